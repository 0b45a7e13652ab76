"""Articles, price lists and customers' prices as they are written and changed."""

from datetime import UTC, datetime
from decimal import Decimal

import pytest
from tortoise.exceptions import IntegrityError

from reskontra.domain.catalogue.commands import (
    archive_article,
    change_article,
    change_price_list,
    create_article,
    create_price_list,
    price_customer,
    set_prices,
)
from reskontra.domain.catalogue.events import (
    ArticleArchived,
    ArticleChanged,
    ArticleCreated,
    ArticleRestored,
    CustomerPricesSet,
    PriceListChanged,
    PricesSet,
)
from reskontra.domain.catalogue.ids import ArticleId, PriceListId
from reskontra.domain.catalogue.models import Article
from reskontra.domain.catalogue.queries import (
    article,
    article_count,
    customer_pricing,
    price_lists,
    prices_in_list,
)
from reskontra.domain.catalogue.views import (
    ArticleChange,
    ArticleFilter,
    ArticlePrices,
    CustomerPricingChange,
    PriceListChange,
)
from reskontra.domain.countries.vat import VatClass
from reskontra.domain.customers.ids import CustomerId
from reskontra.domain.kernel.clock import stopped_at
from reskontra.domain.kernel.events import recording
from reskontra.domain.kernel.refusals import Refused
from reskontra.tenancy.transaction import savepoint
from tests.factories import varied
from tests.factories.catalogue import (
    LIST,
    article_entry,
    make_article,
    make_price_list,
    new_price,
)
from tests.factories.customers import make_customer

pytestmark = pytest.mark.usefixtures("company")


def codes(refused: pytest.ExceptionInfo[Refused]) -> list[str]:
    return [reason.code for reason in refused.value.reasons]


async def test_an_article_is_kept_as_it_was_written() -> None:
    with recording() as events:
        article_id = await make_article(price=Decimal("0.123456"), account="3001")
    card = await article(article_id)
    assert card is not None
    assert (card.number, card.price, card.account, card.version) == (
        "A1",
        Decimal("0.123456"),
        "3001",
        1,
    )
    assert events == [ArticleCreated(article_id=article_id)]


async def test_a_number_is_taken_whatever_its_case() -> None:
    await make_article(number="ab-1", name="Första")
    with pytest.raises(Refused) as refused:
        await create_article(article_entry(number=" AB-1 "))
    assert codes(refused) == ["ARTICLE_NUMBER_TAKEN"]
    assert refused.value.reasons[0].facts == {"name": "Första"}
    assert await article_count(ArticleFilter()) == 1


async def test_the_database_too_keeps_numbers_apart() -> None:
    article_id = await make_article()
    other = await make_article(number="B")
    with pytest.raises(IntegrityError):
        async with savepoint():
            await Article.filter(id=other.uuid).update(number="a1")
    assert (await article(article_id)) is not None


async def test_a_change_keeps_what_it_does_not_speak_of() -> None:
    article_id = await make_article(unit="tim")
    with recording() as events:
        await change_article(article_id, ArticleChange(price=Decimal(5), number="a1"), 1)
    card = await article(article_id)
    assert card is not None
    assert (card.price, card.unit, card.number, card.version) == (Decimal(5), "tim", "a1", 2)
    assert events == [ArticleChanged(article_id=article_id, version=2)]


async def test_a_change_made_on_an_old_version_is_refused() -> None:
    article_id = await make_article()
    await change_article(article_id, ArticleChange(name="Ny"))
    with pytest.raises(Refused) as refused:
        await change_article(article_id, ArticleChange(name="Gammal"), 1)
    assert codes(refused) == ["CONFLICT"]
    card = await article(article_id)
    assert card is not None
    assert card.name == "Ny"


async def test_an_article_whose_class_lost_its_rate_is_changed_in_all_else() -> None:
    with stopped_at(datetime(2026, 6, 30, 12, tzinfo=UTC)):
        dance = await make_article(vat_class=VatClass.DANCE)
        other = await make_article(number="2")
    with stopped_at(datetime(2026, 7, 1, 12, tzinfo=UTC)):
        await change_article(dance, ArticleChange(name="Danskväll", price=Decimal(300)))
        with recording() as events, pytest.raises(Refused, match="VAT_CLASS_WITHOUT_RATE"):
            await change_article(other, ArticleChange(vat_class=VatClass.DANCE))
    found, untouched = await article(dance), await article(other)
    assert found is not None
    assert untouched is not None
    assert (found.name, found.price, found.vat_class) == ("Danskväll", Decimal(300), VatClass.DANCE)
    assert (untouched.vat_class, untouched.version, events) == (VatClass.STANDARD, 1, [])


async def test_an_article_is_put_away_and_sold_again() -> None:
    article_id = await make_article()
    with recording() as events:
        await archive_article(article_id)
        await archive_article(article_id)
        await archive_article(article_id, archived=False)
    assert events == [
        ArticleArchived(article_id=article_id),
        ArticleRestored(article_id=article_id),
    ]
    with pytest.raises(Refused) as refused:
        await archive_article(ArticleId.new())
    assert codes(refused) == ["NOT_FOUND"]


