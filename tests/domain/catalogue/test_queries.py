"""The catalogue in order, and all that a price is found by."""

from datetime import date
from decimal import Decimal

import pytest

from reskontra.domain.catalogue.commands import archive_article, price_customer
from reskontra.domain.catalogue.ids import ArticleId
from reskontra.domain.catalogue.pricing import PriceSource, price_found
from reskontra.domain.catalogue.queries import article_count, articles, prices_of_article, pricing
from reskontra.domain.catalogue.views import (
    ArticleFilter,
    ArticleOrder,
    ArticlePageRequest,
    CustomerPricingChange,
)
from reskontra.domain.countries.vat import VatClass
from tests.factories import varied
from tests.factories.catalogue import (
    make_article,
    make_customer_price,
    make_price_list,
    new_price,
)
from tests.factories.customers import make_customer

pytestmark = pytest.mark.usefixtures("company")
DAY = date(2026, 11, 26)


async def numbers(order: ArticleOrder = ArticleOrder.NUMBER, **where: object) -> list[str]:
    asked = ArticlePageRequest(order=order, where=varied(ArticleFilter(), **where))
    return [card.number for card in (await articles(asked)).rows]


async def test_numbers_go_by_their_size_and_before_letters() -> None:
    for number in ("10", "b2", "9", "A1", "100"):
        await make_article(number=number)
    assert await numbers() == ["9", "10", "100", "A1", "b2"]


async def test_articles_are_found_as_swedes_look_for_them() -> None:
    await make_article(number="ÄK-1", name="Åkgräsklippare", name_en="Ride-on mower")
    await make_article(number="B", name="Arbete", vat_class=VatClass.FOOD)
    for text in ("akgras", "äk-1", "ak1", "mower", "RIDEON"):
        assert await numbers(text=text) == ["ÄK-1"]
    assert await numbers(text="'; --") == []
    assert await numbers(vat_class=VatClass.FOOD) == ["B"]


async def test_what_is_put_away_is_told_apart() -> None:
    put_away = await make_article(number="1")
    await make_article(number="2")
    await archive_article(put_away)
    assert await numbers(is_archived=False) == ["2"]
    assert await numbers(is_archived=True) == ["1"]
    assert await numbers(excluded=ArticleFilter(is_archived=True)) == ["2"]
    assert await numbers(any_of=(ArticleFilter(text="1"), ArticleFilter(text="2"))) == ["1", "2"]
    assert await article_count(ArticleFilter(is_archived=True)) == 1


@pytest.mark.parametrize("order", ArticleOrder)
@pytest.mark.parametrize("is_descending", [True, False])
async def test_paging_neither_skips_nor_repeats(order: ArticleOrder, is_descending: bool) -> None:
    made = {await make_article(number=each, name=each) for each in ("9", "10", "I", "z", "Å", "ö")}
    seen: list[ArticleId] = []
    after = None
    for _ in range(3):
        page = await articles(
            ArticlePageRequest(
                where=ArticleFilter(),
                limit=2,
                after=after,
                order=order,
                is_descending=is_descending,
            )
        )
        seen += [card.id for card in page.rows]
        after = (page.keys[-1], page.rows[-1].id.uuid)
    assert set(seen) == made
    assert len(seen) == len(made)
    assert not page.has_more


async def test_a_price_is_found_by_what_the_tables_say() -> None:
    customer_id, article_id = await make_customer(), await make_article()
    everybody = await make_price_list({article_id: new_price()}, is_standard=True)
    theirs = await make_price_list(
        {article_id: new_price(unit_price=Decimal(800))}, name="Storkund"
    )

    async def found(whose: object) -> tuple[Decimal | None, PriceSource, int]:
        known = await pricing([article_id], whose)  # type: ignore[arg-type]  # a customer or nobody
        trace = price_found(known, article_id, DAY, Decimal(1))
        return trace.unit_price, trace.source, len(trace.steps)

    assert await found(None) == (Decimal(900), PriceSource.STANDARD_LIST, 1)
    assert await found(customer_id) == (Decimal(900), PriceSource.STANDARD_LIST, 2)
    await price_customer(customer_id, CustomerPricingChange(price_list_id=theirs))
    assert await found(customer_id) == (Decimal(800), PriceSource.CUSTOMER_LIST, 2)
    await price_customer(customer_id, CustomerPricingChange(price_list_id=everybody))
    assert await found(customer_id) == (Decimal(900), PriceSource.CUSTOMER_LIST, 2)
    await make_customer_price(customer_id, article_id, unit_price=Decimal(700))
    assert await found(customer_id) == (Decimal(700), PriceSource.CUSTOMER, 1)
    assert await found(await make_customer()) == (Decimal(900), PriceSource.STANDARD_LIST, 2)


async def test_the_standard_list_is_that_of_the_currency() -> None:
    article_id = await make_article()
    for currency, price in (("SEK", 900), ("EUR", 80), ("USD", 90)):
        prices = {article_id: new_price(unit_price=Decimal(price))}
        await make_price_list(prices, name=currency, currency=currency, is_standard=True)
    known = await pricing([article_id])
    found = [
        price_found(known, article_id, DAY, Decimal(1), currency)
        for currency in ("SEK", "EUR", "USD", "GBP")
    ]
    assert [(trace.unit_price, trace.list_name) for trace in found] == [
        (Decimal(900), "SEK"),
        (Decimal(80), "EUR"),
        (Decimal(90), "USD"),
        (None, ""),
    ]
    assert [len(trace.steps) for trace in found] == [1, 1, 1, 2]


async def test_a_customers_list_goes_before_the_standard_ones() -> None:
    customer_id, article_id = await make_customer(), await make_article()
    lists = {
        currency: await make_price_list(
            {article_id: new_price(unit_price=Decimal(price))},
            name=currency,
            currency=currency,
            is_standard=True,
        )
        for currency, price in (("EUR", 80), ("SEK", 900))
    }
    await price_customer(customer_id, CustomerPricingChange(price_list_id=lists["EUR"]))
    known = await pricing([article_id], customer_id)
    found = [
        price_found(known, article_id, DAY, Decimal(1), currency) for currency in ("EUR", "SEK")
    ]
    assert [(trace.unit_price, trace.source) for trace in found] == [
        (Decimal(80), PriceSource.CUSTOMER_LIST),
        (Decimal(900), PriceSource.STANDARD_LIST),
    ]


async def test_a_list_without_the_article_is_told_to_have_been_looked_in() -> None:
    article_id = await make_article()
    await make_price_list(is_standard=True)
    trace = price_found(await pricing([article_id]), article_id, DAY, Decimal(1))
    assert [step.list_name for step in trace.steps] == ["Ordinarie", ""]


async def test_nothing_is_asked_for_no_articles() -> None:
    found = await pricing([])
    assert (found.articles, found.books) == ({}, {})


async def test_an_article_tells_all_its_prices() -> None:
    customer_id, article_id = await make_customer(), await make_article()
    price_list_id = await make_price_list({article_id: new_price()})
    await make_customer_price(customer_id, article_id)
    found = await prices_of_article(article_id)
    assert {(each.price_list_id, each.customer_id) for each in found} == {
        (price_list_id, None),
        (None, customer_id),
    }
