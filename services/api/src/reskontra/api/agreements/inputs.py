"""What may be asked of agreements."""

from dataclasses import fields
from datetime import date
from decimal import Decimal
from typing import Any

import strawberry
from strawberry import Maybe

from reskontra.api.agreements.plan_inputs import PeriodTermsInput
from reskontra.api.agreements.types import AgreementForm, AgreementOrderField, BillingPolicy
from reskontra.api.changes import said
from reskontra.api.connections import OrderDirection
from reskontra.api.joining import joined
from reskontra.domain.agreements import views
from reskontra.domain.agreements.ids import AgreementId
from reskontra.domain.catalogue.ids import HourTypeId
from reskontra.domain.customers.ids import CustomerId
from reskontra.domain.kernel.changes import UNCHANGED

PAY_FIELDS = ("cancellation_pay_percent", "rush_pay_percent", "mileage_pay")


@strawberry.input
class AgreedPriceInput:
    """What an hour of a type costs from a day (avtalspris)."""

    hour_type_id: HourTypeId
    price: Decimal = strawberry.field(description="Without VAT (pris per timme).")
    valid_from: date = strawberry.field(description="Från och med.")

    def value(self) -> views.AgreedPrice:
        return views.AgreedPrice(
            hour_type_id=self.hour_type_id, price=self.price, valid_from=self.valid_from
        )


@strawberry.input
class AgreementCreateInput:
    """A new agreement (nytt avtal). What pays needs `pay:read`."""

    customer_id: CustomerId = strawberry.field(description="Kund.")
    name: str = strawberry.field(description="Benämning.")
    form: AgreementForm = strawberry.field(default=AgreementForm.RUNNING, description="Avtalsform.")
    policy: BillingPolicy = strawberry.field(
        default=BillingPolicy.ON_APPROVAL, description="När arbetet faktureras."
    )
    silent_days: int | None = strawberry.field(default=None, description="Tyst godkännande.")
    monthly_day: int | None = strawberry.field(default=None, description="Faktureringsdag.")
    valid_from: date = strawberry.field(description="Gäller från och med.")
    valid_to: date | None = strawberry.field(default=None, description="Till och med.")
    cancellation_hours: int | None = strawberry.field(default=None, description="Avbokning.")
    cancellation_price_percent: Decimal = strawberry.field(
        default=views.ALL, description="Of the reserved time's price."
    )
    cancellation_pay_percent: Decimal | None = strawberry.field(
        default=None, description="Of the reserved time's pay; all of it where nothing is said."
    )
    rush_hours: int | None = strawberry.field(default=None, description="Jour.")
    rush_price_percent: Decimal = strawberry.field(
        default=views.NONE, description="Added to the price (jourtillägg)."
    )
    rush_pay_percent: Decimal | None = strawberry.field(
        default=None, description="Added to the pay; nothing where nothing is said."
    )
    mileage_price: Decimal | None = strawberry.field(default=None, description="Pris per km.")
    mileage_pay: Decimal | None = strawberry.field(default=None, description="Lön per km.")
    order_number: str | None = strawberry.field(default=None, description="Ordernummer.")
    buyer_reference: str | None = strawberry.field(default=None, description="Er referens.")
    needs_order_number: bool = strawberry.field(default=False, description="Kräver ordernummer.")
    our_reference: str | None = strawberry.field(default=None, description="Vår referens.")
    note: str = strawberry.field(default="", description="Anteckning.")
    prices: list[AgreedPriceInput] = strawberry.field(
        default_factory=list, description="Avtalspriser."
    )
    period: PeriodTermsInput | None = strawberry.field(default=None, description="Abonnemang.")
    idempotency_key: str | None = None

    def entry(self) -> views.AgreementEntry:
        names = [field.name for field in fields(views.AgreementEntry)]
        values = {name: _meant(getattr(self, name)) for name in names}
        unsaid = {name for name in PAY_FIELDS if values[name] is None}
        return views.AgreementEntry(
            **{name: value for name, value in values.items() if name not in unsaid}
        )

    @property
    def speaks_of_pay(self) -> bool:
        """Whether anything in it says what somebody earns."""
        return any(getattr(self, name) is not None for name in PAY_FIELDS)


