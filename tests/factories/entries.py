"""Entries that lie in no table: an hour of work for 1 000 kr that pays 400 kr."""

from datetime import UTC, date, datetime
from decimal import Decimal

from reskontra.domain.assignments.entry_views import (
    EntryCard,
    EntryKind,
    EntryLine,
    LineKind,
    LineSide,
)
from reskontra.domain.assignments.ids import AssignmentId, EntryId
from reskontra.domain.assignments.views import EntryState
from reskontra.domain.consultants.ids import ConsultantId
from reskontra.domain.countries.vat import VatClass
from reskontra.domain.customers.ids import CustomerId
from reskontra.domain.kernel.money import Money
from tests.factories import varied

_PRICE = EntryLine(
    side=LineSide.PRICE,
    kind=LineKind.TIME,
    work_date=date(2026, 11, 2),
    description="Konsult",
    quantity=Decimal(1),
    unit="h",
    rate=Decimal(1000),
    amount=Money(100_000),
    worked_minutes=60,
    minutes=60,
    vat_class=VatClass.STANDARD,
)
_PAY = varied(_PRICE, side=LineSide.PAY, rate=Decimal(400), amount=Money(40_000), vat_class=None)
_ENTRY = EntryCard(
    id=EntryId.new(),
    version=1,
    assignment_id=AssignmentId.new(),
    customer_id=CustomerId.new(),
    consultant_id=ConsultantId.new(),
    kind=EntryKind.WORK,
    begins_at=datetime(2026, 11, 2, 7, tzinfo=UTC),
    ends_at=datetime(2026, 11, 2, 8, tzinfo=UTC),
    break_minutes=0,
    comment="",
    state=EntryState.REPORTED,
    reported_at=datetime(2026, 11, 2, 9, tzinfo=UTC),
    reported_by="usr_1",
    approval=None,
    rejected_at=None,
    rejected_by=None,
    rejected_reason="",
    held_reasons=(),
    revenue=Money(100_000),
    pay=Money(40_000),
    lines=(_PRICE, _PAY),
    expenses=(),
)


def entry_card(**about: object) -> EntryCard:
    return varied(_ENTRY, **about)


def price_line(**about: object) -> EntryLine:
    return varied(_PRICE, **about)
