"""What may be asked of hour types."""

from dataclasses import fields
from datetime import time
from decimal import Decimal
from typing import Any

import strawberry
from strawberry import Maybe

from reskontra.api.catalogue.hour_type_types import DayKind, HourTypeOrderField
from reskontra.api.changes import said
from reskontra.api.connections import OrderDirection
from reskontra.api.joining import joined
from reskontra.api.vat import VatClass
from reskontra.domain.catalogue import hour_type_views, surcharges
from reskontra.domain.catalogue.hour_prices import HourTerms
from reskontra.domain.catalogue.ids import HourTypeId
from reskontra.domain.catalogue.minimum_debit import DebitTerms
from reskontra.domain.kernel.changes import UNCHANGED


@strawberry.input
class DebitTermsInput:
    """How much time is debited for the time that was worked (debiteringsvillkor)."""

    minimum_minutes: int = strawberry.field(default=0, description="Minimidebitering.")
    started_minutes: int = strawberry.field(
        default=1, description="Started parts that are debited whole (påbörjad); 1 as worked."
    )

    def value(self) -> DebitTerms:
        return DebitTerms(self.minimum_minutes, self.started_minutes)


@strawberry.input
class SurchargeWindowInput:
    """Clock time on some days that costs more, and pays more (tillägg)."""

    name: str = strawberry.field(description="Benämning.")
    days: list[DayKind] = strawberry.field(description="On which it begins (dagar).")
    begins_at: time = strawberry.field(description="Från.")
    ends_at: time = strawberry.field(
        description="Till; past midnight where it is no later than `beginsAt`."
    )
    price_percent: Decimal = strawberry.field(default=Decimal(0), description="On the price.")
    pay_percent: Decimal = strawberry.field(default=Decimal(0), description="On the pay.")

    def value(self) -> surcharges.SurchargeWindow:
        return surcharges.SurchargeWindow(
            name=self.name,
            days=frozenset(self.days),
            begins=self.begins_at,
            ends=self.ends_at,
            price_percent=self.price_percent,
            pay_percent=self.pay_percent,
        )


@strawberry.input
class HourTermsInput:
    """What an hour costs and pays (villkor), for trying before anything is kept."""

    price: Decimal = strawberry.field(description="Without VAT (pris per timme).")
    pay: Decimal = strawberry.field(default=Decimal(0), description="Lön per timme.")
    price_debit: DebitTermsInput = strawberry.field(default_factory=DebitTermsInput)
    pay_debit: DebitTermsInput = strawberry.field(default_factory=DebitTermsInput)
    windows: list[SurchargeWindowInput] = strawberry.field(default_factory=list)

    def value(self) -> HourTerms:
        return HourTerms(
            price=self.price,
            pay=self.pay,
            price_debit=self.price_debit.value(),
            pay_debit=self.pay_debit.value(),
            windows=_windows(self.windows),
        )


@strawberry.input
class HourTypeCreateInput:
    """A new hour type (ny timtyp)."""

    number: str = strawberry.field(description="Nummer, in the firm's own words.")
    name: str = strawberry.field(description="Benämning.")
    name_en: str = strawberry.field(default="", description="Its name on English invoices.")
    price: Decimal = strawberry.field(description="Without VAT (pris per timme).")
    pay: Decimal = strawberry.field(description="Lön per timme.")
    vat_class: VatClass = strawberry.field(default=VatClass.STANDARD, description="Momsslag.")
    exemption: str | None = strawberry.field(default=None, description="Undantag.")
    account: str | None = strawberry.field(default=None, description="Försäljningskonto.")
    pay_code: str = strawberry.field(default="", description="Löneart.")
    price_debit: DebitTermsInput = strawberry.field(default_factory=DebitTermsInput)
    pay_debit: DebitTermsInput = strawberry.field(default_factory=DebitTermsInput)
    windows: list[SurchargeWindowInput] = strawberry.field(
        default_factory=list, description="The first that holds counts (tillägg)."
    )
    idempotency_key: str | None = None

    def entry(self) -> hour_type_views.HourTypeEntry:
        return hour_type_views.HourTypeEntry(
            number=self.number,
            name=self.name,
            name_en=self.name_en,
            price=self.price,
            pay=self.pay,
            vat_class=self.vat_class,
            exemption=self.exemption,
            account=self.account,
            pay_code=self.pay_code,
            price_debit=self.price_debit.value(),
            pay_debit=self.pay_debit.value(),
            windows=_windows(self.windows),
        )


@strawberry.input
class HourTypeUpdateInput:
    """New values for some of an hour type's fields; what is left out stays."""

    id: HourTypeId
    expected_version: int
    number: Maybe[str] = strawberry.field(description="Nummer.")
    name: Maybe[str] = strawberry.field(description="Benämning.")
    name_en: Maybe[str] = strawberry.field(description="Its name on English invoices.")
    price: Maybe[Decimal] = strawberry.field(description="Without VAT (pris per timme).")
    pay: Maybe[Decimal] = strawberry.field(description="Lön per timme.")
    vat_class: Maybe[VatClass] = strawberry.field(description="Momsslag.")
    exemption: Maybe[str | None] = strawberry.field(description="Undantag.")
    account: Maybe[str | None] = strawberry.field(description="Försäljningskonto.")
    pay_code: Maybe[str] = strawberry.field(description="Löneart.")
    price_debit: Maybe[DebitTermsInput]
    pay_debit: Maybe[DebitTermsInput]
    windows: Maybe[list[SurchargeWindowInput]] = strawberry.field(
        description="In the place of all that it had (tillägg)."
    )

    def change(self) -> hour_type_views.HourTypeChange:
        names = [field.name for field in fields(hour_type_views.HourTypeChange)]
        values = {name: _meant(said(getattr(self, name))) for name in names}
        return hour_type_views.HourTypeChange(
            **{name: value for name, value in values.items() if value is not UNCHANGED}
        )


@strawberry.input
class HourTypeArchiveInput:
    """An hour type that is worked by no more, or again (arkivera timtyp)."""

    id: HourTypeId
    expected_version: int | None = None
    archived: bool = strawberry.field(default=True, description="False takes it back (återta).")


@strawberry.input
class HourTypeWhere:
    """Which hour types; what is left out asks nothing."""

    text: str | None = strawberry.field(default=None, description="Looked for in number and names.")
    is_archived: bool | None = strawberry.field(default=None, description="Arkiverad.")
    and_: "list[HourTypeWhere] | None" = strawberry.field(
        default=None, name="and", description="And all of these."
    )
    or_: "list[HourTypeWhere] | None" = strawberry.field(
        default=None, name="or", description="And any of these, if there are any."
    )
    not_: "HourTypeWhere | None" = strawberry.field(
        default=None, name="not", description="And not this."
    )

    def value(self, level: int = 1) -> hour_type_views.HourTypeFilter:
        """The filter in the domain's words, joined as ``joined`` allows."""
        own = hour_type_views.HourTypeFilter(text=self.text, is_archived=self.is_archived)
        return joined(self, own, level)


@strawberry.input
class HourTypeOrder:
    """How hour types are sorted."""

    field: HourTypeOrderField
    direction: OrderDirection = OrderDirection.ASC


def _windows(given: list[SurchargeWindowInput]) -> tuple[surcharges.SurchargeWindow, ...]:
    return tuple(each.value() for each in given)


def _meant(given: Any) -> Any:  # noqa: ANN401 - a field of an update holds anything
    """What a field of an update holds, in the domain's words."""
    if isinstance(given, DebitTermsInput):
        return given.value()
    return _windows(given) if isinstance(given, list) else given
