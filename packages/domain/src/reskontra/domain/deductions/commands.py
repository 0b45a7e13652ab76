"""Claim what the tax authority is to pay, and keep what it decides."""

import hashlib
from collections.abc import Collection, Sequence
from typing import Final

from tortoise.connection import get_connection

from reskontra.domain.company.queries import profile
from reskontra.domain.countries.household import HouseholdKind
from reskontra.domain.deductions.claim_file import claim_file, claim_file_name, digits
from reskontra.domain.deductions.claiming import parted, reasons_not_to_claim
from reskontra.domain.deductions.decision_file import DecidedRow, decision_rows
from reskontra.domain.deductions.events import DeductionDecided, DeductionsClaimed
from reskontra.domain.deductions.ids import ClaimFileId, ClaimId
from reskontra.domain.deductions.models import Claim, ClaimFile
from reskontra.domain.deductions.queries import claim_of, claimable
from reskontra.domain.deductions.refusals import ClaimDecided, ClaimUnknown, NothingToClaim
from reskontra.domain.deductions.views import Claimable, Decision
from reskontra.domain.invoicing.commands import deny_deduction, move_year
from reskontra.domain.invoicing.household import Household, HouseholdShare, KeptHousehold
from reskontra.domain.invoicing.ids import InvoiceId
from reskontra.domain.kernel.clock import now, today
from reskontra.domain.kernel.events import record
from reskontra.domain.kernel.limits import LONG, text_reasons
from reskontra.domain.kernel.money import Money
from reskontra.domain.kernel.refusals import (
    NotFound,
    OutOfRange,
    Refusal,
    Refused,
    Required,
    refuse_if,
)
from reskontra.domain.kernel.text import several_lines
from reskontra.domain.tables import CONNECTION

# Whoever claims comes after whoever claims already, and sees what that one took. Advisory locks are
# the whole database's, so the schema is part of what is locked.
_HOLD: Final = """
    SELECT pg_advisory_xact_lock(hashtextextended(current_schema() || ' claim_file', 0))
"""


async def claim_deductions(invoice_ids: Collection[InvoiceId]) -> tuple[ClaimFileId, ...]:
    """Make files of what is to be claimed for some invoices: a file for each kind and year."""
    refuse_if([] if invoice_ids else [Required(path=("invoiceIds",))])
    await get_connection(CONNECTION).execute_query_dict(_HOLD)
    wanted = [each for each in await claimable() if each.invoice_id in set(invoice_ids)]
    refuse_if(_reasons(wanted, invoice_ids))

    serial = await ClaimFile.all().count()
    made = []
    for serial_of_file, claims in enumerate(parted(wanted), start=serial + 1):
        made.append(await _made(serial_of_file, claims))
    for invoice_id, year in {(e.invoice_id, e.paid_date.year) for e in wanted if e.paid_date}:
        await move_year(invoice_id, year)
    return tuple(made)


async def decide(decisions: Sequence[Decision], path: str = "approved") -> None:
    """Keep what the authority decided; what it denies becomes open on its invoice."""
    for decision in decisions:
        await _decide(decision, path)


async def read_decision(text: str) -> int:
    """Keep a decision that came as a file, whole or not at all; read again it changes nothing."""
    rows = decision_rows(text, (await profile()).org_number)
    decisions = [await _decision(row) for row in rows]
    refuse_if(_twice(decisions))
    await decide(decisions, "text")
    return len(decisions)


def _reasons(wanted: Sequence[Claimable], invoice_ids: Collection[InvoiceId]) -> list[Refusal]:
    if {each.invoice_id for each in wanted} != set(invoice_ids):
        return [NothingToClaim(path=("invoiceIds",))]
    return [reason for each in wanted for reason in reasons_not_to_claim(each, today())]


async def _made(serial: int, claims: Sequence[Claimable]) -> ClaimFileId:
    file_id, first = ClaimFileId.new(), claims[0]
    year = first.paid_date.year if first.paid_date else 0
    name = claim_file_name(first.kind, year, serial)
    xml = claim_file(name, claims)
    await ClaimFile(
        id=file_id.uuid,
        kind=first.kind,
        year=year,
        serial=serial,
        name=name,
        xml=xml,
        sha256=hashlib.sha256(xml.encode()).hexdigest(),
        created_at=now(),
    ).save()
    await Claim.bulk_create([_row(file_id, each) for each in claims])
    requested = Money.total(each.requested for each in claims)
    record(DeductionsClaimed(claim_file_id=file_id, requested=requested))
    return file_id


def _row(file_id: ClaimFileId, each: Claimable) -> Claim:
    return Claim(
        id=ClaimId.new().uuid,
        file_id=file_id.uuid,
        invoice_id=each.invoice_id.uuid,
        invoice_number=each.invoice_number,
        name=each.name,
        personal_number=each.personal_number,
        paid_date=each.paid_date,
        price_minor=each.price.minor,
        requested_minor=each.requested.minor,
    )


async def _decision(row: DecidedRow) -> Decision:
    file = await ClaimFile.get_or_none(name=row.file_name)
    claims = await Claim.filter(file_id=file.id) if file else []
    meant = [
        claim
        for claim in claims
        if digits(claim.personal_number) == row.personal_number
        if row.invoice_number in (None, claim.invoice_number)
    ]
    if len(meant) != 1:
        raise Refused([ClaimUnknown(path=("text",), file=row.file_name)])
    return Decision(claim_id=ClaimId(meant[0].id), approved=row.approved, reason=row.reference)


def _twice(decisions: Sequence[Decision]) -> list[Refusal]:
    told = {decision.claim_id for decision in decisions}
    return [] if len(told) == len(decisions) else [ClaimDecided(path=("text",))]


async def _decide(decision: Decision, path: str) -> None:
    row = await Claim.select_for_update().get_or_none(id=decision.claim_id.uuid)
    if row is None:
        raise Refused([NotFound(path=("claimId",))])
    claim, reason = claim_of(row), several_lines(decision.reason)
    refuse_if([*_amount_reasons(decision, claim.requested, path), *_text_reasons(reason)])
    approved = Money.of(decision.approved)
    if claim.approved == approved:
        return
    refuse_if([] if claim.approved is None else [ClaimDecided(path=(path,))])

    written = {"approved_minor": approved.minor, "reason": reason, "decided_at": now()}
    await row.update_from_dict(written).save(update_fields=list(written))
    denied = claim.requested - approved
    if denied:
        await _deny(row, denied)
    record(
        DeductionDecided(
            claim_id=claim.id, invoice_id=claim.invoice_id, approved=approved, denied=denied
        )
    )


async def _deny(row: Claim, denied: Money) -> None:
    file = await ClaimFile.get(id=row.file_id)
    share = HouseholdShare(
        name=row.name,
        personal_number=row.personal_number,
        price=Money.zero(),
        deduction=denied,
    )
    asked = Household(kind=HouseholdKind(file.kind))
    kept = KeptHousehold(asked=asked, labour=Money.zero(), shares=(share,))
    await deny_deduction(InvoiceId(row.invoice_id), kept, file.year)


def _amount_reasons(decision: Decision, requested: Money, path: str) -> list[Refusal]:
    approved = decision.approved
    is_part = approved.is_finite() and 0 <= approved <= requested.amount
    if is_part and approved == round(approved):
        return []
    return [OutOfRange(path=(path,), minimum=0, maximum=requested.amount)]


def _text_reasons(reason: str) -> list[Refusal]:
    return text_reasons(reason, ("reason",), maximum=LONG)
