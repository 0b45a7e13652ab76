"""One consultant's pay, page by page and summed: what is reported, earned and released."""

from collections.abc import Sequence
from datetime import date
from decimal import Decimal
from typing import Final, NamedTuple
from uuid import UUID

from tortoise.connection import get_connection

from reskontra.domain.agreements.ids import AgreementId
from reskontra.domain.assignments.entry_views import LineKind
from reskontra.domain.assignments.ids import AssignmentId, EntryId, EntryLineId
from reskontra.domain.assignments.pay_views import (
    EarnedLine,
    PayFilter,
    PayingInvoice,
    PayOrder,
    PayPageRequest,
    PayStanding,
    PaySums,
    PayWait,
)
from reskontra.domain.assignments.queries.on_account import on_account
from reskontra.domain.assignments.releasing import (
    paid_percent,
    release_date,
    release_rule,
    waits_for,
)
from reskontra.domain.assignments.views import EntryState
from reskontra.domain.consultants.ids import ConsultantId
from reskontra.domain.consultants.queries import consultants
from reskontra.domain.consultants.views import ConsultantCard, Release
from reskontra.domain.invoicing.ids import InvoiceId
from reskontra.domain.invoicing.queries import advances_taken_off, heads
from reskontra.domain.invoicing.views import InvoiceHead
from reskontra.domain.kernel.listing import Listing, Page
from reskontra.domain.kernel.money import Money
from reskontra.domain.kernel.selecting import SortKey
from reskontra.domain.tables import CONNECTION

# What was sent back is earned when it is reported anew, and what pays nothing is no pay.
_EARNED: Final = """
    (
        SELECT line.id, line.entry_id, entry.assignment_id, entry.consultant_id, line.work_date,
               line.description, trim_scale(line.quantity) AS quantity, line.unit,
               trim_scale(line.rate) AS rate, line.amount_minor,
               coalesce(pay.released_minor, 0) AS released_minor, line.kind, entry.worked_as,
               entry.state, entry.revenue_minor, pay.rule, pay.release_date, pay.invoice_id,
               assignment.number, assignment.title, assignment.agreement_id
        FROM time_entry AS entry
        JOIN assignment ON assignment.id = entry.assignment_id
        JOIN entry_line AS line ON line.entry_id = entry.id AND line.side = 'PAY'
        LEFT JOIN pay_line AS pay ON pay.entry_line_id = line.id
        WHERE line.amount_minor <> 0 AND (pay.id IS NOT NULL OR entry.state = 'REPORTED')
    ) AS earned
"""
_SUMS: Final = f"""
    SELECT coalesce(sum(amount_minor), 0)::bigint AS earned,
           coalesce(sum(released_minor), 0)::bigint AS ready,
           coalesce(sum(amount_minor) FILTER (WHERE state = 'REPORTED'), 0)::bigint AS unapproved
    FROM {_EARNED} WHERE consultant_id = $1
"""  # noqa: S608 - fixed names
_STANDINGS: Final = {
    PayStanding.WAITS: "released_minor <> amount_minor",
    PayStanding.READY: "released_minor <> 0",
}


class _Row(NamedTuple):
    uuid: UUID
    entry_uuid: UUID
    assignment_uuid: UUID
    consultant_uuid: UUID
    work_date: date
    description: str
    quantity: Decimal
    unit: str
    rate: Decimal
    amount_minor: int
    released_minor: int
    kind: str
    worked_as: str
    state: str
    revenue_minor: int
    rule: str | None
    release_date: date | None
    invoice_uuid: UUID | None
    number: int
    title: str
    agreement_uuid: UUID | None


async def consultant_pay_page(page: PayPageRequest) -> Page[EarnedLine]:
    """A part of what one consultant has earned, in order."""
    return await _LISTING.page(page, _lines)


async def consultant_pay_count(where: PayFilter, at_most: int = 10_000) -> int:
    """How many lines a filter means; counting stops at ``at_most``."""
    return await _LISTING.count(where, at_most, get_connection(CONNECTION).execute_query_dict)


