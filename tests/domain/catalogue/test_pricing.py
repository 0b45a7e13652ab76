"""The price of an article: customer, customer's list, standard list, article, in that order."""

from datetime import date
from decimal import Decimal

import pytest

from reskontra.domain.catalogue.ids import ArticleId
from reskontra.domain.catalogue.pricing import (
    PriceBook,
    PriceSource,
    PriceStep,
    StepOutcome,
    price_found,
    reasons_not_to_price,
)
from reskontra.domain.catalogue.views import NewPrice
from reskontra.domain.countries.vat import VatClass
from reskontra.domain.kernel.clock import now
from tests.factories.catalogue import article_card, new_price, price_book, pricing_of

ARTICLE = article_card()
DAY = date(2026, 11, 26)
ONE = Decimal(1)
CUSTOMER, LIST, STANDARD = (
    PriceSource.CUSTOMER,
    PriceSource.CUSTOMER_LIST,
    PriceSource.STANDARD_LIST,
)


def priced(price: str, **about: object) -> NewPrice:
    return new_price(unit_price=Decimal(price), **about)


OWN = price_book(CUSTOMER, priced("700"))
THEIR_LIST = price_book(LIST, priced("800"), list_name="Storkund")
EVERYBODY = price_book(STANDARD, priced("900"), list_name="Ordinarie")


@pytest.mark.parametrize(
    ("case", "books", "price", "source"),
    [
        ("the customer's own price", [OWN, THEIR_LIST, EVERYBODY], "700", CUSTOMER),
        ("the customer's list", [price_book(CUSTOMER), THEIR_LIST, EVERYBODY], "800", LIST),
        ("the standard list", [price_book(CUSTOMER), price_book(LIST), EVERYBODY], "900", STANDARD),
        ("the article", [price_book(CUSTOMER)], "1000", PriceSource.ARTICLE),
        ("nothing but the article", [], "1000", PriceSource.ARTICLE),
        (
            "a list that holds no more",
            [price_book(LIST, priced("1"), valid_to=date(2026, 11, 25)), EVERYBODY],
            "900",
            STANDARD,
        ),
        (
            "a list that holds for the last day",
            [price_book(LIST, priced("1"), valid_to=DAY), EVERYBODY],
            "1",
            LIST,
        ),
        (
            "a price that begins tomorrow",
            [price_book(CUSTOMER, priced("1", valid_from=date(2026, 11, 27))), EVERYBODY],
            "900",
            STANDARD,
        ),
        (
            "a price for more than is bought",
            [price_book(CUSTOMER, priced("1", from_quantity=Decimal("1.000001"))), EVERYBODY],
            "900",
            STANDARD,
        ),
    ],
)
def test_the_first_place_with_a_price_decides(
    case: str, books: list[PriceBook], price: str, source: PriceSource
) -> None:
    trace = price_found(pricing_of(ARTICLE, *books), ARTICLE.id, DAY, ONE)
    assert (trace.unit_price, trace.source) == (Decimal(price), source), case


@pytest.mark.parametrize(
    ("quantity", "price"),
    [("0", "10"), ("9.999999", "10"), ("10", "9"), ("99", "9"), ("100", "8"), ("-100", "8")],
)
def test_the_largest_quantity_that_is_reached_decides(quantity: str, price: str) -> None:
    ladder = [priced(each, from_quantity=Decimal(start)) for each, start in LADDER]
    pricing = pricing_of(ARTICLE, price_book(STANDARD, *ladder))
    assert price_found(pricing, ARTICLE.id, DAY, Decimal(quantity)).unit_price == Decimal(price)


LADDER = [("10", 0), ("9", 10), ("8", 100)]


def test_of_two_prices_in_force_the_newer_one_counts() -> None:
    newer = priced("2", valid_from=date(2026, 6, 1))
    pricing = pricing_of(ARTICLE, price_book(STANDARD, newer, priced("1")))
    days = [date(2026, 5, 31), date(2026, 6, 1)]
    prices = [price_found(pricing, ARTICLE.id, day, ONE).unit_price for day in days]
    assert prices == [Decimal(1), Decimal(2)]


def test_the_way_to_the_price_is_told_step_by_step() -> None:
    passed = price_book(LIST, priced("1", from_quantity=Decimal(5)), list_name="Storkund")
    late = price_book(STANDARD, priced("1", valid_to=date(2026, 2, 1)), list_name="Ordinarie")
    trace = price_found(
        pricing_of(ARTICLE, price_book(CUSTOMER), passed, late), ARTICLE.id, DAY, ONE
    )
    assert trace.steps == (
        PriceStep(CUSTOMER, StepOutcome.NO_PRICE),
        PriceStep(LIST, StepOutcome.QUANTITY_TOO_SMALL, "Storkund"),
        PriceStep(STANDARD, StepOutcome.NOT_IN_FORCE, "Ordinarie"),
        PriceStep(PriceSource.ARTICLE, StepOutcome.TAKEN),
    )


@pytest.mark.parametrize(
    ("currency", "price", "places"),
    [
        ("SEK", "900", ["Ordinarie"]),
        ("EUR", "80", ["Euro"]),
        ("USD", None, ["Euro", ""]),
    ],
)
def test_of_standard_lists_that_of_the_currency_is_looked_in(
    currency: str, price: str | None, places: list[str]
) -> None:
    euro = price_book(STANDARD, priced("80"), list_name="Euro", currency="EUR")
    pricing = pricing_of(ARTICLE, EVERYBODY, euro)
    trace = price_found(pricing, ARTICLE.id, DAY, ONE, currency)
    assert trace.unit_price == (None if price is None else Decimal(price))
    assert [step.list_name for step in trace.steps] == places


def test_the_rate_is_that_of_the_class_on_the_day() -> None:
    food = article_card(vat_class=VatClass.FOOD)
    days = [date(2026, 3, 31), date(2026, 4, 1), date(2028, 1, 1)]
    traces = [price_found(pricing_of(food), food.id, day, ONE) for day in days]
    assert [trace.vat_rate for trace in traces] == [Decimal(12), Decimal(6), Decimal(12)]
    assert {trace.law for trace in traces} == {"9 kap. 3 § ML (2023:200)"}


@pytest.mark.parametrize(
    ("about", "day", "code"),
    [
        ({"archived_at": now()}, DAY, "ARTICLE_ARCHIVED"),
        ({}, date(1990, 6, 30), "OUT_OF_RANGE"),
        ({"vat_class": VatClass.REPAIR}, date(2023, 3, 31), "VAT_CLASS_WITHOUT_RATE"),
    ],
)
def test_what_has_no_price_says_why(about: dict[str, object], day: date, code: str) -> None:
    card = article_card(**about)
    (reason,) = reasons_not_to_price(pricing_of(card), card.id, day)
    assert reason.code == code


def test_what_the_catalogue_does_not_hold_is_not_guessed() -> None:
    (reason,) = reasons_not_to_price(pricing_of(ARTICLE), ArticleId.new(), DAY, ("lines", 2))
    assert (reason.code, reason.path) == ("ARTICLE_NOT_FOUND", ("lines", "2", "articleId"))
    assert reasons_not_to_price(pricing_of(ARTICLE), ARTICLE.id, DAY) == []
