"""Agreements as others see them, and what may be asked to write or change."""

from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from enum import StrEnum

from reskontra.domain.agreements.hour_banks import AtEnd
from reskontra.domain.agreements.ids import AgreementId
from reskontra.domain.catalogue.ids import HourTypeId
from reskontra.domain.countries.vat import VatClass
from reskontra.domain.customers.ids import CustomerId
from reskontra.domain.kernel.changes import UNCHANGED, Keep
from reskontra.domain.kernel.listing import PageRequest

ALL = Decimal(100)
NONE = Decimal(0)


class AgreementForm(StrEnum):
    """How the work is paid for; ``ON_ACCOUNT`` by the hour, less what was paid on account."""

    RUNNING = "RUNNING"
    FIXED_PRICE = "FIXED_PRICE"
    RETAINER = "RETAINER"
    HOUR_BANK = "HOUR_BANK"
    ON_ACCOUNT = "ON_ACCOUNT"


class BillingPolicy(StrEnum):
    """When reported work becomes an invoice."""

    ON_REPORT = "ON_REPORT"
    ON_APPROVAL = "ON_APPROVAL"
    SILENT_APPROVAL = "SILENT_APPROVAL"
    MONTHLY = "MONTHLY"
    MANUAL = "MANUAL"


BY_PERIOD = frozenset({AgreementForm.RETAINER, AgreementForm.HOUR_BANK, AgreementForm.ON_ACCOUNT})
BY_INSTALMENT = frozenset({AgreementForm.FIXED_PRICE, AgreementForm.ON_ACCOUNT})


class AgreementState(StrEnum):
    """Whether an agreement holds on a day."""

    COMING = "COMING"
    RUNNING = "RUNNING"
    ENDED = "ENDED"


@dataclass(frozen=True, slots=True, kw_only=True)
class AgreedPrice:
    """What an hour of a type costs, from a day until the next price of that type."""

    hour_type_id: HourTypeId
    price: Decimal
    valid_from: date


@dataclass(frozen=True, slots=True, kw_only=True)
class BankTerms:
    """Hours that are bought for a period, when to warn, and what an hour beyond them costs."""

    minutes: int
    overage_price: Decimal
    warn_percent: int = 80
    at_end: AtEnd = AtEnd.EXPIRES


@dataclass(frozen=True, slots=True, kw_only=True)
class PeriodTerms:
    """What is paid for each period, in kronor without VAT, from a first day on.

    Periods of an agreement that held again after a pause go on from ``goes_on``, which nobody asks
    for.
    """

    months: int
    begins: date
    description: str
    amount: Decimal
    vat_class: VatClass = VatClass.STANDARD
    bank: BankTerms | None = None
    goes_on: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class AgreementEntry:
    """What an agreement says.

    Terms with ``cancellation_hours``, ``rush_hours`` or ``mileage_price`` of None say nothing. The
    percents of a cancellation are of what the reserved time comes to; those of a rush are added.
    A retainer and a bank of hours have a ``period``, and what is paid on account may have one.
    """

    customer_id: CustomerId
    name: str
    form: AgreementForm = AgreementForm.RUNNING
    policy: BillingPolicy = BillingPolicy.ON_APPROVAL
    silent_days: int | None = None
    monthly_day: int | None = None
    valid_from: date
    valid_to: date | None = None
    cancellation_hours: int | None = None
    cancellation_price_percent: Decimal = ALL
    cancellation_pay_percent: Decimal = ALL
    rush_hours: int | None = None
    rush_price_percent: Decimal = NONE
    rush_pay_percent: Decimal = NONE
    mileage_price: Decimal | None = None
    mileage_pay: Decimal | None = None
    order_number: str | None = None
    buyer_reference: str | None = None
    needs_order_number: bool = False
    our_reference: str | None = None
    note: str = ""
    prices: tuple[AgreedPrice, ...] = ()
    period: PeriodTerms | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class AgreementChange:
    """New values for some of the fields of an ``AgreementEntry``, of the same names."""

    name: str | Keep = UNCHANGED
    form: AgreementForm | Keep = UNCHANGED
    policy: BillingPolicy | Keep = UNCHANGED
    silent_days: int | Keep | None = UNCHANGED
    monthly_day: int | Keep | None = UNCHANGED
    valid_from: date | Keep = UNCHANGED
    valid_to: date | Keep | None = UNCHANGED
    cancellation_hours: int | Keep | None = UNCHANGED
    cancellation_price_percent: Decimal | Keep = UNCHANGED
    cancellation_pay_percent: Decimal | Keep = UNCHANGED
    rush_hours: int | Keep | None = UNCHANGED
    rush_price_percent: Decimal | Keep = UNCHANGED
    rush_pay_percent: Decimal | Keep = UNCHANGED
    mileage_price: Decimal | Keep | None = UNCHANGED
    mileage_pay: Decimal | Keep | None = UNCHANGED
    order_number: str | Keep | None = UNCHANGED
    buyer_reference: str | Keep | None = UNCHANGED
    needs_order_number: bool | Keep = UNCHANGED
    our_reference: str | Keep | None = UNCHANGED
    note: str | Keep = UNCHANGED
    prices: tuple[AgreedPrice, ...] | Keep = UNCHANGED
    period: PeriodTerms | Keep | None = UNCHANGED


@dataclass(frozen=True, slots=True, kw_only=True)
class AgreementCard(AgreementEntry):
    """An agreement in the firm's files, its prices by hour type and then by day."""

    id: AgreementId
    version: int
    number: int
    ended_at: datetime | None
    created_at: datetime
    updated_at: datetime

    def state_on(self, day: date) -> AgreementState:
        """Whether it holds on a day."""
        if self.ended_at is not None or (self.valid_to is not None and day > self.valid_to):
            return AgreementState.ENDED
        return AgreementState.COMING if day < self.valid_from else AgreementState.RUNNING


class AgreementOrder(StrEnum):
    """How a list of agreements is sorted."""

    NAME = "NAME"
    NUMBER = "NUMBER"
    CREATED = "CREATED"


@dataclass(frozen=True, slots=True, kw_only=True)
class AgreementFilter:
    """Which agreements; what is left out asks nothing.

    What a filter asks itself is asked together with ``all_of`` some filters, ``any_of`` others (if
    there are any), and not the one that is ``excluded``.
    """

    text: str | None = None
    customer_id: CustomerId | None = None
    form: AgreementForm | None = None
    is_ended: bool | None = None
    all_of: "tuple[AgreementFilter, ...]" = ()
    any_of: "tuple[AgreementFilter, ...]" = ()
    excluded: "AgreementFilter | None" = None


AgreementPageRequest = PageRequest[AgreementFilter, AgreementOrder]
