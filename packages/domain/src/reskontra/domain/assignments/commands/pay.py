"""What consultants earn by approved work, and when it is free to be paid: each part once."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from datetime import date
from typing import Final, NamedTuple
from uuid import UUID

from tortoise.connection import get_connection

from reskontra.domain.assignments.entry_views import ApproverKind, LineKind
from reskontra.domain.assignments.events import PayReleased
from reskontra.domain.assignments.ids import EntryId, PayLineId, PayReleaseId
from reskontra.domain.assignments.refusals import NothingToRelease
from reskontra.domain.assignments.releasing import (
    earned_by_payment,
    release_date,
    release_rule,
    waits_for_office,
)
from reskontra.domain.consultants.ids import ConsultantId
from reskontra.domain.consultants.queries import consultants
from reskontra.domain.consultants.views import ConsultantCard, Release
from reskontra.domain.invoicing.ids import InvoiceId
from reskontra.domain.invoicing.queries import heads
from reskontra.domain.invoicing.views import InvoiceHead
from reskontra.domain.kernel.clock import now, today
from reskontra.domain.kernel.events import record
from reskontra.domain.kernel.money import Money
from reskontra.domain.kernel.refusals import refuse_if
from reskontra.domain.tables import CONNECTION

# A line that repays tells what was laid out by the same words, whatever the order of either. Where
# several look alike, or none does, it is seen by the customer only if each of them is.
_EARNED: Final = """
    SELECT l.id, l.work_date, e.consultant_id, l.kind, e.worked_as, e.reported_by,
           e.approver_kind,
           coalesce(paid.is_billed, l.kind NOT IN ('TRAVEL', 'MILEAGE', 'EXPENSE')) AS is_billed
    FROM entry_line AS l
    LEFT JOIN (
        SELECT entry_id, kind, description, quantity, bool_and(is_billed) AS is_billed
        FROM entry_expense WHERE entry_id = ANY($1) AND is_paid GROUP BY 1, 2, 3, 4
    ) AS paid USING (entry_id, kind, description, quantity)
    JOIN time_entry AS e ON e.id = l.entry_id
    WHERE l.entry_id = ANY($1) AND l.side = 'PAY' AND e.consultant_id IS NOT NULL
    ORDER BY l.entry_id, l.position
"""
# What is earned by a line is earned once, whoever comes with it again.
_KEEP: Final = """
    INSERT INTO pay_line (id, entry_line_id, entry_id, assignment_id, consultant_id, work_date,
                          description, quantity, unit, rate, amount_minor, pay_code, rule,
                          release_date, earned_as, created_at)
    SELECT told.id, l.id, e.id, e.assignment_id, e.consultant_id, l.work_date, l.description,
           l.quantity, l.unit, l.rate, l.amount_minor, l.pay_code, told.rule, told.release_date,
           told.kind, $6
    FROM unnest($1::uuid[], $2::uuid[], $3::text[], $4::date[], $5::text[])
        AS told(id, line_id, rule, release_date, kind)
    JOIN entry_line AS l ON l.id = told.line_id
    JOIN time_entry AS e ON e.id = l.entry_id
    ON CONFLICT (entry_line_id) DO NOTHING
"""
_WAITING: Final = """
    SELECT id, consultant_id, amount_minor, released_minor, kept_minor, invoice_id FROM pay_line
    WHERE {} ORDER BY id FOR UPDATE
"""
_APPROVED: Final = """
    entry_id = ANY($1) AND rule = 'ON_APPROVAL' AND released_minor <> amount_minor
    AND entry_line_id <> ALL($2)
"""
_OF_ENTRIES: Final = "entry_id = ANY($1) AND rule = $2 AND released_minor <> amount_minor"
_ON_DAY: Final = "rule = 'ON_DATE' AND release_date <= $1 AND released_minor <> amount_minor"
_STILL_WAITING: Final = "entry_id = ANY($1) AND released_minor <> amount_minor"
# Whoever changes work holds its assignment, and then its pay; a line that is moved twice in one
# transaction refers to its work anew.
_HOLD_WORK: Final = """
    SELECT id FROM assignment
    WHERE id IN (SELECT assignment_id FROM time_entry WHERE id = ANY($1))
    ORDER BY id FOR KEY SHARE
