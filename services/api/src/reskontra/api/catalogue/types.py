"""The catalogue's types."""

from datetime import date, datetime
from decimal import Decimal
from typing import Self, TypeAlias

import strawberry

from reskontra.api.columns import column
from reskontra.api.customers.queries import load_customers
from reskontra.api.customers.types import Customer
from reskontra.api.nodes import Node, loaded, node_loader
from reskontra.api.scalars import CurrencyCode
from reskontra.api.vat import Sold, VatClass
from reskontra.domain.catalogue import pricing, queries, views
from reskontra.domain.catalogue.ids import ArticleId, PriceId, PriceListId
from reskontra.domain.countries.se.vat_rates import vat_rate_of
from reskontra.domain.customers.ids import CustomerId
from reskontra.domain.kernel.clock import today
from reskontra.tenancy.access import Permission

ArticleOrderField: TypeAlias = views.ArticleOrder
strawberry.enum(
    views.ArticleOrder, name="ArticleOrderField", description="What articles are sorted by."
)
PriceSource: TypeAlias = pricing.PriceSource
strawberry.enum(
    pricing.PriceSource,
    description="Where a price is found (priskälla), in the order in which it is looked for.",
)
PriceStepOutcome: TypeAlias = pricing.StepOutcome
strawberry.enum(
    pricing.StepOutcome,
    name="PriceStepOutcome",
    description="What looking in one place came to (utfall).",
)


async def _load_prices_of(ids: list[ArticleId]) -> list[list["Price"]]:
    return [[Price(price=one) for one in await queries.prices_of_article(each)] for each in ids]


async def _load_prices_in(ids: list[PriceListId]) -> list[list["Price"]]:
    return [[Price(price=one) for one in await queries.prices_in_list(each)] for each in ids]


@strawberry.type
class Account:
    """An account of the firm's chart (konto)."""

    number: str
    name: str


@strawberry.type
class Article(Node):
    """Something that is sold again and again (artikel)."""

    id: ArticleId
    card: strawberry.Private[views.ArticleCard]
    version: int = column("card.version")
    number: str = column("card.number", "Artikelnummer.")
    name: str = column("card.name", "Benämning.")
    name_en: str = column("card.name_en", "Its name on English invoices; empty as `name`.")
    unit: str = column("card.unit", "Enhet.")
    sold: Sold = column("card.sold", "What kind of thing it is (vad som säljs).")
    vat_class: VatClass = column("card.vat_class", "Momsslag.")
    vat_rate: Decimal | None = column(
        lambda article: vat_rate_of(article.card.vat_class, today()),
        "VAT in percent today (momssats); null if the law gives it no rate.",
    )
    exemption: str | None = column("card.exemption", "The paragraph that exempts it (undantag).")
    account: str | None = column("card.account", "Account of sales (försäljningskonto).")
    price: Decimal = column("card.price", "Price without VAT (grundpris).")
    is_archived: bool = column("card.is_archived", "Put away, sold no more (arkiverad).")
    archived_at: datetime | None = column("card.archived_at")
    created_at: datetime = column("card.created_at")
    updated_at: datetime = column("card.updated_at")
    prices: list["Price"] = loaded(
        _load_prices_of, by="id", description="Its prices in lists and for customers (priser)."
    )


@node_loader(ArticleId, Permission.CATALOGUE_READ)
async def load_articles(ids: list[ArticleId]) -> list[Article | None]:
    """Many articles in one statement."""
    cards = await queries.cards(ids)
    return [Article(id=each, card=cards[each]) if each in cards else None for each in ids]


@strawberry.type
class PriceList(Node):
    """Prices that belong together (prislista)."""

    id: PriceListId
    card: strawberry.Private[views.PriceListCard]
    version: int = column("card.version")
    name: str = column("card.name")
    currency: CurrencyCode = column("card.currency")
    valid_from: date | None = column("card.valid_from", "Gäller från och med.")
    valid_to: date | None = column("card.valid_to", "Gäller till och med.")
    is_standard: bool = column("card.is_standard", "For everybody (standardprislista).")
    article_count: int = column("card.articles", "How many articles have a price in it.")
    customer_count: int = column("card.customers", "How many customers have it.")
    prices: list["Price"] = loaded(_load_prices_in, by="id", description="Priser.")


