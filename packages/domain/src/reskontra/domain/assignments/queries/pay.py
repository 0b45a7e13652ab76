"""What consultants earn, and the drafts of their companies' invoices."""

from collections import defaultdict
from collections.abc import Collection, Sequence
from typing import Final

from tortoise.connection import get_connection

from reskontra.domain.assignments.billing_views import PayLineView, SelfBillView
from reskontra.domain.assignments.ids import AssignmentId, EntryId, PayLineId, SelfBillId
from reskontra.domain.assignments.self_billing import self_bill_vat
from reskontra.domain.company.queries import profile
from reskontra.domain.consultants.ids import ConsultantId
from reskontra.domain.consultants.queries import consultants
from reskontra.domain.consultants.views import ConsultantKind, Release
from reskontra.domain.countries import country_of
from reskontra.domain.invoicing.ids import InvoiceId
from reskontra.domain.kernel.money import Money
from reskontra.domain.tables import CONNECTION

_LINES: Final = """
    SELECT id, entry_id, assignment_id, consultant_id, work_date, description,
           trim_scale(quantity) AS quantity, unit, trim_scale(rate) AS rate, amount_minor,
           released_minor, pay_code, rule, release_date, invoice_id, self_bill_id
    FROM pay_line WHERE
"""
_TO_BILL: Final = """
    consultant_id = $1 AND earned_as = $2
    AND self_bill_id IS NULL AND released_minor = amount_minor AND amount_minor <> 0
"""
_IN_ORDER: Final = "ORDER BY consultant_id, work_date, id"
_BILLS: Final = """
    SELECT id, version, consultant_id, created_at FROM self_bill
    WHERE $1::uuid IS NULL OR consultant_id = $1 ORDER BY id DESC LIMIT 500
"""


async def pay_lines_of(entry_ids: Collection[EntryId]) -> dict[EntryId, list[PayLineView]]:
    """What is earned by each of some entries; those that pay nobody are left out."""
    found: dict[EntryId, list[PayLineView]] = defaultdict(list)
    for line in await _lines("entry_id = ANY($1)", [[one.uuid for one in entry_ids]]):
        found[line.entry_id].append(line)
    return found


async def pay_lines_to_bill(consultant_id: ConsultantId) -> Sequence[PayLineView]:
    """What a consultant's company has earned that is released and on no draft.

    What was earned before the company came is salary (SFL 10 kap.), and on no invoice.
    """
    return await _lines(_TO_BILL, [consultant_id.uuid, ConsultantKind.COMPANY])


async def self_bills(consultant_id: ConsultantId | None = None) -> list[SelfBillView]:
    """The drafts of the invoices that we write for consultants' companies, the newest first."""
    values = [consultant_id.uuid if consultant_id else None]
    rows = await get_connection(CONNECTION).execute_query_dict(_BILLS, values)
    if not rows:
        return []
    known = await consultants({ConsultantId(row["consultant_id"]) for row in rows})
    lines = await _lines_on([SelfBillId(row["id"]) for row in rows])
    us = await profile()
    words = country_of(us.address.country).self_billing_words()
    return [
        SelfBillView(
            id=(bill_id := SelfBillId(row["id"])),
            version=row["version"],
            consultant=(card := known[ConsultantId(row["consultant_id"])]),
            words=words,
            lines=tuple(lines[bill_id]),
            vat_rows=self_bill_vat(lines[bill_id], card, us),
            created_at=row["created_at"],
        )
        for row in rows
    ]


async def _lines_on(bills: Sequence[SelfBillId]) -> dict[SelfBillId, list[PayLineView]]:
    found: dict[SelfBillId, list[PayLineView]] = {one: [] for one in bills}
    for line in await _lines("self_bill_id = ANY($1)", [[one.uuid for one in bills]]):
        if line.self_bill_id:
            found[line.self_bill_id].append(line)
    return found


async def _lines(condition: str, values: list[object]) -> list[PayLineView]:
    rows = await get_connection(CONNECTION).execute_query_dict(
        f"{_LINES} {condition} {_IN_ORDER}", values
    )
    return [
        PayLineView(
            id=PayLineId(row["id"]),
            entry_id=EntryId(row["entry_id"]),
            assignment_id=AssignmentId(row["assignment_id"]),
            consultant_id=ConsultantId(row["consultant_id"]),
            work_date=row["work_date"],
            description=row["description"],
            quantity=row["quantity"],
            unit=row["unit"],
            rate=row["rate"],
            amount=Money(row["amount_minor"]),
            released=Money(row["released_minor"]),
            pay_code=row["pay_code"],
            rule=Release(row["rule"]),
            release_date=row["release_date"],
            invoice_id=InvoiceId(row["invoice_id"]) if row["invoice_id"] else None,
            self_bill_id=SelfBillId(row["self_bill_id"]) if row["self_bill_id"] else None,
        )
        for row in rows
    ]
