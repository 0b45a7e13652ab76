"""Questions about claims."""

from collections.abc import Collection
from datetime import date
from typing import Final

from reskontra.domain.countries.household import HouseholdKind
from reskontra.domain.deductions.claiming import claimables_of, judged
from reskontra.domain.deductions.ids import ClaimFileId, ClaimId
from reskontra.domain.deductions.models import Claim as ClaimRow
from reskontra.domain.deductions.models import ClaimFile as FileRow
from reskontra.domain.deductions.views import Claim, Claimable, ClaimFile
from reskontra.domain.invoicing.ids import InvoiceId
from reskontra.domain.invoicing.queries import deductions_left, invoices
from reskontra.domain.kernel.clock import today
from reskontra.domain.kernel.money import Money
from reskontra.domain.payments.queries import allocations_of
from reskontra.domain.payments.views import AllocationRow

_MOST_FILES: Final = 200


async def claimable() -> tuple[Claimable, ...]:
    """What is not claimed yet, each with the reason that stands against it, if one does."""
    rows = await ClaimRow.all().only("invoice_id")
    left = await deductions_left({InvoiceId(row.invoice_id) for row in rows})
    wholes, paid = await invoices(left), await allocations_of(left)
    found = [
        each
        for one, shares in left.items()
        for each in claimables_of(wholes[one], shares, _last_day(paid[one]))
    ]
    return judged(found, today())


async def claim_files() -> tuple[ClaimFile, ...]:
    """The files that were made, the newest first, with what became of each claim."""
    rows = await FileRow.all().order_by("-serial").limit(_MOST_FILES)
    claims = await _claims([row.id for row in rows])
    return tuple(_file(row, claims) for row in rows)


async def claim_file(file_id: ClaimFileId) -> ClaimFile | None:
    """One file, or None if there is none with that id."""
    row = await FileRow.get_or_none(id=file_id.uuid)
    return None if row is None else _file(row, await _claims([row.id]))


async def claim_xml(file_id: ClaimFileId) -> str | None:
    """A file as the tax authority takes it."""
    row = await FileRow.get_or_none(id=file_id.uuid)
    return None if row is None else row.xml


async def _claims(file_ids: Collection[object]) -> list[Claim]:
    rows = await ClaimRow.filter(file_id__in=list(file_ids)).order_by("id")
    return list(map(claim_of, rows))


def claim_of(row: ClaimRow) -> Claim:
    """A claim as its row tells it."""
    return Claim(
        id=ClaimId(row.id),
        file_id=ClaimFileId(row.file_id),
        invoice_id=InvoiceId(row.invoice_id),
        invoice_number=row.invoice_number,
        name=row.name,
        personal_number=row.personal_number,
        paid_date=row.paid_date,
        requested=Money(row.requested_minor),
        approved=None if row.approved_minor is None else Money(row.approved_minor),
        reason=row.reason,
        decided_at=row.decided_at,
    )


def _file(row: FileRow, claims: Collection[Claim]) -> ClaimFile:
    file_id = ClaimFileId(row.id)
    return ClaimFile(
        id=file_id,
        kind=HouseholdKind(row.kind),
        year=row.year,
        name=row.name,
        sha256=row.sha256,
        created_at=row.created_at,
        claims=tuple(claim for claim in claims if claim.file_id == file_id),
    )


def _last_day(paid: Collection[AllocationRow]) -> date | None:
    days = [row.received_date for row in paid if row.undone_at is None]
    return max(days) if days else None
