"""Types of hours, and what work by them comes to."""

from datetime import datetime, time
from decimal import Decimal
from operator import attrgetter
from typing import Self, TypeAlias

import strawberry

from reskontra.api.catalogue.parts import of_pay
from reskontra.api.columns import column
from reskontra.api.money import Money
from reskontra.api.nodes import Node, node_loader
from reskontra.api.vat import VatClass
from reskontra.domain.catalogue import hour_prices, hour_type_views, queries, splitting, surcharges
from reskontra.domain.catalogue.hour_types import UNIT
from reskontra.domain.catalogue.ids import HourTypeId
from reskontra.domain.catalogue.minimum_debit import DebitTerms as Debit
from reskontra.domain.countries.se.vat_rates import vat_rate_of
from reskontra.domain.kernel.clock import today
from reskontra.tenancy.access import Permission

HourTypeOrderField: TypeAlias = hour_type_views.HourTypeOrder
strawberry.enum(
    hour_type_views.HourTypeOrder,
    name="HourTypeOrderField",
    description="What hour types are sorted by.",
)
DayKind: TypeAlias = surcharges.DayKind
strawberry.enum(
    surcharges.DayKind,
    description="What a day can be (slag av dag); a red day, Sunday or public holiday, is a"
    " weekday too.",
)


@strawberry.type
class DebitTerms:
    """How much time is debited for the time that was worked (debiteringsvillkor)."""

    minimum_minutes: int = strawberry.field(
        description="The fewest minutes that are debited (minimidebitering)."
    )
    started_minutes: int = strawberry.field(
        description="Started parts of so many minutes are debited whole (påbörjad); 1 as worked."
    )

    @classmethod
    def of(cls, value: Debit) -> Self:
        return cls(minimum_minutes=value.minimum, started_minutes=value.started)


@strawberry.type
class SurchargeWindow:
    """Clock time on some days that costs more, and pays more (tillägg).

    It goes on past midnight where it does not end later than it begins.
    """

    window: strawberry.Private[surcharges.SurchargeWindow]
    name: str = column("window.name", "Benämning.")
    days: list[DayKind] = column(
        lambda root: [each for each in DayKind if each in root.window.days],
        "The kinds of day on which it begins (dagar).",
    )
    begins_at: time = column("window.begins", "When it begins by the clock (från).")
    ends_at: time = column("window.ends", "When it ends by the clock (till).")
    price_percent: Decimal = column("window.price_percent", "Added to the price, in percent.")
    pay_percent: Decimal | None = of_pay(
        attrgetter("window.pay_percent"), "Added to the pay, in percent (ob-tillägg)."
    )


@strawberry.type
class HourType(Node):
    """A type of hours, with what one costs and pays (timtyp)."""

    id: HourTypeId
    card: strawberry.Private[hour_type_views.HourTypeCard]
    version: int = column("card.version")
    number: str = column("card.number", "Nummer.")
    name: str = column("card.name", "Benämning.")
    name_en: str = column("card.name_en", "Its name on English invoices; empty as `name`.")
    unit: str = column(lambda _: UNIT, "Always hours (enhet).")
    price: Decimal = column("card.price", "An hour's price without VAT (pris per timme).")
    pay: Decimal | None = of_pay(attrgetter("card.pay"), "An hour's pay (lön per timme).")
    vat_class: VatClass = column("card.vat_class", "Momsslag.")
    vat_rate: Decimal | None = column(
        lambda root: vat_rate_of(root.card.vat_class, today()),
        "VAT in percent today (momssats); null if the law gives it no rate.",
    )
    exemption: str | None = column("card.exemption", "The paragraph that exempts it (undantag).")
    account: str | None = column("card.account", "Account of sales (försäljningskonto).")
    pay_code: str | None = of_pay(attrgetter("card.pay_code"), "What payroll calls it (löneart).")
    price_debit: DebitTerms = column(
        lambda root: DebitTerms.of(root.card.price_debit), "What the customer is debited."
    )
    pay_debit: DebitTerms | None = of_pay(
        lambda root: DebitTerms.of(root.card.pay_debit), "What the consultant is paid for."
    )
    windows: list[SurchargeWindow] = column(
        lambda root: [SurchargeWindow(window=each) for each in root.card.windows],
        "When it costs more; of those that hold at once the first counts (tillägg).",
    )
    is_archived: bool = column("card.is_archived", "Put away, worked by no more (arkiverad).")
    archived_at: datetime | None = column("card.archived_at")
    created_at: datetime = column("card.created_at")
    updated_at: datetime = column("card.updated_at")