@node_loader(PriceListId, Permission.CATALOGUE_READ)
async def load_price_lists(ids: list[PriceListId]) -> list[PriceList | None]:
    """Many price lists in one statement."""
    cards = {card.id: card for card in await queries.price_lists(ids)}
    return [PriceList(id=each, card=cards[each]) if each in cards else None for each in ids]


@strawberry.type
class Price:
    """What an article costs without VAT, from a day and a quantity (pris)."""

    price: strawberry.Private[views.DatedPrice]
    id: PriceId = column("price.id")
    unit_price: Decimal = column("price.unit_price", "Price without VAT (à-pris).")
    from_quantity: Decimal = column("price.from_quantity", "From this quantity (från antal).")
    valid_from: date = column("price.valid_from", "Gäller från och med.")
    valid_to: date | None = column("price.valid_to", "Gäller till och med.")
    article: Article | None = loaded(load_articles, by="price.article_id", description="Artikel.")
    price_list: PriceList | None = loaded(
        load_price_lists, by="price.price_list_id", description="Prislista."
    )
    customer: Customer | None = loaded(
        load_customers, by="price.customer_id", description="Whose own price it is (kundpris)."
    )


@strawberry.type
class CustomerPricing:
    """What a customer pays (kundens priser): a list, if it has one, and prices of its own."""

    pricing: strawberry.Private[views.CustomerPricing]
    customer_id: CustomerId = column("pricing.customer_id")
    version: int = column("pricing.version", "Nought until something is set.")
    price_list: PriceList | None = loaded(
        load_price_lists, by="pricing.price_list_id", description="Prislista."
    )
    prices: list[Price] = column(
        lambda root: [Price(price=each) for each in root.pricing.prices], "Kundpriser."
    )


@strawberry.type
class PriceStep:
    """One place that was looked in for a price (steg)."""

    source: PriceSource
    outcome: PriceStepOutcome
    list_name: str


@strawberry.type
class PriceTrace:
    """A price and a VAT rate, where they were found and what was passed over (prisets härledning).

    It is as it was on the day, whatever has become of the article and the lists.
    """

    trace: strawberry.Private[pricing.PriceTrace]
    article_id: ArticleId = column("trace.article_id")
    article_number: str = column("trace.article_number", "Artikelnummer.")
    day: date = column("trace.day", "The day that the price is of (prisdag).")
    quantity: Decimal = column("trace.quantity", "The quantity that was asked for.")
    unit_price: Decimal | None = column(
        "trace.unit_price",
        "The price that was found, without VAT; null where there is none in the currency.",
    )
    currency: CurrencyCode = column("trace.currency", "Valuta.")
    source: PriceSource = column("trace.source", "Priskälla.")
    list_name: str = column("trace.list_name", "The list's name then; empty if it was no list.")
    price_list: PriceList | None = loaded(
        load_price_lists, by="trace.list_id", description="The list as it is today (prislista)."
    )
    from_quantity: Decimal = column("trace.from_quantity", "Från antal.")
    valid_from: date | None = column("trace.valid_from", "Gäller från och med.")
    valid_to: date | None = column("trace.valid_to", "Gäller till och med.")
    steps: list[PriceStep] = column(
        lambda root: [
            PriceStep(source=each.source, outcome=each.outcome, list_name=each.list_name)
            for each in root.trace.steps
        ],
        "Where it was looked for, in order (sökväg).",
    )
    vat_class: VatClass = column("trace.vat_class", "Momsslag.")
    vat_rate: Decimal = column("trace.vat_rate", "The class's VAT in percent on the day.")
    law: str = column("trace.law", "The paragraph that gives the rate (lagrum).")
    gross_price: Decimal | None = column(
        "trace.gross_price", "With VAT, where the invoice's prices include it (pris inkl. moms)."
    )

    @classmethod
    def of(cls, value: pricing.PriceTrace) -> Self:
        return cls(trace=value)
