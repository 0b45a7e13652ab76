"""What approved work has brought in and pays, told together by what it belongs to."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Final
from uuid import UUID

from tortoise.connection import get_connection

from reskontra.domain.assignments.ids import AssignmentId
from reskontra.domain.assignments.margins import Margin, MarginBy, merged
from reskontra.domain.assignments.queries.plan_margins import assignment_titles, plan_margins
from reskontra.domain.consultants.ids import ConsultantId
from reskontra.domain.consultants.queries import consultants
from reskontra.domain.customers.ids import CustomerId
from reskontra.domain.customers.queries import heads
from reskontra.domain.invoicing.ids import InvoiceId
from reskontra.domain.invoicing.queries.credits import credited_parts
from reskontra.domain.kernel.money import Money
from reskontra.domain.tables import CONNECTION

_KEYS: Final = {
    MarginBy.ASSIGNMENT: "entry.assignment_id::text",
    MarginBy.CONSULTANT: "entry.consultant_id::text",
    MarginBy.CUSTOMER: "entry.customer_id::text",
    MarginBy.MONTH: "to_char(line.work_date, 'YYYY-MM')",
}
_MARGINS: Final = """
    SELECT {key} AS key,
           coalesce(sum(line.worked_minutes) FILTER (WHERE side = 'PAY'), 0) AS worked,
           coalesce(sum(line.minutes) FILTER (WHERE side = 'PRICE'), 0) AS debited,
           coalesce(sum(line.amount_minor - coalesce(credited.net_minor, 0)) FILTER (
               WHERE side = 'PRICE' AND billed.id IS NOT NULL
           ), 0)::bigint AS revenue,
           coalesce(sum(line.amount_minor) FILTER (
               WHERE side = 'PRICE' AND billed.id IS NULL
           ), 0)::bigint AS unbilled,
           coalesce(sum(paid.amount_minor - line.vat_minor), 0)::bigint AS pay
    FROM entry_line AS line
    JOIN time_entry AS entry ON entry.id = line.entry_id
    LEFT JOIN billed_line AS billed
        ON billed.entry_line_id = line.id AND billed.returned_at IS NULL
    LEFT JOIN unnest($3::uuid[], $4::integer[], $5::bigint[])
        AS credited(invoice_id, position, net_minor)
        ON credited.invoice_id = billed.invoice_id AND credited.position = billed.position
    LEFT JOIN pay_line AS paid ON paid.entry_line_id = line.id
    WHERE entry.state IN ('APPROVED', 'INVOICED') AND line.work_date BETWEEN $1 AND $2
    GROUP BY 1 ORDER BY 1
"""
_INVOICES: Final = """
    SELECT DISTINCT billed.invoice_id
    FROM entry_line AS line JOIN billed_line AS billed
        ON billed.entry_line_id = line.id AND billed.returned_at IS NULL
    WHERE line.work_date BETWEEN $1 AND $2
"""


async def margins(by: MarginBy, first: date, last: date) -> list[Margin]:
    """What the work of some days, and the plans invoiced on them, have come to, by title."""
    rows = await get_connection(CONNECTION).execute_query_dict(
        _MARGINS.format(key=_KEYS[by]), [first, last, *await _credited(first, last)]
    )
    titles = await _titles(by, [row["key"] for row in rows if row["key"]])
    plans = await plan_margins(by, first, last)
    return merged([*(_margin(row, titles) for row in rows), *plans])


async def _credited(first: date, last: date) -> list[list[object]]:
    """What is credited of the invoices that some days stand on, in columns."""
    rows = await get_connection(CONNECTION).execute_query_dict(_INVOICES, [first, last])
    parts = await credited_parts([InvoiceId(row["invoice_id"]) for row in rows])
    return [
        [each.invoice_id.uuid for each in parts],
        [each.position for each in parts],
        [each.net_minor for each in parts],
    ]


async def _titles(by: MarginBy, keys: Sequence[str]) -> Mapping[str, tuple[str, str]]:
    """The public key and the title of each, by what the database tells it by."""
    if by is MarginBy.MONTH:
        return {each: (each, each) for each in keys}
    uuids = [UUID(each) for each in keys]
    if by is MarginBy.CUSTOMER:
        customers = await heads([CustomerId(each) for each in uuids])
        return {str(one.uuid): (str(one), head.name) for one, head in customers.items()}
    if by is MarginBy.CONSULTANT:
        cards = await consultants([ConsultantId(each) for each in uuids])
        return {str(one.uuid): (str(one), card.name) for one, card in cards.items()}
    named = await assignment_titles([AssignmentId(each) for each in uuids])
    return {str(one.uuid): (str(one), title) for one, title in named.items()}


def _margin(row: Mapping[str, object], titles: Mapping[str, tuple[str, str]]) -> Margin:
    key, title = titles.get(str(row["key"]), ("", ""))
    number = {name: int(str(row[name])) for name in row if name != "key"}
    return Margin(
        key=key,
        title=title,
        worked=number["worked"],
        debited=number["debited"],
        revenue=Money(number["revenue"]),
        unbilled=Money(number["unbilled"]),
        pay=Money(number["pay"]),
    )