async def consultant_pay_sums(consultant_id: ConsultantId) -> PaySums:
    """What all of one consultant's reports come to."""
    (row,) = await get_connection(CONNECTION).execute_query_dict(_SUMS, [consultant_id.uuid])
    earned, ready = Money(row["earned"]), Money(row["ready"])
    return PaySums(earned, ready, earned - ready, Money(row["unapproved"]))


async def _lines(sql: str, values: list[object]) -> list[EarnedLine]:
    _, found = await get_connection(CONNECTION).execute_query(sql, values)
    rows = [_Row._make(row.values()) for row in found]
    if not rows:
        return []
    known = await consultants({ConsultantId(row.consultant_uuid) for row in rows})
    paid_by = await heads({InvoiceId(row.invoice_uuid) for row in rows if row.invoice_uuid})
    on_account_of = await _on_account(rows)
    return [
        _line(
            row,
            *_rule(row, known[ConsultantId(row.consultant_uuid)]),
            paid_by.get(InvoiceId(row.invoice_uuid)) if row.invoice_uuid else None,
            is_on_account=row.uuid in on_account_of,
        )
        for row in rows
    ]


async def _on_account(rows: Sequence[_Row]) -> set[UUID]:
    """The lines off whose invoice sums on account are taken, or will be."""
    by_invoice = {row.uuid: InvoiceId(row.invoice_uuid) for row in rows if row.invoice_uuid}
    by_agreement = {
        row.uuid: AgreementId(row.agreement_uuid)
        for row in rows
        if row.agreement_uuid and not row.invoice_uuid
    }
    taken = await advances_taken_off(set(by_invoice.values())) if by_invoice else {}
    left = await on_account(set(by_agreement.values())) if by_agreement else {}
    return {line for line, one in by_invoice.items() if taken[one]} | {
        line for line, one in by_agreement.items() if one in left and left[one].reached
    }


def _rule(row: _Row, card: ConsultantCard) -> tuple[Release, date | None]:
    if row.rule is not None:
        return Release(row.rule), row.release_date
    rule = release_rule(card.release, LineKind(row.kind), row.worked_as or card.kind)
    return rule, release_date(rule, card.release_day, row.work_date)


def _line(
    row: _Row, rule: Release, day: date | None, head: InvoiceHead | None, *, is_on_account: bool
) -> EarnedLine:
    amount, released = Money(row.amount_minor), Money(row.released_minor)
    waits = None
    if released != amount:
        is_approved = EntryState(row.state) is not EntryState.REPORTED
        waits = waits_for(
            rule,
            is_approved=is_approved,
            is_invoiced=head is not None,
            costs_nothing=row.revenue_minor == 0,
        )
    return EarnedLine(
        id=EntryLineId(row.uuid),
        entry_id=EntryId(row.entry_uuid),
        assignment_id=AssignmentId(row.assignment_uuid),
        assignment_number=row.number,
        title=row.title,
        consultant_id=ConsultantId(row.consultant_uuid),
        work_date=row.work_date,
        description=row.description,
        quantity=row.quantity,
        unit=row.unit,
        rate=row.rate,
        amount=amount,
        released=released,
        rule=rule,
        release_date=day,
        waits_for=waits,
        invoice=_paying(head) if head and waits is PayWait.PAYMENT else None,
        is_on_account=is_on_account,
    )


def _paying(head: InvoiceHead) -> PayingInvoice:
    payable, paid = Money(head.payable_minor), Money(head.paid_minor)
    return PayingInvoice(
        id=head.id,
        number=head.number,
        payable=payable,
        paid=paid,
        paid_percent=paid_percent(payable, paid),
    )


def _own(where: PayFilter, values: list[object]) -> list[str]:
    values.append(where.consultant_id.uuid)
    conditions = [f"consultant_id = ${len(values)}"]
    return conditions + ([_STANDINGS[where.standing]] if where.standing else [])


_LISTING: Final = Listing[PayFilter, PayOrder, EarnedLine](
    table=_EARNED,
    card=f"SELECT * FROM {_EARNED}",  # noqa: S608 - fixed names
    own=_own,
    keys={PayOrder.WORK_DATE: SortKey("work_date", lambda place: f"{place}::text::date")},
    told={PayOrder.WORK_DATE: lambda line: line.work_date.isoformat()},
)
