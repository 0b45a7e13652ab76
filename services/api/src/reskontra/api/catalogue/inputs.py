"""What may be asked of the catalogue."""

from dataclasses import fields
from datetime import date
from decimal import Decimal

import strawberry
from strawberry import Maybe

from reskontra.api.catalogue.types import ArticleOrderField
from reskontra.api.changes import said
from reskontra.api.connections import OrderDirection
from reskontra.api.jobs.export_payloads import FileFormat
from reskontra.api.joining import joined
from reskontra.api.scalars import CurrencyCode
from reskontra.api.vat import Sold, VatClass
from reskontra.domain.catalogue import views
from reskontra.domain.catalogue.ids import ArticleId, PriceListId
from reskontra.domain.customers.ids import CustomerId
from reskontra.domain.kernel.changes import UNCHANGED

_EXEMPT = "The paragraph that exempts it (undantag), of those in `vatChoices`; lines propose it."
_SHOWN = "Show the outcome, keep nothing."


@strawberry.input
class ArticleCreateInput:
    """A new article (ny artikel)."""

    number: str = strawberry.field(description="Artikelnummer, in the firm's own words.")
    name: str = strawberry.field(description="Benämning.")
    name_en: str = strawberry.field(default="", description="Its name on English invoices.")
    unit: str = strawberry.field(default="", description="Enhet.")
    sold: Sold = strawberry.field(default=Sold.SERVICE, description="Vad som säljs.")
    vat_class: VatClass = strawberry.field(default=VatClass.STANDARD, description="Momsslag.")
    exemption: str | None = strawberry.field(default=None, description=_EXEMPT)
    account: str | None = strawberry.field(default=None, description="Försäljningskonto.")
    price: Decimal = strawberry.field(description="Price without VAT (grundpris).")
    idempotency_key: str | None = None

    def entry(self) -> views.ArticleEntry:
        names = [field.name for field in fields(views.ArticleEntry)]
        return views.ArticleEntry(**{name: getattr(self, name) for name in names})


@strawberry.input
class ArticleUpdateInput:
    """New values for some of an article's fields; what is left out stays."""

    id: ArticleId
    expected_version: int
    number: Maybe[str] = strawberry.field(description="Artikelnummer.")
    name: Maybe[str] = strawberry.field(description="Benämning.")
    name_en: Maybe[str] = strawberry.field(description="Its name on English invoices.")
    unit: Maybe[str] = strawberry.field(description="Enhet.")
    sold: Maybe[Sold] = strawberry.field(description="Vad som säljs.")
    vat_class: Maybe[VatClass] = strawberry.field(description="Momsslag.")
    exemption: Maybe[str | None] = strawberry.field(description=_EXEMPT)
    account: Maybe[str | None] = strawberry.field(description="Försäljningskonto.")
    price: Maybe[Decimal] = strawberry.field(description="Price without VAT (grundpris).")

    def change(self) -> views.ArticleChange:
        names = [field.name for field in fields(views.ArticleChange)]
        values = {name: said(getattr(self, name)) for name in names}
        return views.ArticleChange(**{n: v for n, v in values.items() if v is not UNCHANGED})


@strawberry.input
class ArticleArchiveInput:
    """An article that is sold no more, or again (arkivera artikel)."""

    id: ArticleId
    expected_version: int | None = None
    archived: bool = strawberry.field(default=True, description="False sells it again (återta).")


@strawberry.input
class PriceLineInput:
    """What the prices are told in on the invoice that a price is asked for (fakturans priser)."""

    currency: CurrencyCode = strawberry.field(default=CurrencyCode("SEK"), description="Valuta.")
    prices_include_vat: bool = strawberry.field(default=False, description="Priser inkl. moms.")


@strawberry.input
class PriceListCreateInput:
    """A new price list (ny prislista)."""

    name: str
    currency: CurrencyCode = strawberry.field(
        default=CurrencyCode("SEK"), description="Valuta; it stays as it is."
    )
    valid_from: date | None = strawberry.field(default=None, description="Gäller från och med.")
    valid_to: date | None = strawberry.field(default=None, description="Gäller till och med.")
    is_standard: bool = strawberry.field(
        default=False,
        description="For everybody; no other of its currency is any more (standardprislista).",
    )
    idempotency_key: str | None = None

    def entry(self) -> views.PriceListEntry:
        return views.PriceListEntry(
            name=self.name,
            currency=self.currency,
            valid_from=self.valid_from,
            valid_to=self.valid_to,
            is_standard=self.is_standard,
        )


