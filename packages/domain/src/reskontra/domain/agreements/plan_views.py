"""Sums that fall due by agreements, as others see them, and what may be asked to plan."""

from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from enum import StrEnum
from typing import NamedTuple
from uuid import UUID

from reskontra.domain.agreements.hour_banks import Draw
from reskontra.domain.agreements.ids import AgreementId, InstalmentId
from reskontra.domain.countries.vat import VatClass
from reskontra.domain.customers.ids import CustomerId
from reskontra.domain.jobs.views import Reason
from reskontra.domain.kernel.money import Money


class InstalmentState(StrEnum):
    """How far a sum has come: it waits for its day, is due, could not be invoiced, or is.

    One whose invoice was credited whole waits for somebody to invoice it again.
    """

    PLANNED = "PLANNED"
    DUE = "DUE"
    HELD = "HELD"
    BILLED = "BILLED"
    CREDITED = "CREDITED"


@dataclass(frozen=True, slots=True, kw_only=True)
class NewInstalment:
    """A sum that falls due on a day, in kronor without VAT."""

    due_date: date
    description: str
    amount: Decimal
    vat_class: VatClass = VatClass.STANDARD


@dataclass(frozen=True, slots=True, kw_only=True)
class InstalmentCard:
    """A sum that falls due by an agreement; one of a period pays for the days of it.

    ``invoice_uuid`` is of the invoice it was billed on, and ``credited_at`` is when that was
    credited whole: agreements know no invoices.
    """

    id: InstalmentId
    agreement_id: AgreementId
    due_date: date
    description: str
    amount: Money
    vat_class: VatClass
    period_from: date | None
    period_to: date | None
    invoice_uuid: UUID | None
    billed_at: datetime | None
    tried_at: datetime | None
    credited_at: datetime | None = None
    held: tuple[Reason, ...] = ()

    @property
    def is_billed(self) -> bool:
        """Whether it is on an invoice that holds."""
        return self.billed_at is not None and self.credited_at is None

    def state_on(self, day: date) -> InstalmentState:
        """How far it has come on a day."""
        if self.credited_at is not None:
            return InstalmentState.CREDITED
        if self.billed_at is not None:
            return InstalmentState.BILLED
        if self.held:
            return InstalmentState.HELD
        return InstalmentState.DUE if self.due_date <= day else InstalmentState.PLANNED


class BilledSum(NamedTuple):
    """A sum of an agreement that is on an invoice, and the day in Sweden on which it came there."""

    agreement_id: AgreementId
    customer_id: CustomerId
    name: str
    invoice_uuid: UUID
    day: date


class Drawn(NamedTuple):
    """What some work has taken from a bank, and what an hour beyond it costs."""

    draw: Draw
    overage_price: Decimal


class ReservedDraw(NamedTuple):
    """What time that is called off takes from a bank: of so many minutes, by that day."""

    minutes: int
    day: date
    drawn: Drawn
