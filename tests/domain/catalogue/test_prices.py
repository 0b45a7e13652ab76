"""What price lists and the prices in them may say."""

from datetime import date
from decimal import Decimal

import pytest

from reskontra.domain.catalogue.ids import ArticleId
from reskontra.domain.catalogue.prices import (
    MOST_PRICES,
    day_reasons,
    reasons_not_to_keep_list,
    reasons_not_to_set,
    tidied,
)
from reskontra.domain.catalogue.views import ArticlePrices
from tests.factories import varied
from tests.factories.catalogue import LIST, new_price

ARTICLE = ArticleId.new()
JANUARY, MAY = date(2026, 1, 1), date(2026, 5, 1)


def told(*prices: object) -> list[tuple[str, str]]:
    given = ArticlePrices(article_id=ARTICLE, prices=prices)  # type: ignore[arg-type]  # made beside
    return [(each.code, ".".join(each.path)) for each in reasons_not_to_set([given])]


def test_a_list_has_a_name_and_ends_after_it_begins() -> None:
    reversed_days = varied(tidied(varied(LIST, name=" ")), valid_from=MAY, valid_to=JANUARY)
    reasons = reasons_not_to_keep_list(reversed_days)
    assert [each.code for each in reasons] == ["REQUIRED", "VALIDITY_REVERSED"]
    assert reasons_not_to_keep_list(varied(LIST, valid_from=MAY, valid_to=MAY)) == []


@pytest.mark.parametrize(
    ("about", "code", "field"),
    [
        ({"unit_price": Decimal(-1)}, "PRICE_UNUSABLE", "unitPrice"),
        ({"from_quantity": Decimal(-1)}, "QUANTITY_UNUSABLE", "fromQuantity"),
        ({"from_quantity": Decimal("0.0000001")}, "QUANTITY_UNUSABLE", "fromQuantity"),
        ({"valid_to": date(2025, 12, 31)}, "VALIDITY_REVERSED", "validTo"),
        ({"valid_from": date(1990, 6, 30)}, "OUT_OF_RANGE", "validFrom"),
    ],
)
def test_what_is_wrong_is_told_in_its_place(
    about: dict[str, object], code: str, field: str
) -> None:
    first = new_price(from_quantity=Decimal(9))
    assert told(first, new_price(**about)) == [(code, f"articles.0.prices.1.{field}")]


def test_one_day_and_quantity_has_one_price() -> None:
    assert told(new_price(), new_price(unit_price=Decimal(1))) == [
        ("PRICE_TWICE", "articles.0.prices.0.validFrom"),
        ("PRICE_TWICE", "articles.0.prices.1.validFrom"),
    ]
    assert told(new_price(), new_price(valid_from=MAY)) == []


def test_an_article_is_named_once() -> None:
    reasons = reasons_not_to_set([ArticlePrices(article_id=ARTICLE)] * 2)
    assert [each.code for each in reasons] == ["PRICE_TWICE", "PRICE_TWICE"]


def test_too_many_are_not_even_read() -> None:
    many = [ArticlePrices(article_id=ArticleId.new())] * (MOST_PRICES + 1)
    (reason,) = reasons_not_to_set(many)
    assert (reason.code, reason.facts["given"]) == ("TOO_MANY_PRICES", MOST_PRICES + 1)


def test_a_day_lies_in_our_time() -> None:
    days = [None, date(1990, 7, 1), date(2200, 1, 1), date(2200, 1, 2)]
    assert [len(day_reasons(each, ("day",))) for each in days] == [0, 0, 0, 1]
