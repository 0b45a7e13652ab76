"""What price lists and the prices in them may say."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import Final

from reskontra.domain.catalogue.articles import MOST_DECIMALS, is_exact, price_reasons
from reskontra.domain.catalogue.refusals import (
    PriceTwice,
    QuantityUnusable,
    TooManyPrices,
    ValidityReversed,
)
from reskontra.domain.catalogue.views import ArticlePrices, NewPrice, PriceListEntry
from reskontra.domain.kernel.limits import Path, currency_reasons, text_reasons
from reskontra.domain.kernel.refusals import OutOfRange, Refusal
from reskontra.domain.kernel.text import one_line

FIRST_DAY: Final = date(1990, 7, 1)
LAST_DAY: Final = date(2200, 1, 1)
MOST_PRICES: Final = 1_000

_QUANTITY_BOUND = Decimal(10) ** 11


def tidied(entry: PriceListEntry) -> PriceListEntry:
    """The entry with a clean name."""
    return replace(entry, name=one_line(entry.name))


def reasons_not_to_keep_list(entry: PriceListEntry) -> list[Refusal]:
    """Every reason against a tidy price list at once, in the order of its fields."""
    reasons = text_reasons(entry.name, ("name",), is_required=True)
    reasons += currency_reasons(entry.currency, ("currency",))
    return reasons + validity_reasons(entry.valid_from, entry.valid_to, ())


def reasons_not_to_set(articles: Sequence[ArticlePrices]) -> list[Refusal]:
    """Every reason against some articles' prices at once, in input order."""
    given = sum(max(len(each.prices), 1) for each in articles)
    if given > MOST_PRICES:
        return [TooManyPrices(path=("articles",), maximum=MOST_PRICES, given=given)]
    named = Counter(each.article_id for each in articles)
    reasons: list[Refusal] = [
        PriceTwice(path=("articles", place, "articleId"))
        for place, each in enumerate(articles)
        if named[each.article_id] > 1
    ]
    return reasons + [
        reason
        for place, each in enumerate(articles)
        for reason in _prices_reasons(each.prices, ("articles", place, "prices"))
    ]


def validity_reasons(first: date | None, last: date | None, path: Path) -> list[Refusal]:
    """Why something may not hold between two days."""
    reasons = [
        *day_reasons(first, (*path, "validFrom")),
        *day_reasons(last, (*path, "validTo")),
    ]
    if first is not None and last is not None and last < first:
        reasons.append(ValidityReversed(path=(*path, "validTo")))
    return reasons


def day_reasons(day: date | None, path: Path) -> list[Refusal]:
    """Why nothing can be priced on a day."""
    if day is None or FIRST_DAY <= day <= LAST_DAY:
        return []
    return [OutOfRange(path=path, minimum=FIRST_DAY, maximum=LAST_DAY)]


def _prices_reasons(prices: Sequence[NewPrice], path: Path) -> Iterable[Refusal]:
    begun = Counter((each.from_quantity, each.valid_from) for each in prices)
    for place, each in enumerate(prices):
        at = (*path, place)
        yield from price_reasons(each.unit_price, (*at, "unitPrice"))
        if not is_exact(each.from_quantity, _QUANTITY_BOUND):
            yield QuantityUnusable(path=(*at, "fromQuantity"), maximum_decimals=MOST_DECIMALS)
        yield from validity_reasons(each.valid_from, each.valid_to, at)
        if begun[each.from_quantity, each.valid_from] > 1:
            yield PriceTwice(path=(*at, "validFrom"))
