"""What is approved and on no invoice."""

from collections import defaultdict
from collections.abc import Collection, Sequence
from dataclasses import replace
from typing import Final
from uuid import UUID

from tortoise.connection import get_connection

from reskontra.domain.agreements.ids import AgreementId
from reskontra.domain.assignments.billing_views import (
    ApprovedEntry,
    PriceLine,
    UnbilledFilter,
    UnbilledRequest,
    UnbilledSums,
)
from reskontra.domain.assignments.ids import AssignmentId, EntryId
from reskontra.domain.consultants.ids import ConsultantId
from reskontra.domain.countries.vat import VatClass
from reskontra.domain.customers.ids import CustomerId
from reskontra.domain.invoicing.ids import InvoiceId
from reskontra.domain.jobs.reasons import from_json
from reskontra.domain.kernel.money import Money
from reskontra.domain.tables import CONNECTION

# What came back from a credit note and is told anew since has other lines than those that did.
_APPROVED: Final = """
    SELECT e.id, e.assignment_id, a.number, a.title, e.customer_id, a.agreement_id,
           e.consultant_id, a.order_number, a.buyer_reference, e.begins_at, e.ends_at,
           e.approved_at, e.revenue_minor, e.held_reasons, e.kind, e.break_minutes,
           e.approver_kind, e.approver_name,
           EXISTS (SELECT FROM billed_line AS b JOIN entry_line AS l ON l.id = b.entry_line_id
                   WHERE b.entry_id = e.id AND b.returned_at IS NOT NULL
                     AND l.entry_id = e.id) AS is_returned
    FROM time_entry AS e JOIN assignment AS a ON a.id = e.assignment_id
    WHERE e.state = 'APPROVED' AND
"""
_SUMS: Final = """
    SELECT count(*), coalesce(sum(e.revenue_minor), 0),
           count(*) FILTER (WHERE e.held_reasons <> '[]')
    FROM time_entry AS e WHERE e.state = 'APPROVED' AND
"""
_LINES: Final = """
    SELECT entry_id, id, work_date, description, quantity, unit, rate, amount_minor, vat_class,
           exemption, window_name
    FROM entry_line WHERE entry_id = ANY($1) AND side = 'PRICE' ORDER BY entry_id, position
"""
_CUSTOMERS: Final = """
    SELECT DISTINCT customer_id FROM time_entry
    WHERE state = 'APPROVED' AND ($1::uuid IS NULL OR customer_id > $1)
    ORDER BY customer_id LIMIT $2
"""
_ON_INVOICES: Final = """
    SELECT DISTINCT invoice_id, entry_id FROM billed_line
    WHERE invoice_id = ANY($1) AND returned_at IS NULL ORDER BY entry_id
"""


async def customers_to_bill(after: CustomerId | None, limit: int) -> list[CustomerId]:
    """Who has approved work on no invoice, in the order of their ids."""
    values = [after.uuid if after else None, limit]
    rows = await get_connection(CONNECTION).execute_query_dict(_CUSTOMERS, values)
    return [CustomerId(row["customer_id"]) for row in rows]


async def approved_of(customer_ids: Collection[CustomerId]) -> list[ApprovedEntry]:
    """The approved work of customers that is on no invoice, with its lines."""
    return await _approved("e.customer_id = ANY($1)", [one.uuid for one in customer_ids])


async def approved_on(assignment_ids: Collection[AssignmentId]) -> list[ApprovedEntry]:
    """The approved work on assignments that is on no invoice, with its lines."""
    return await _approved("e.assignment_id = ANY($1)", [one.uuid for one in assignment_ids])


async def approved(entry_ids: Collection[EntryId]) -> list[ApprovedEntry]:
    """Those of some entries that are approved and on no invoice, with their lines."""
    return await _approved("e.id = ANY($1)", [one.uuid for one in entry_ids])