"""
# Whatever becomes of its invoice, no payment that is taken back takes it back.
_KEEP_RELEASED: Final = "UPDATE pay_line SET kept_minor = amount_minor WHERE id = ANY($1)"
_BY_INVOICES: Final = "invoice_id = ANY($1) AND rule = 'WHEN_PAID'"
# Where some of it is taken back, the line is on no draft until what is left of it is drafted.
_RELEASE: Final = """
    WITH told AS (
        SELECT * FROM unnest($1::uuid[], $2::uuid[], $3::bigint[]) AS one(id, line_id, minor)
    ), drafted AS (
        SELECT r.id, r.self_bill_id FROM pay_release AS r
        JOIN told ON told.line_id = r.pay_line_id AND told.minor < 0
        JOIN self_bill ON self_bill.id = r.self_bill_id AND self_bill.state = 'DRAFT'
    ), lessened AS (
        UPDATE self_bill SET version = version + 1, updated_at = $5
        WHERE id IN (SELECT self_bill_id FROM drafted)
    ), taken_off AS (
        UPDATE pay_release SET self_bill_id = NULL WHERE id IN (SELECT id FROM drafted)
    ), moved AS (
        UPDATE pay_line SET released_minor = released_minor + told.minor
        FROM told WHERE pay_line.id = told.line_id
    )
    INSERT INTO pay_release (id, pay_line_id, cause, amount_minor, released_at)
    SELECT told.id, told.line_id, $4 || ' ' || (
               SELECT 1 + count(*) FROM pay_release AS r WHERE r.pay_line_id = told.line_id
           ), told.minor, $5
    FROM told
