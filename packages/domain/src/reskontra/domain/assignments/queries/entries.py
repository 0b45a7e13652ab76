"""Questions about what was worked."""

from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from datetime import datetime
from typing import Final
from uuid import UUID

from tortoise.connection import get_connection

from reskontra.domain.assignments.entry_views import (
    Approval,
    Approver,
    ApproverKind,
    EntryCard,
    EntryKind,
    EntryLine,
    Expense,
    ExpenseKind,
    LineKind,
    LineSide,
    Receipt,
)
from reskontra.domain.assignments.ids import AssignmentId, EntryId, EntryLineId, ExpenseId
from reskontra.domain.assignments.models import TimeEntry
from reskontra.domain.assignments.queries.assignments import id_or_none
from reskontra.domain.assignments.reporting import Stretch
from reskontra.domain.assignments.views import EntryState
from reskontra.domain.consultants.ids import ConsultantId
from reskontra.domain.countries.vat import VatClass
from reskontra.domain.customers.ids import CustomerId
from reskontra.domain.kernel.money import Money
from reskontra.domain.tables import CONNECTION

_LINES: Final = """
    SELECT id, entry_id, side, kind, work_date, description, window_name, worked_minutes, minutes,
           trim_scale(quantity) AS quantity, unit, trim_scale(rate) AS rate, amount_minor,
           vat_class, exemption, account, pay_code, vat_minor
    FROM entry_line WHERE entry_id = ANY($1) ORDER BY entry_id, side DESC, position
"""
_EXPENSES: Final = """
    SELECT id, entry_id, kind, description, trim_scale(quantity) AS quantity,
           trim_scale(unit_price) AS unit_price, trim_scale(vat) AS vat,
           trim_scale(unit_price + vat) AS paid, is_billed, is_paid, receipt_sha256, receipt_name,
           receipt_media_type, receipt_size
    FROM entry_expense WHERE entry_id = ANY($1) ORDER BY entry_id, position
"""


async def entry(entry_id: EntryId) -> EntryCard | None:
    """One entry, or None if there is none with that id."""
    return (await entry_cards([entry_id])).get(entry_id)


async def entry_cards(ids: Collection[EntryId]) -> dict[EntryId, EntryCard]:
    """Many entries with their lines and expenses, by id; unknown ids are left out."""
    rows = await TimeEntry.filter(id__in=[one.uuid for one in ids])
    return {card.id: card for card in await cards_of_rows(rows)}


async def entries_of(
    assignment_ids: Collection[AssignmentId],
) -> dict[AssignmentId, tuple[EntryCard, ...]]:
    """What was worked on assignments, in the order in which it was."""
    rows = TimeEntry.filter(assignment_id__in=[one.uuid for one in assignment_ids])
    found: dict[AssignmentId, list[EntryCard]] = defaultdict(list)
    for card in await cards_of_rows(await rows.order_by("begins_at", "id")):
        found[card.assignment_id].append(card)
    return {one: tuple(found[one]) for one in assignment_ids}


async def entry_states(assignment_id: AssignmentId) -> list[EntryState]:
    """Where each entry of an assignment stands."""
    rows = TimeEntry.filter(assignment_id=assignment_id.uuid)
    return [EntryState(state) for (state,) in await rows.values_list("state")]


async def worked_between(
    consultant_id: ConsultantId, begins: datetime, ends: datetime, but: EntryId | None = None
) -> list[Stretch]:
    """The times that a consultant has reported and that touch these instants."""
    rows = TimeEntry.filter(
        consultant_id=consultant_id.uuid,
        kind=EntryKind.WORK,
        begins_at__lt=ends,
        ends_at__gt=begins,
    ).exclude(state=EntryState.REJECTED)
    times = await rows.order_by("begins_at").values_list("id", "begins_at", "ends_at")
    return [Stretch(*both) for uuid, *both in times if but is None or uuid != but.uuid]


async def cards_of_rows(rows: Sequence[TimeEntry]) -> list[EntryCard]:
    """The entries of rows with their lines and expenses, in the same order."""
    ids = [row.id for row in rows]
    if not ids:
        return []
    lines, expenses = await _lines(ids), await _expenses(ids)
    return [
        _card(row, tuple(lines.get(row.id, ())), tuple(expenses.get(row.id, ()))) for row in rows
    ]


def _card(row: TimeEntry, lines: tuple[EntryLine, ...], expenses: tuple[Expense, ...]) -> EntryCard:
    return EntryCard(
        id=EntryId(row.id),
        version=row.version,
        assignment_id=AssignmentId(row.assignment_id),
        customer_id=CustomerId(row.customer_id),
        consultant_id=id_or_none(ConsultantId, row.consultant_id),
        kind=EntryKind(row.kind),
        begins_at=row.begins_at,
        ends_at=row.ends_at,
        break_minutes=row.break_minutes,
        comment=row.comment,
        state=EntryState(row.state),
        reported_at=row.reported_at,
        reported_by=row.reported_by,
        approval=_approval(row),
        rejected_at=row.rejected_at,
        rejected_by=row.rejected_by,
        rejected_reason=row.rejected_reason,
        held_reasons=tuple(row.held_reasons),
        revenue=Money(row.revenue_minor),
        pay=Money(row.pay_minor),
        lines=lines,
        expenses=expenses,
    )


def _approval(row: TimeEntry) -> Approval | None:
    if not (row.approved_at and row.approver_kind and row.approved_sha256):
        return None
    approver = Approver(
        kind=ApproverKind(row.approver_kind),
        name=row.approver_name or "",
        id=row.approver_id,
        address=row.approver_address,
    )
    return Approval(by=approver, at=row.approved_at, sha256=row.approved_sha256)


async def _lines(ids: Sequence[UUID]) -> Mapping[UUID, list[EntryLine]]:
    found: dict[UUID, list[EntryLine]] = defaultdict(list)
    for row in await get_connection(CONNECTION).execute_query_dict(_LINES, [ids]):
        vat_class = row.pop("vat_class")
        found[row.pop("entry_id")].append(
            EntryLine(
                id=EntryLineId(row.pop("id")),
                side=LineSide(row.pop("side")),
                kind=LineKind(row.pop("kind")),
                amount=Money(row.pop("amount_minor")),
                vat=Money(row.pop("vat_minor")),
                vat_class=VatClass(vat_class) if vat_class else None,
                **row,
            )
        )
    return found


async def _expenses(ids: Sequence[UUID]) -> Mapping[UUID, list[Expense]]:
    found: dict[UUID, list[Expense]] = defaultdict(list)
    for row in await get_connection(CONNECTION).execute_query_dict(_EXPENSES, [ids]):
        sha256, name = row.pop("receipt_sha256"), row.pop("receipt_name")
        media_type, size = row.pop("receipt_media_type"), row.pop("receipt_size")
        receipt = Receipt(sha256=sha256, name=name, media_type=media_type, size=size)
        found[row.pop("entry_id")].append(
            Expense(
                id=ExpenseId(row.pop("id")),
                kind=ExpenseKind(row.pop("kind")),
                receipt=receipt if sha256 else None,
                **row,
            )
        )
    return found
