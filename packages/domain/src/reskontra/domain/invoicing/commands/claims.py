"""Take over the unpaid invoices of another system: asked for at once, worked off in sets."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final, NamedTuple
from uuid import UUID

from tortoise.connection import get_connection

from reskontra.domain.company.queries import profile
from reskontra.domain.customers.ids import CustomerId
from reskontra.domain.customers.queries import heads as customer_heads
from reskontra.domain.customers.queries import ids_named
from reskontra.domain.customers.views import CustomerHead
from reskontra.domain.invoicing.claim_refusals import (
    ClaimCustomerAmbiguous,
    ClaimCustomerUnknown,
    ClaimDiffers,
    ClaimKnown,
    ClaimReferenceTaken,
)
from reskontra.domain.invoicing.events import ClaimImportRequested, ClaimTakenOver
from reskontra.domain.invoicing.ids import InvoiceId
from reskontra.domain.invoicing.models import Invoice
from reskontra.domain.invoicing.opening import Claim, claim_of, likeness_of_cells
from reskontra.domain.invoicing.parties import buyer_of_card, seller_of, to_json
from reskontra.domain.invoicing.settling import state_after
from reskontra.domain.invoicing.views import InvoiceKind
from reskontra.domain.jobs.commands import open_job
from reskontra.domain.jobs.ids import JobId
from reskontra.domain.jobs.rows import given_rows, read_rows
from reskontra.domain.jobs.views import JobItem, JobKind, NewJob
from reskontra.domain.kernel.clock import now, today
from reskontra.domain.kernel.events import record
from reskontra.domain.kernel.money import Money
from reskontra.domain.kernel.refusals import Refusal
from reskontra.domain.tables import CONNECTION

# Two tables of one firm are taken over one after the other, so that none is taken over twice.
_HOLD: Final = """
    SELECT pg_advisory_xact_lock(hashtextextended(current_schema() || ' claim import', 0))
"""
_KNOWN: Final = """
    SELECT sought.number, customer_id, invoice_date, total_minor
    FROM unnest($1::text[]) AS sought(number)
    JOIN invoice ON lower(foreign_number) = lower(sought.number)
"""
_TAKEN: Final = "SELECT ocr FROM invoice WHERE ocr = ANY($1)"


class _Known(NamedTuple):
    """What tells that two claims are the same one."""

    customer: UUID
    invoice_date: date
    total_minor: int


@dataclass(frozen=True, slots=True)
class _Owed:
    """A claim, and who owes it."""

    claim: Claim
    customer_id: CustomerId


async def request_claims(rows: Sequence[Mapping[str, str]], *, is_trial: bool) -> JobId:
    """Ask for claims to be taken from rows, or only for what would be said of each row.

    The job's parts are the claims to be, in the order of the rows.
    """
    kind = JobKind.CLAIM_IMPORT_TRIAL if is_trial else JobKind.CLAIM_IMPORT
    given = given_rows(rows, InvoiceId.new, likeness_of_cells)
    job_id = await open_job(NewJob(kind=kind, subjects=list(given), given=given))
    record(ClaimImportRequested(job_id=job_id, job_kind=kind))
    return job_id


async def take_claims(kind: JobKind, items: Sequence[JobItem]) -> dict[int, Sequence[Refusal]]:
    """Take over the rows that may be, as one set; why not, for each of the others.

    A trial says the same and writes nothing.
    """
    await get_connection(CONNECTION).execute_query_dict(_HOLD)
    day = today()
    read = read_rows(items, lambda cells: claim_of(cells, day))
    reasons = dict(read.reasons)
    owed = await _owed(read.entries, reasons)
    await _refuse_known(owed, reasons)
    await _refuse_taken(owed, reasons)
    if kind is JobKind.CLAIM_IMPORT:
        subjects = {item.position: InvoiceId.parse(item.subject) for item in items}
        await _write({subjects[place]: one for place, one in owed.items() if not reasons[place]})
    return reasons


async def _owed(
    claims: Mapping[int, Claim], reasons: dict[int, Sequence[Refusal]]
) -> dict[int, _Owed]:
    asked = {place: (_alnum(one.org_number), one.customer) for place, one in claims.items()}
    found: dict[int, _Owed] = {}
    for place, ids in (await ids_named(asked)).items():
        path = ("orgNumber",) if claims[place].org_number else ("customer",)
        if not ids:
            reasons[place] = [ClaimCustomerUnknown(path=path)]
        elif len(ids) > 1:
            reasons[place] = [ClaimCustomerAmbiguous(path=path)]
        else:
            found[place] = _Owed(claims[place], ids[0])
    return found


async def _refuse_known(owed: Mapping[int, _Owed], reasons: dict[int, Sequence[Refusal]]) -> None:
    rows = await get_connection(CONNECTION).execute_query_dict(
        _KNOWN, [[one.claim.number for one in owed.values()]]
    )
    known = {row.pop("number"): _Known(*row.values()) for row in rows}
    for place, one in owed.items():
        claim = one.claim
        same = known.get(claim.number)
        if same is not None:
            is_same = same == (one.customer_id.uuid, claim.invoice_date, claim.total.minor)
            why = ClaimKnown if is_same else ClaimDiffers
            reasons[place] = [why(path=("number",), number=claim.number)]


async def _refuse_taken(owed: Mapping[int, _Owed], reasons: dict[int, Sequence[Refusal]]) -> None:
    """One reference pays one invoice: not two of the table's, and none that is here already."""
    references = [one.claim.ocr for one in owed.values() if one.claim.ocr]
    rows = await get_connection(CONNECTION).execute_query_dict(_TAKEN, [references])
    taken = {row["ocr"] for row in rows}
    for place, one in owed.items():
        reference = one.claim.ocr
        if reference is None or reasons[place]:
            continue
        if reference in taken:
            reasons[place] = [ClaimReferenceTaken(path=("ocr",))]
        taken.add(reference)


async def _write(fresh: Mapping[InvoiceId, _Owed]) -> None:
    if not fresh:
        return
    seller = await profile()
    cards = await customer_heads({one.customer_id for one in fresh.values()})
    await Invoice.bulk_create(
        [
            Invoice(
                id=invoice_id.uuid,
                seller=to_json(seller_of(seller, cards[one.customer_id].locale)),
                **_columns(one, cards[one.customer_id]),
            )
            for invoice_id, one in fresh.items()
        ]
    )
    for invoice_id, one in fresh.items():
        record(
            ClaimTakenOver(
                invoice_id=invoice_id,
                customer_id=one.customer_id,
                remaining=one.claim.remaining,
                due=one.claim.due_date,
            )
        )


def _columns(owed: _Owed, card: CustomerHead) -> dict[str, object]:
    claim, moment = owed.claim, now()
    paid = claim.total - claim.remaining
    return {
        "kind": InvoiceKind.OPENING,
        "state": state_after(claim.total, paid, Money.zero()),
        "foreign_number": claim.number,
        "ocr": claim.ocr,
        "customer_id": owed.customer_id.uuid,
        "buyer_name": card.name,
        "buyer": to_json(buyer_of_card(card)),
        "locale": card.locale,
        "invoice_date": claim.invoice_date,
        "due_date": claim.due_date,
        "net_minor": 0,
        "vat_minor": 0,
        "rounding_minor": 0,
        "total_minor": claim.total.minor,
        "paid_minor": paid.minor,
        "issued_at": moment,
        "created_at": moment,
        "updated_at": moment,
    }


def _alnum(text: str) -> str:
    return "".join(letter for letter in text if letter.isalnum())
