"""The catalogue as others see it, and what may be asked to write or change."""

from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from enum import StrEnum
from typing import NamedTuple
from uuid import UUID

from reskontra.domain.catalogue.ids import ArticleId, PriceId, PriceListId
from reskontra.domain.countries.vat import Sold, VatClass
from reskontra.domain.customers.ids import CustomerId
from reskontra.domain.kernel.changes import UNCHANGED, Keep
from reskontra.domain.kernel.listing import PageRequest


@dataclass(frozen=True, slots=True, kw_only=True)
class ArticleEntry:
    """What the catalogue holds about an article. The price is without VAT.

    ``exemption`` is the paragraph of one that is exempt.
    """

    number: str
    name: str
    name_en: str = ""
    unit: str = ""
    sold: Sold = Sold.SERVICE
    vat_class: VatClass = VatClass.STANDARD
    exemption: str | None = None
    account: str | None = None
    price: Decimal


@dataclass(frozen=True, slots=True, kw_only=True)
class ArticleChange:
    """New values for some of the fields of an ``ArticleEntry``, of the same names."""

    number: str | Keep = UNCHANGED
    name: str | Keep = UNCHANGED
    name_en: str | Keep = UNCHANGED
    unit: str | Keep = UNCHANGED
    sold: Sold | Keep = UNCHANGED
    vat_class: VatClass | Keep = UNCHANGED
    exemption: str | Keep | None = UNCHANGED
    account: str | Keep | None = UNCHANGED
    price: Decimal | Keep = UNCHANGED


@dataclass(frozen=True, slots=True, kw_only=True)
class ArticleCard(ArticleEntry):
    """An article in the catalogue."""

    id: ArticleId
    version: int
    archived_at: datetime | None
    created_at: datetime
    updated_at: datetime

    @property
    def is_archived(self) -> bool:
        """Whether it is put away and sold no more."""
        return self.archived_at is not None

    def name_in(self, locale: str) -> str:
        """Its name in a language, as far as it has one there."""
        return self.name_en if locale == "en" and self.name_en else self.name


class ArticleHead(NamedTuple):
    """An article among what a search finds."""

    uuid: UUID
    number: str
    name: str

    @property
    def id(self) -> ArticleId:
        """Its public id."""
        return ArticleId(self.uuid)


class ArticleOrder(StrEnum):
    """How a list of articles is sorted."""

    NAME = "NAME"
    NUMBER = "NUMBER"
    CREATED = "CREATED"


@dataclass(frozen=True, slots=True, kw_only=True)
class ArticleFilter:
    """Which articles; what is left out asks nothing.

    What a filter asks itself is asked together with ``all_of`` some filters, ``any_of`` others (if
    there are any), and not the one that is ``excluded``.
    """

    text: str | None = None
    is_archived: bool | None = None
    vat_class: VatClass | None = None
    all_of: "tuple[ArticleFilter, ...]" = ()
    any_of: "tuple[ArticleFilter, ...]" = ()
    excluded: "ArticleFilter | None" = None


ArticlePageRequest = PageRequest[ArticleFilter, ArticleOrder]


@dataclass(frozen=True, slots=True, kw_only=True)
class PriceListEntry:
    """A price list: its name and the days on which it holds, both included."""

    name: str
    currency: str = "SEK"
    valid_from: date | None = None
    valid_to: date | None = None
    is_standard: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class PriceListChange:
    """New values for some of the fields of a ``PriceListEntry``, of the same names."""

    name: str | Keep = UNCHANGED
    valid_from: date | Keep | None = UNCHANGED
    valid_to: date | Keep | None = UNCHANGED
    is_standard: bool | Keep = UNCHANGED


@dataclass(frozen=True, slots=True, kw_only=True)
class PriceListCard(PriceListEntry):
    """A price list, and how many articles and customers it has."""

    id: PriceListId
    version: int
    articles: int
    customers: int


@dataclass(frozen=True, slots=True, kw_only=True)
class NewPrice:
    """A price without VAT from a day, and from a quantity if more is cheaper."""

    unit_price: Decimal
    from_quantity: Decimal = Decimal(0)
    valid_from: date
    valid_to: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ArticlePrices:
    """All prices that an article is to have in one place; none at all takes them away."""

    article_id: ArticleId
    prices: tuple[NewPrice, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class DatedPrice(NewPrice):
    """A price as it is kept, in a list or for a customer."""

    id: PriceId
    article_id: ArticleId
    price_list_id: PriceListId | None = None
    customer_id: CustomerId | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class CustomerPricing:
    """What a customer pays: the list it has, if any, and prices of its own."""

    customer_id: CustomerId
    version: int = 0
    price_list_id: PriceListId | None = None
    prices: tuple[DatedPrice, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class CustomerPricingChange:
    """What is to change of what a customer pays; articles that are not named keep their prices."""

    price_list_id: PriceListId | Keep | None = UNCHANGED
    articles: tuple[ArticlePrices, ...] = ()
