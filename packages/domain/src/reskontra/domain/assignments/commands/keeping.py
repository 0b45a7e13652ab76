"""Keep what an entry costs and pays, and what came to it, in rows of their own."""

from collections.abc import Iterable, Sequence
from typing import Final

from tortoise.connection import get_connection

from reskontra.domain.assignments import models
from reskontra.domain.assignments.entry_views import EntryLine, Expense, LineSide
from reskontra.domain.assignments.ids import EntryId, EntryLineId, ExpenseId
from reskontra.domain.tables import CONNECTION

_LET_GO: Final = """
    UPDATE entry_line SET entry_id = NULL
    WHERE entry_id = $1 AND id IN (SELECT entry_line_id FROM billed_line WHERE entry_id = $1)
"""


async def keep_parts(
    entry_id: EntryId, lines: Iterable[EntryLine], expenses: Sequence[Expense]
) -> None:
    """Let an entry have these lines and expenses, and no others.

    Those that were on an invoice stay, as what was on it, and belong to no entry.
    """
    await get_connection(CONNECTION).execute_query(_LET_GO, [entry_id.uuid])
    await models.EntryLine.filter(entry_id=entry_id.uuid).delete()
    await models.EntryExpense.filter(entry_id=entry_id.uuid).delete()
    of_side: dict[LineSide, int] = dict.fromkeys(LineSide, -1)
    rows = []
    for line in lines:
        of_side[line.side] += 1
        rows.append(_line(entry_id, of_side[line.side], line))
    await models.EntryLine.bulk_create(rows)
    await models.EntryExpense.bulk_create(
        _expense(entry_id, position, each) for position, each in enumerate(expenses)
    )


def _line(entry_id: EntryId, position: int, line: EntryLine) -> models.EntryLine:
    return models.EntryLine(
        id=EntryLineId.new().uuid,
        entry_id=entry_id.uuid,
        position=position,
        side=line.side,
        kind=line.kind,
        work_date=line.work_date,
        description=line.description,
        window_name=line.window_name,
        worked_minutes=line.worked_minutes,
        minutes=line.minutes,
        quantity=line.quantity,
        unit=line.unit,
        rate=line.rate,
        amount_minor=line.amount.minor,
        vat_class=line.vat_class,
        exemption=line.exemption,
        account=line.account,
        pay_code=line.pay_code,
        vat_minor=line.vat.minor,
    )


def _expense(entry_id: EntryId, position: int, expense: Expense) -> models.EntryExpense:
    receipt = expense.receipt
    return models.EntryExpense(
        id=ExpenseId.new().uuid,
        entry_id=entry_id.uuid,
        position=position,
        kind=expense.kind,
        description=expense.description,
        quantity=expense.quantity,
        unit_price=expense.unit_price,
        vat=expense.vat,
        is_billed=bool(expense.is_billed),
        is_paid=bool(expense.is_paid),
        receipt_sha256=receipt.sha256 if receipt else None,
        receipt_name=receipt.name if receipt else None,
        receipt_media_type=receipt.media_type if receipt else None,
        receipt_size=receipt.size if receipt else None,
    )
