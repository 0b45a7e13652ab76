"""The price of an article: one answer, and the way to it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum

from reskontra.domain.catalogue.ids import ArticleId, PriceListId
from reskontra.domain.catalogue.prices import day_reasons
from reskontra.domain.catalogue.refusals import (
    ArticleIsArchived,
    ArticleUnknown,
    VatClassWithoutRate,
)
from reskontra.domain.catalogue.views import ArticleCard, DatedPrice
from reskontra.domain.countries.se.vat_law import law_of
from reskontra.domain.countries.se.vat_rates import vat_rate_of
from reskontra.domain.countries.vat import VatClass
from reskontra.domain.kernel.currencies import HOME
from reskontra.domain.kernel.limits import Path
from reskontra.domain.kernel.refusals import Refusal


class PriceSource(StrEnum):
    """Where a price was found, in the order in which it is looked for."""

    CUSTOMER = "CUSTOMER"
    CUSTOMER_LIST = "CUSTOMER_LIST"
    STANDARD_LIST = "STANDARD_LIST"
    ARTICLE = "ARTICLE"


class StepOutcome(StrEnum):
    """What looking in one place came to."""

    TAKEN = "TAKEN"
    NO_PRICE = "NO_PRICE"
    NOT_IN_FORCE = "NOT_IN_FORCE"
    QUANTITY_TOO_SMALL = "QUANTITY_TOO_SMALL"
    LIST_NOT_IN_FORCE = "LIST_NOT_IN_FORCE"
    OTHER_CURRENCY = "OTHER_CURRENCY"


@dataclass(frozen=True, slots=True, kw_only=True)
class PriceBook:
    """A place where prices are written, with those of one article."""

    source: PriceSource
    list_id: PriceListId | None = None
    list_name: str = ""
    currency: str = HOME
    valid_from: date | None = None
    valid_to: date | None = None
    prices: tuple[DatedPrice, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Pricing:
    """All that prices of some articles are found by, for one customer or for anybody."""

    articles: Mapping[ArticleId, ArticleCard]
    books: Mapping[ArticleId, tuple[PriceBook, ...]]


@dataclass(frozen=True, slots=True)
class PriceStep:
    """One place that was looked in."""

    source: PriceSource
    outcome: StepOutcome
    list_name: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class PriceTrace:
    """A price and a VAT rate, where they were found, and what was passed over on the way.

    The price is without VAT; ``gross_price`` is told where it stands on the line with it.
    There is no price where none is kept in the currency that was asked for.
    """

    article_id: ArticleId
    article_number: str
    day: date
    quantity: Decimal
    unit_price: Decimal | None
    currency: str = HOME
    source: PriceSource
    list_id: PriceListId | None = None
    list_name: str = ""
    from_quantity: Decimal = Decimal(0)
    valid_from: date | None = None
    valid_to: date | None = None
    steps: tuple[PriceStep, ...] = ()
    vat_class: VatClass
    vat_rate: Decimal
    law: str = ""
    gross_price: Decimal | None = None

    @property
    def line_price(self) -> Decimal | None:
        """The price as it stands on the line."""
        return self.unit_price if self.gross_price is None else self.gross_price


def reasons_not_to_price(
    pricing: Pricing, article_id: ArticleId, day: date, path: Path = ()
) -> list[Refusal]:
    """Why an article has no price on a day: nothing is guessed."""
    article = pricing.articles.get(article_id)
    if article is None:
        return [ArticleUnknown(path=(*path, "articleId"))]
    if article.is_archived:
        return [ArticleIsArchived(path=(*path, "articleId"), number=article.number)]
    if reasons := day_reasons(day, (*path, "day")):
        return reasons
    if vat_rate_of(article.vat_class, day) is None:
        return [VatClassWithoutRate(path=(*path, "articleId"), on=day)]
    return []


def price_found(
    pricing: Pricing,
    article_id: ArticleId,
    day: date,
    quantity: Decimal,
    currency: str = HOME,
) -> PriceTrace:
    """The price of an article there are no reasons against, and the way to it.

    The customer's own price comes first, then the customer's list, then the standard list of the
    currency, and the article's own price last. Within one place the largest quantity that is
    reached decides, and of several prices from there the one that began last. What is taken back
    costs what it cost. No price is converted from another currency; the article's own, and a
    customer's, are in kronor.
    """
    article = pricing.articles[article_id]
    steps: list[PriceStep] = []
    for book in _looked_in(pricing.books[article_id], currency):
        outcome, price = _looked_up(book, day, abs(quantity), currency)
        steps.append(PriceStep(book.source, outcome, book.list_name))
        if price is not None:
            return _trace(article, day, quantity, (book, price, steps))
    own = PriceBook(source=PriceSource.ARTICLE, currency=currency)
    outcome = StepOutcome.TAKEN if currency == HOME else StepOutcome.OTHER_CURRENCY
    steps.append(PriceStep(PriceSource.ARTICLE, outcome))
    return _trace(article, day, quantity, (own, None, steps))


def _looked_in(books: Sequence[PriceBook], currency: str) -> list[PriceBook]:
    """Of the standard lists that of the currency alone; where it has none, another tells so."""
    standard = [book for book in books if book.source is PriceSource.STANDARD_LIST]
    chosen = sorted(standard, key=lambda book: (book.currency != currency, book.currency))[:1]
    return [book for book in books if book.source is not PriceSource.STANDARD_LIST] + chosen


def _looked_up(
    book: PriceBook, day: date, quantity: Decimal, currency: str
) -> tuple[StepOutcome, DatedPrice | None]:
    if not book.prices:
        return StepOutcome.NO_PRICE, None
    if book.currency != currency:
        return StepOutcome.OTHER_CURRENCY, None
    if not _holds(book.valid_from, book.valid_to, day):
        return StepOutcome.LIST_NOT_IN_FORCE, None
    in_force = [each for each in book.prices if _holds(each.valid_from, each.valid_to, day)]
    if not in_force:
        return StepOutcome.NOT_IN_FORCE, None
    reached = [each for each in in_force if each.from_quantity <= quantity]
    if not reached:
        return StepOutcome.QUANTITY_TOO_SMALL, None
    return StepOutcome.TAKEN, max(reached, key=lambda each: (each.from_quantity, each.valid_from))


def _holds(first: date | None, last: date | None, day: date) -> bool:
    return (first or date.min) <= day <= (last or date.max)


def _trace(
    article: ArticleCard,
    day: date,
    quantity: Decimal,
    found: tuple[PriceBook, DatedPrice | None, Sequence[PriceStep]],
) -> PriceTrace:
    book, price, steps = found
    own = article.price if book.currency == HOME else None
    rate = vat_rate_of(article.vat_class, day)
    return PriceTrace(
        article_id=article.id,
        article_number=article.number,
        day=day,
        quantity=quantity,
        unit_price=price.unit_price if price else own,
        currency=book.currency,
        source=book.source,
        list_id=book.list_id,
        list_name=book.list_name,
        from_quantity=price.from_quantity if price else Decimal(0),
        valid_from=price.valid_from if price else None,
        valid_to=price.valid_to if price else None,
        steps=tuple(steps),
        vat_class=article.vat_class,
        vat_rate=rate if rate is not None else Decimal(0),
        law=law_of(article.vat_class, day),
    )