"""


class _Earned(NamedTuple):
    line_uuid: UUID
    work_date: date
    consultant_uuid: UUID
    kind: str
    worked_as: str
    reported_by: str
    approver_kind: str | None
    is_billed: bool

    @property
    def waits_for_office(self) -> bool:
        """Whether it is released by hand alone."""
        approver = ApproverKind(self.approver_kind) if self.approver_kind else None
        by_worker = self.reported_by == str(ConsultantId(self.consultant_uuid))
        return waits_for_office(
            LineKind(self.kind),
            approver,
            is_billed=self.is_billed,
            is_reported_by_worker=by_worker,
        )


class _Line(NamedTuple):
    uuid: UUID
    consultant_uuid: UUID
    amount_minor: int
    released_minor: int
    kept_minor: int
    invoice_uuid: UUID | None


async def make_pay_lines(entry_ids: Collection[EntryId]) -> None:
    """Write down what is earned by work that is approved; what was written before stays.

    What is released on approval is released with it, unless it waits for the office.
    """
    ids = [one.uuid for one in entry_ids]
    _, found = await get_connection(CONNECTION).execute_query(_EARNED, [ids])
    rows = [_Earned._make(row.values()) for row in found]
    if not rows:
        return
    known = await consultants({ConsultantId(row.consultant_uuid) for row in rows})
    await get_connection(CONNECTION).execute_query_dict(_KEEP, [*_told(rows, known), now()])
    unseen = [row.line_uuid for row in rows if row.waits_for_office]
    lines = await _held(_APPROVED, ids, unseen)
    await _release(((line, line.amount_minor) for line in lines), Release.ON_APPROVAL)


async def release_due() -> None:
    """Release what is to be released on a day that has come."""
    lines = await _held(_ON_DAY, today())
    await _release(((line, line.amount_minor) for line in lines), Release.ON_DATE)


async def release_unpaid(entry_ids: Collection[EntryId]) -> None:
    """Release pay that waits for an invoice, where there will be none: the work costs nothing."""
    if entry_ids:
        ids = [one.uuid for one in entry_ids]
        lines = await _held(_OF_ENTRIES, ids, Release.WHEN_PAID)
        await _release(((line, line.amount_minor) for line in lines), "NO_INVOICE")


async def release_by_hand(entry_ids: Collection[EntryId]) -> None:
    """Release what reports pay now, whatever it waits for; it stays released.

    Raises:
        Refused: Nothing of it waits.
    """
    ids = [one.uuid for one in entry_ids]
    await get_connection(CONNECTION).execute_query_dict(_HOLD_WORK, [ids])
    lines = await _held(_STILL_WAITING, ids)
    refuse_if([] if lines else [NothingToRelease(path=("entryIds",))])
    kept = [line.uuid for line in lines]
    await get_connection(CONNECTION).execute_query_dict(_KEEP_RELEASED, [kept])
    await _release(((line, line.amount_minor) for line in lines), "BY_HAND")


async def release_paid(invoice_id: InvoiceId) -> None:
    """Let what waits for an invoice be released as far as it is paid, no more and no less.

    What was released by an earlier invoice, which was credited, stays released.
    """
    await _release_as_paid([invoice_id])


async def release_covered(invoice_ids: Collection[InvoiceId]) -> None:
    """Release what waits for invoices that ask for nothing once they are issued."""
    known = await heads(invoice_ids) if invoice_ids else {}
    await _release_as_paid([one for one, head in known.items() if not head.open_minor])


async def _release_as_paid(invoice_ids: Collection[InvoiceId]) -> None:
    lines = await _held(_BY_INVOICES, [one.uuid for one in invoice_ids]) if invoice_ids else []
    if not lines:
        return
    paid_by = await heads({InvoiceId(line.invoice_uuid) for line in lines if line.invoice_uuid})
    earned = [
        (line, max(line.kept_minor, _earned(line, head)))
        for line in lines
        if line.invoice_uuid and (head := paid_by.get(InvoiceId(line.invoice_uuid)))
    ]
    await _release(earned, Release.WHEN_PAID)


def _earned(line: _Line, head: InvoiceHead) -> int:
    sums = map(Money, (head.payable_minor, head.paid_minor, head.open_minor))
    return earned_by_payment(Money(line.amount_minor), *sums).minor


def _told(
    rows: Sequence[_Earned], known: Mapping[ConsultantId, ConsultantCard]
) -> list[list[object]]:
    told = [
        _told_of(row, card)
        for row in rows
        if (card := known.get(ConsultantId(row.consultant_uuid)))
    ]
    return [list(column) for column in zip(*told, strict=True)]


def _told_of(row: _Earned, card: ConsultantCard) -> tuple[object, ...]:
    earned_as = row.worked_as or card.kind
    agreed = Release.ON_APPROVAL if row.waits_for_office else card.release
    rule = release_rule(agreed, LineKind(row.kind), earned_as)
    day = release_date(rule, card.release_day, row.work_date)
    return PayLineId.new().uuid, row.line_uuid, rule, day, earned_as


async def _held(condition: str, *values: object) -> list[_Line]:
    statement = _WAITING.format(condition)
    _, rows = await get_connection(CONNECTION).execute_query(statement, list(values))
    return [_Line._make(row.values()) for row in rows]


async def _release(earned: Iterable[tuple[_Line, int]], cause: str) -> None:
    moved = [
        (PayReleaseId.new().uuid, line.uuid, minor - line.released_minor, line.consultant_uuid)
        for line, minor in earned
        if minor != line.released_minor
    ]
    if not moved:
        return
    *columns, whose = map(list, zip(*moved, strict=True))
    await get_connection(CONNECTION).execute_query_dict(_RELEASE, [*columns, cause, now()])
    sums: dict[UUID, int] = defaultdict(int)
    for one, (_, _, minor, _) in zip(whose, moved, strict=True):
        sums[one] += minor
    for one, minor in sums.items():
        record(PayReleased(consultant_id=ConsultantId(one), amount=Money(minor)))