async def test_each_currency_has_one_list_for_everybody() -> None:
    home = await make_price_list(name="Kronor", is_standard=True)
    await make_price_list(name="Euro", currency="EUR", is_standard=True)
    await make_price_list(name="Euro 2027", currency="EUR", is_standard=True)
    dollars = await make_price_list(name="Dollar", currency="USD")
    await change_price_list(dollars, PriceListChange(is_standard=True))
    await change_price_list(home, PriceListChange(name="I kronor"))
    standard = {each.name: each.currency for each in await price_lists() if each.is_standard}
    assert standard == {"I kronor": "SEK", "Euro 2027": "EUR", "Dollar": "USD"}


async def test_one_list_is_for_everybody() -> None:
    first = await make_price_list(name="Ett", is_standard=True)
    with recording() as events:
        await create_price_list(varied(LIST, name="Två", is_standard=True))
    lists = await price_lists()
    assert [(each.name, each.is_standard) for each in lists] == [("Två", True), ("Ett", False)]
    assert len(events) == 1
    with pytest.raises(Refused) as refused:
        await change_price_list(first, PriceListChange(name="två"))
    assert codes(refused) == ["PRICE_LIST_NAME_TAKEN"]


async def test_a_list_is_changed_on_the_version_that_was_seen() -> None:
    price_list_id = await make_price_list()
    with recording() as events:
        await change_price_list(price_list_id, PriceListChange(name="Nya"), 2)
    assert events == [PriceListChanged(price_list_id=price_list_id, version=3)]
    with pytest.raises(Refused) as refused:
        await change_price_list(price_list_id, PriceListChange(name="Andra"), 2)
    assert codes(refused) == ["CONFLICT"]


async def test_named_articles_get_exactly_their_prices() -> None:
    one, other = await make_article(), await make_article(number="B")
    price_list_id = await make_price_list({one: new_price(), other: new_price()})
    with recording() as events:
        await set_prices(
            price_list_id,
            [ArticlePrices(article_id=one, prices=(new_price(unit_price=Decimal(5)),))],
            2,
        )
    prices = {each.article_id: each.unit_price for each in await prices_in_list(price_list_id)}
    assert prices == {one: Decimal(5), other: Decimal(900)}
    assert events == [PricesSet(price_list_id=price_list_id, version=3, articles=1)]
    await set_prices(price_list_id, [ArticlePrices(article_id=one)])
    assert [each.article_id for each in await prices_in_list(price_list_id)] == [other]


async def test_prices_of_an_unknown_article_set_nothing() -> None:
    one = await make_article()
    price_list_id = await make_price_list()
    asked = [
        ArticlePrices(article_id=one, prices=(new_price(),)),
        ArticlePrices(article_id=ArticleId.new(), prices=(new_price(),)),
    ]
    with pytest.raises(Refused) as refused:
        await set_prices(price_list_id, asked)
    assert codes(refused) == ["ARTICLE_NOT_FOUND"]
    assert refused.value.reasons[0].path == ("articles", "1", "articleId")
    assert await prices_in_list(price_list_id) == ()


async def test_a_customer_gets_a_list_and_prices_of_its_own() -> None:
    customer_id, one = await make_customer(), await make_article()
    price_list_id = await make_price_list()
    own = ArticlePrices(article_id=one, prices=(new_price(unit_price=Decimal(7)),))
    with recording() as events:
        await price_customer(
            customer_id,
            CustomerPricingChange(price_list_id=price_list_id, articles=(own,)),
            expected_version=0,
        )
    found = await customer_pricing(customer_id)
    assert (found.version, found.price_list_id) == (1, price_list_id)
    assert [each.unit_price for each in found.prices] == [Decimal(7)]
    assert events == [CustomerPricesSet(customer_id=customer_id, version=1, articles=1)]
    await price_customer(customer_id, CustomerPricingChange(price_list_id=None), 1)
    after = await customer_pricing(customer_id)
    assert (after.version, after.price_list_id, len(after.prices)) == (2, None, 1)


async def test_a_customers_prices_are_refused_whole() -> None:
    customer_id = await make_customer()
    unknown = CustomerPricingChange(price_list_id=PriceListId.new())
    with pytest.raises(Refused) as refused:
        async with savepoint():
            await price_customer(customer_id, unknown)
    assert codes(refused) == ["PRICE_LIST_NOT_FOUND"]
    with pytest.raises(Refused) as refused:
        async with savepoint():
            await price_customer(customer_id, CustomerPricingChange(), 3)
    assert codes(refused) == ["CONFLICT"]
    with pytest.raises(Refused) as refused:
        await price_customer(CustomerId.new(), CustomerPricingChange())
    assert codes(refused) == ["PRICED_CUSTOMER_NOT_FOUND"]
    assert (await customer_pricing(customer_id)).version == 0