@node_loader(HourTypeId, Permission.CATALOGUE_READ)
async def load_hour_types(ids: list[HourTypeId]) -> list[HourType | None]:
    """Many hour types with their windows in two statements."""
    cards = await queries.hour_type_cards(ids)
    return [HourType(id=each, card=cards[each]) if each in cards else None for each in ids]


@strawberry.type
class HourPiece:
    """A stretch of work of one price (del av passet)."""

    piece: strawberry.Private[splitting.Piece]
    begins_at: datetime = column("piece.begins")
    ends_at: datetime = column("piece.ends")
    minutes: int = column("piece.minutes", "By the sun, not by the clock on the wall.")
    window_name: str | None = column(
        lambda root: root.piece.window and root.piece.window.name,
        "The surcharge that counts then; null where nothing is added.",
    )


@strawberry.type
class HourLine:
    """Debited time of one price, and why (rad)."""

    line: strawberry.Private[hour_prices.HourLine]
    window_name: str | None = column(
        lambda root: root.line.window and root.line.window.name,
        "The surcharge (tillägg); null where nothing is added.",
    )
    percent: Decimal = column("line.percent", "What the surcharge adds, in percent.")
    base: Decimal = column("line.base", "What an hour costs where nothing is added (grundpris).")
    rate: Decimal = column("line.rate", "What an hour of it costs (timpris).")
    worked_minutes: int = column("line.worked", "Arbetade minuter.")
    debited_minutes: int = column("line.minutes", "Debiterade minuter.")
    quantity: Decimal = column("line.hours", "Debited time in hours (antal timmar).")
    amount: Money = column(lambda root: Money.of(root.line.amount), "Belopp.")

    @classmethod
    def of(cls, value: hour_prices.HourLine) -> Self:
        return cls(line=value)


@strawberry.type
class HourTrial:
    """What some work comes to, without VAT (utfall)."""

    trial: strawberry.Private[hour_type_views.HourTrial]
    pieces: list[HourPiece] = column(
        lambda root: [HourPiece(piece=each) for each in root.trial.pieces],
        "Where the time is split (uppdelning).",
    )
    price_lines: list[HourLine] = column(
        lambda root: [HourLine.of(each) for each in root.trial.prices.price_lines],
        "What the customer pays (fakturarader).",
    )
    revenue: Money = column(lambda root: Money.of(root.trial.prices.revenue), "Intäkt.")
    pay_lines: list[HourLine] | None = of_pay(
        lambda root: [HourLine.of(each) for each in root.trial.prices.pay_lines],
        "What the consultant earns (lönerader).",
    )
    pay: Money | None = of_pay(
        lambda root: Money.of(root.trial.prices.pay),
        "Before tax, without the employer's contributions (lön).",
    )
    margin: Money | None = of_pay(
        lambda root: Money.of(root.trial.prices.margin), "Revenue less pay (täckningsbidrag)."
    )
    margin_percent: Decimal | None = of_pay(
        attrgetter("trial.prices.margin_percent"),
        "In percent of the revenue (TB-grad); null where there is none.",
    )

    @classmethod
    def of(cls, value: hour_type_views.HourTrial) -> Self:
        return cls(trial=value)
