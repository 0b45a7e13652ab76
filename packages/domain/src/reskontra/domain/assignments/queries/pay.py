"""What consultants earn by approved work."""

from collections import defaultdict
from collections.abc import Collection
from datetime import date
from decimal import Decimal
from typing import Final, NamedTuple
from uuid import UUID

from tortoise.connection import get_connection

from reskontra.domain.assignments.billing_views import PayLineView
from reskontra.domain.assignments.ids import AssignmentId, EntryId, PayLineId
from reskontra.domain.consultants.ids import ConsultantId
from reskontra.domain.consultants.views import Release
from reskontra.domain.invoicing.ids import InvoiceId
from reskontra.domain.kernel.ids import TypedId
from reskontra.domain.kernel.money import Money
from reskontra.domain.tables import CONNECTION

PAY_COLUMNS: Final = """
    pay.id, pay.entry_id, pay.assignment_id, pay.consultant_id, pay.work_date, pay.description,
    trim_scale(pay.quantity) AS quantity, pay.unit, trim_scale(pay.rate) AS rate,
    pay.amount_minor, pay.released_minor, pay.pay_code, pay.rule, pay.release_date, pay.invoice_id
"""
_LINES: Final = f"SELECT {PAY_COLUMNS} FROM pay_line AS pay"  # noqa: S608 - fixed names
_OF_ENTRIES: Final = f"{_LINES} WHERE entry_id = ANY($1) ORDER BY consultant_id, work_date, id"
_BY_ID: Final = f"{_LINES} WHERE id = ANY($1)"


class PayRow(NamedTuple):
    """The columns of ``PAY_COLUMNS``."""

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
    pay_code: str
    rule: str
    release_date: date | None
    invoice_uuid: UUID | None

    @property
    def line(self) -> PayLineView:
        """The line that lies in the row."""
        return PayLineView(
            id=PayLineId(self.uuid),
            entry_id=EntryId(self.entry_uuid),
            assignment_id=AssignmentId(self.assignment_uuid),
            consultant_id=ConsultantId(self.consultant_uuid),
            work_date=self.work_date,
            description=self.description,
            quantity=self.quantity,
            unit=self.unit,
            rate=self.rate,
            amount=Money(self.amount_minor),
            released=Money(self.released_minor),
            pay_code=self.pay_code,
            rule=Release(self.rule),
            release_date=self.release_date,
            invoice_id=InvoiceId(self.invoice_uuid) if self.invoice_uuid else None,
        )


async def pay_lines_of(entry_ids: Collection[EntryId]) -> dict[EntryId, list[PayLineView]]:
    """What is earned by each of some entries; those that pay nobody are left out."""
    found: dict[EntryId, list[PayLineView]] = defaultdict(list)
    for line in await _read(_OF_ENTRIES, entry_ids):
        found[line.entry_id].append(line)
    return found


async def pay_lines(ids: Collection[PayLineId]) -> dict[PayLineId, PayLineView]:
    """Many lines in one statement, by id; unknown ids are left out."""
    return {line.id: line for line in await _read(_BY_ID, ids)}


async def _read(sql: str, ids: Collection[TypedId]) -> list[PayLineView]:
    asked = [[one.uuid for one in ids]]
    _, rows = await get_connection(CONNECTION).execute_query(sql, asked)
    return [PayRow._make(row.values()).line for row in rows]