async def entries_on(invoice_ids: Collection[InvoiceId]) -> dict[InvoiceId, list[EntryId]]:
    """What is billed on invoices; those that bill no work are left out."""
    rows = await get_connection(CONNECTION).execute_query_dict(
        _ON_INVOICES, [[one.uuid for one in invoice_ids]]
    )
    found: dict[InvoiceId, list[EntryId]] = defaultdict(list)
    for row in rows:
        found[InvoiceId(row["invoice_id"])].append(EntryId(row["entry_id"]))
    return found


async def unbilled(request: UnbilledRequest) -> list[ApprovedEntry]:
    """A part of the approved work that is on no invoice, the oldest first, without its lines."""
    values: list[object] = []
    conditions = _asked(request.where, values)
    if request.after is not None:
        begins_at, entry_id = request.after
        values += [begins_at, entry_id.uuid]
        sign = "<" if request.is_descending else ">"
        conditions.append(f"(e.begins_at, e.id) {sign} (${len(values) - 1}, ${len(values)})")
    way = "DESC" if request.is_descending else "ASC"
    values.append(request.limit)
    order = f"ORDER BY e.begins_at {way}, e.id {way} LIMIT ${len(values)}"
    return await _entries(f"{_APPROVED} {' AND '.join(conditions)} {order}", values)


async def unbilled_sums(where: UnbilledFilter) -> UnbilledSums:
    """How much approved work is on no invoice, what it comes to, and how much of it is held."""
    values: list[object] = []
    conditions = _asked(where, values)
    _, rows = await get_connection(CONNECTION).execute_query(
        f"{_SUMS} {' AND '.join(conditions)}",
        values,
    )
    count, revenue, held = rows[0].values()
    return UnbilledSums(count, Money(int(revenue)), held)


def _asked(where: UnbilledFilter, values: list[object]) -> list[str]:
    conditions = ["true"]
    if where.customer_id is not None:
        values.append(where.customer_id.uuid)
        conditions.append(f"e.customer_id = ${len(values)}")
    if where.is_held is not None:
        conditions.append(f"(e.held_reasons <> '[]') = {'true' if where.is_held else 'false'}")
    return conditions


async def _approved(condition: str, ids: Sequence[UUID]) -> list[ApprovedEntry]:
    order = "ORDER BY e.customer_id, a.number, e.begins_at"
    found = await _entries(f"{_APPROVED} {condition} {order}", [ids])
    lines = await _lines([one.id.uuid for one in found]) if found else {}
    return [replace(one, lines=tuple(lines.get(one.id.uuid, ()))) for one in found]


async def _entries(statement: str, values: list[object]) -> list[ApprovedEntry]:
    _, rows = await get_connection(CONNECTION).execute_query(statement, values)
    return [
        ApprovedEntry(
            id=EntryId(row["id"]),
            assignment_id=AssignmentId(row["assignment_id"]),
            assignment_number=row["number"],
            title=row["title"],
            customer_id=CustomerId(row["customer_id"]),
            agreement_id=AgreementId(row["agreement_id"]) if row["agreement_id"] else None,
            consultant_id=ConsultantId(row["consultant_id"]) if row["consultant_id"] else None,
            order_number=row["order_number"],
            buyer_reference=row["buyer_reference"],
            begins_at=row["begins_at"],
            ends_at=row["ends_at"],
            approved_at=row["approved_at"],
            revenue=Money(row["revenue_minor"]),
            is_returned=row["is_returned"],
            held=from_json(row["held_reasons"]),
            kind=row["kind"],
            break_minutes=row["break_minutes"],
            approver_kind=row["approver_kind"],
            approver_name=row["approver_name"] or "",
        )
        for row in rows
    ]


async def _lines(entry_ids: Sequence[UUID]) -> dict[UUID, list[PriceLine]]:
    _, rows = await get_connection(CONNECTION).execute_query(_LINES, [entry_ids])
    found: dict[UUID, list[PriceLine]] = defaultdict(list)
    for row in rows:
        line = PriceLine._make(row.values())
        found[line.entry_uuid].append(line._replace(vat_class=VatClass(line.vat_class)))
    return found