@strawberry.input
class PriceListUpdateInput:
    """New values for some of a price list's fields; what is left out stays."""

    id: PriceListId
    expected_version: int
    name: Maybe[str]
    valid_from: Maybe[date | None] = strawberry.field(description="Gäller från och med.")
    valid_to: Maybe[date | None] = strawberry.field(description="Gäller till och med.")
    is_standard: Maybe[bool] = strawberry.field(
        description="Standardprislista; one of each currency."
    )

    def change(self) -> views.PriceListChange:
        names = [field.name for field in fields(views.PriceListChange)]
        values = {name: said(getattr(self, name)) for name in names}
        return views.PriceListChange(**{n: v for n, v in values.items() if v is not UNCHANGED})


@strawberry.input
class PriceInput:
    """A price without VAT, from a day and a quantity (pris)."""

    unit_price: Decimal = strawberry.field(description="Price without VAT (à-pris).")
    from_quantity: Decimal = strawberry.field(default=Decimal(0), description="Från antal.")
    valid_from: date = strawberry.field(description="Gäller från och med.")
    valid_to: date | None = strawberry.field(default=None, description="Gäller till och med.")

    def value(self) -> views.NewPrice:
        return views.NewPrice(
            unit_price=self.unit_price,
            from_quantity=self.from_quantity,
            valid_from=self.valid_from,
            valid_to=self.valid_to,
        )


@strawberry.input
class ArticlePricesInput:
    """All prices that an article is to have in one place; none at all takes them away."""

    article_id: ArticleId
    prices: list[PriceInput] = strawberry.field(default_factory=list)

    def value(self) -> views.ArticlePrices:
        return views.ArticlePrices(
            article_id=self.article_id, prices=tuple(each.value() for each in self.prices)
        )


@strawberry.input
class PricesSetInput:
    """Prices in a list; articles that are not named keep theirs (sätt priser)."""

    id: PriceListId
    expected_version: int
    articles: list[ArticlePricesInput]
    dry_run: bool = strawberry.field(default=False, description=_SHOWN)

    def value(self) -> tuple[views.ArticlePrices, ...]:
        return tuple(each.value() for each in self.articles)


@strawberry.input
class CustomerPricesSetInput:
    """A customer's list and own prices; what is not named stays (sätt kundpriser)."""

    customer_id: CustomerId
    expected_version: int = strawberry.field(description="Nought until something was set.")
    price_list_id: Maybe[PriceListId | None] = strawberry.field(description="Prislista.")
    articles: list[ArticlePricesInput] = strawberry.field(default_factory=list)
    dry_run: bool = strawberry.field(default=False, description=_SHOWN)

    def change(self) -> views.CustomerPricingChange:
        chosen = self.price_list_id
        return views.CustomerPricingChange(
            price_list_id=UNCHANGED if chosen is None else chosen.value,
            articles=tuple(each.value() for each in self.articles),
        )


@strawberry.input
class ArticleWhere:
    """Which articles; what is left out asks nothing."""

    text: str | None = strawberry.field(default=None, description="Looked for in number and names.")
    is_archived: bool | None = strawberry.field(default=None, description="Arkiverad.")
    vat_class: VatClass | None = strawberry.field(default=None, description="Momsslag.")
    and_: "list[ArticleWhere] | None" = strawberry.field(
        default=None, name="and", description="And all of these."
    )
    or_: "list[ArticleWhere] | None" = strawberry.field(
        default=None, name="or", description="And any of these, if there are any."
    )
    not_: "ArticleWhere | None" = strawberry.field(
        default=None, name="not", description="And not this."
    )

    def value(self, level: int = 1) -> views.ArticleFilter:
        """The filter in the domain's words, joined as ``joined`` allows."""
        own = views.ArticleFilter(
            text=self.text, is_archived=self.is_archived, vat_class=self.vat_class
        )
        return joined(self, own, level)


@strawberry.input
class ArticleOrder:
    """How articles are sorted."""

    field: ArticleOrderField
    direction: OrderDirection = OrderDirection.ASC


@strawberry.input
class ArticleExportInput:
    """A list of articles to have as a file (exportera artiklar)."""

    where: ArticleWhere | None = None
    format: FileFormat = FileFormat.XLSX
    idempotency_key: str | None = None