@strawberry.input
class AgreementUpdateInput:
    """New values for some of an agreement's fields; what is left out stays."""

    id: AgreementId
    expected_version: int
    name: Maybe[str] = strawberry.field(description="Benämning.")
    form: Maybe[AgreementForm] = strawberry.field(description="Avtalsform.")
    policy: Maybe[BillingPolicy] = strawberry.field(description="När arbetet faktureras.")
    silent_days: Maybe[int | None] = strawberry.field(description="Tyst godkännande.")
    monthly_day: Maybe[int | None] = strawberry.field(description="Faktureringsdag.")
    valid_from: Maybe[date] = strawberry.field(description="Gäller från och med.")
    valid_to: Maybe[date | None] = strawberry.field(description="Till och med.")
    cancellation_hours: Maybe[int | None] = strawberry.field(description="Avbokning.")
    cancellation_price_percent: Maybe[Decimal] = strawberry.field(
        description="Of the reserved time's price."
    )
    cancellation_pay_percent: Maybe[Decimal] = strawberry.field(
        description="Of the reserved time's pay."
    )
    rush_hours: Maybe[int | None] = strawberry.field(description="Jour.")
    rush_price_percent: Maybe[Decimal] = strawberry.field(description="Added to the price.")
    rush_pay_percent: Maybe[Decimal] = strawberry.field(description="Added to the pay.")
    mileage_price: Maybe[Decimal | None] = strawberry.field(description="Pris per km.")
    mileage_pay: Maybe[Decimal | None] = strawberry.field(description="Lön per km.")
    order_number: Maybe[str | None] = strawberry.field(description="Ordernummer.")
    buyer_reference: Maybe[str | None] = strawberry.field(description="Er referens.")
    needs_order_number: Maybe[bool] = strawberry.field(description="Kräver ordernummer.")
    our_reference: Maybe[str | None] = strawberry.field(description="Vår referens.")
    note: Maybe[str] = strawberry.field(description="Anteckning.")
    prices: Maybe[list[AgreedPriceInput]] = strawberry.field(
        description="In the place of all that it had (avtalspriser)."
    )
    period: Maybe[PeriodTermsInput | None] = strawberry.field(description="Abonnemang.")

    def change(self) -> views.AgreementChange:
        names = [field.name for field in fields(views.AgreementChange)]
        values = {name: _meant(said(getattr(self, name))) for name in names}
        return views.AgreementChange(
            **{name: value for name, value in values.items() if value is not UNCHANGED}
        )

    @property
    def speaks_of_pay(self) -> bool:
        """Whether anything in it says what somebody earns."""
        return any(said(getattr(self, name)) is not UNCHANGED for name in PAY_FIELDS)


@strawberry.input
class AgreementEndInput:
    """An agreement that holds no more, or again (avsluta avtal)."""

    id: AgreementId
    expected_version: int | None = None
    ended: bool = strawberry.field(default=True, description="False lets it hold again (återta).")


@strawberry.input
class AgreementWhere:
    """Which agreements; what is left out asks nothing."""

    text: str | None = strawberry.field(
        default=None, description="Looked for in number, name and order number."
    )
    customer_id: CustomerId | None = strawberry.field(default=None, description="Kund.")
    form: AgreementForm | None = strawberry.field(default=None, description="Avtalsform.")
    is_ended: bool | None = strawberry.field(default=None, description="Holds no more (avslutat).")
    and_: "list[AgreementWhere] | None" = strawberry.field(
        default=None, name="and", description="And all of these."
    )
    or_: "list[AgreementWhere] | None" = strawberry.field(
        default=None, name="or", description="And any of these, if there are any."
    )
    not_: "AgreementWhere | None" = strawberry.field(
        default=None, name="not", description="And not this."
    )

    def value(self, level: int = 1) -> views.AgreementFilter:
        """The filter in the domain's words, joined as ``joined`` allows."""
        own = views.AgreementFilter(
            text=self.text, customer_id=self.customer_id, form=self.form, is_ended=self.is_ended
        )
        return joined(self, own, level)


@strawberry.input
class AgreementOrder:
    """How agreements are sorted."""

    field: AgreementOrderField
    direction: OrderDirection = OrderDirection.ASC


def _meant(given: Any) -> Any:  # noqa: ANN401 - a field of an input holds anything
    """What a field of an input holds, in the domain's words."""
    if isinstance(given, PeriodTermsInput):
        return given.value()
    return tuple(each.value() for each in given) if isinstance(given, list) else given
