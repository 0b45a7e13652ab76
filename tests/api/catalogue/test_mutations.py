import pytest

from reskontra.domain.catalogue.ids import ArticleId, PriceListId
from reskontra.domain.customers.ids import CustomerId
from reskontra.tenancy.access import Role
from reskontra.tenancy.scope import TenantScope
from tests.support.shop import Shop

PRICES = [{"unitPrice": "900.50", "validFrom": "2026-01-01"}]


async def test_an_article_is_written_and_read_back(shop: Shop) -> None:
    payload = await shop.do(
        "ArticleCreate", number="A1", name="Buffé", unit="st", vatClass="FOOD", price="0.123456"
    )
    article = await shop.ask("Article", id=payload["article"]["id"])

    assert payload["userErrors"] == []
    assert (article["number"], article["price"], article["vatClass"], article["sold"]) == (
        "A1",
        "0.123456",
        "FOOD",
        "SERVICE",
    )


@pytest.mark.parametrize(
    ("about", "code", "path"),
    [
        ({"number": " "}, "REQUIRED", "number"),
        ({"name": ""}, "REQUIRED", "name"),
        ({"unit": "u" * 21}, "TOO_LONG", "unit"),
        ({"account": "kassa"}, "ACCOUNT_INVALID", "account"),
        ({"price": "-1"}, "PRICE_UNUSABLE", "price"),
    ],
)
async def test_a_bad_article_is_refused_on_its_field(
    shop: Shop, about: dict[str, object], code: str, path: str
) -> None:
    entry = {"number": "A1", "name": "Arbete", "price": "1"} | about
    assert await shop.codes("ArticleCreate", **entry) == [(code, path)]
    assert (await shop.ask("Articles", first=1))["nodes"] == []


async def test_a_taken_number_names_the_other_article(shop: Shop) -> None:
    await shop.article(number="a1", name="Första")
    payload = await shop.do("ArticleCreate", number="A1", name="Andra", price="1")

    assert payload["userErrors"][0]["code"] == "ARTICLE_NUMBER_TAKEN"
    assert "Första" in payload["userErrors"][0]["message"]


async def test_a_stale_version_shows_what_it_is_now(shop: Shop) -> None:
    article = await shop.article()
    await shop.do("ArticleUpdate", id=article, expectedVersion=1, name="Ny")
    payload = await shop.do("ArticleUpdate", id=article, expectedVersion=1, name="Gammal")

    assert [each["code"] for each in payload["userErrors"]] == ["CONFLICT"]
    assert payload["article"]["name"] == "Ny"


async def test_an_article_is_put_away_and_sold_again(shop: Shop) -> None:
    article = await shop.article()
    away = (await shop.do("ArticleArchive", id=article, expectedVersion=1))["article"]
    back = (await shop.do("ArticleArchive", id=article, archived=False))["article"]

    assert (away["isArchived"], back["isArchived"]) == (True, False)
    assert await shop.codes("ArticleArchive", id=str(ArticleId.new())) == [("NOT_FOUND", "id")]


async def test_prices_are_set_as_a_whole_or_not_at_all(shop: Shop) -> None:
    article, price_list = await shop.article(), await shop.price_list()
    about = {"id": price_list["id"], "expectedVersion": 1}
    named = {"articleId": article, "prices": PRICES}
    stranger = {"articleId": str(ArticleId.new()), "prices": PRICES}

    refused = await shop.codes("PricesSet", **about, articles=[named, stranger])
    shown = await shop.do("PricesSet", **about, articles=[named], dryRun=True)
    before = await shop.ask("PriceList", id=price_list["id"])
    done = await shop.do("PricesSet", **about, articles=[named])
    after = await shop.ask("PriceList", id=price_list["id"])

    assert refused == [("ARTICLE_NOT_FOUND", "articles.1.articleId")]
    assert (shown["priceList"]["articleCount"], before["prices"]) == (1, [])
    assert (done["priceList"]["version"], done["priceList"]["articleCount"]) == (2, 1)
    assert [price["unitPrice"] for price in after["prices"]] == ["900.5"]


async def test_a_price_list_is_refused_on_its_fields(shop: Shop) -> None:
    await shop.price_list(name="Ordinarie")
    reversed_days = {"validFrom": "2026-05-01", "validTo": "2026-01-01"}

    assert await shop.codes("PriceListCreate", name="ordinarie", **reversed_days) == [
        ("VALIDITY_REVERSED", "validTo"),
        ("PRICE_LIST_NAME_TAKEN", "name"),
    ]


async def test_a_list_somebody_else_changed_is_shown(shop: Shop) -> None:
    price_list = await shop.price_list()
    about = {"id": price_list["id"], "expectedVersion": 1}
    await shop.do("PriceListUpdate", **about, name="Ny")
    payload = await shop.do("PriceListUpdate", **about, name="Gammal")

    assert [each["code"] for each in payload["userErrors"]] == ["CONFLICT"]
    assert payload["priceList"]["name"] == "Ny"


async def test_a_customer_has_a_list_and_prices_of_its_own(shop: Shop) -> None:
    customer, article, price_list = (
        await shop.customer(),
        await shop.article(),
        await shop.price_list(),
    )
    about = {"customerId": customer, "expectedVersion": 0}
    named = [{"articleId": article, "prices": PRICES}]
    done = await shop.do("CustomerPricesSet", **about, priceListId=price_list["id"], articles=named)
    found = await shop.ask("CustomerPricing", customerId=customer)

    assert done["userErrors"] == []
    assert (found["version"], found["priceList"]["id"]) == (1, price_list["id"])
    assert [each["article"]["id"] for each in found["prices"]] == [article]
    assert await shop.codes("CustomerPricesSet", **about) == [("CONFLICT", "expectedVersion")]
    about["expectedVersion"] = 1
    unknown = str(PriceListId.new())
    assert await shop.codes("CustomerPricesSet", **about, priceListId=unknown) == [
        ("PRICE_LIST_NOT_FOUND", "priceListId")
    ]
    about["customerId"] = str(CustomerId.new())
    assert await shop.codes("CustomerPricesSet", **about) == [
        ("PRICED_CUSTOMER_NOT_FOUND", "customerId")
    ]


async def test_another_firm_has_a_catalogue_of_its_own(
    shop: Shop, other_scope: TenantScope
) -> None:
    article = await shop.article()
    price_list = await shop.price_list()
    stranger = await shop.elsewhere(other_scope)

    assert await stranger.ask("Article", id=article) is None
    assert await stranger.ask("PriceLists") == []
    assert (await stranger.ask("Articles", first=10))["nodes"] == []
    assert await stranger.codes("ArticleArchive", id=article) == [("NOT_FOUND", "id")]
    assert await stranger.codes(
        "PricesSet", id=price_list["id"], expectedVersion=1, articles=[]
    ) == [("NOT_FOUND", "id")]
    assert (await stranger.ask("PriceFor", articleId=article))["problems"][0]["code"] == (
        "ARTICLE_NOT_FOUND"
    )


async def test_a_seller_reads_the_catalogue_and_changes_nothing(shop: Shop) -> None:
    article = await shop.article()
    seller = await shop.seen_by(Role.SELLER)
    reply = await seller.reply("ArticleArchive", input={"id": article})

    assert reply.codes == ["FORBIDDEN"]
    assert (await seller.ask("Article", id=article))["isArchived"] is False


async def test_what_happens_to_articles_and_lists_is_told(
    shop: Shop, other_scope: TenantScope
) -> None:
    article, price_list = await shop.article(name="Arbete"), await shop.price_list()
    await shop.do("ArticleArchive", id=article)
    named = [{"articleId": article, "prices": PRICES}]
    await shop.do("PricesSet", id=price_list["id"], expectedVersion=1, articles=named)
    told = (await shop.ask("Timeline", subjectId=article, first=9))["nodes"]
    listed = (await shop.ask("Timeline", subjectId=price_list["id"], first=9))["nodes"]
    stranger = await shop.elsewhere(other_scope)

    assert [each["kind"] for each in told] == ["ArticleArchived", "ArticleCreated"]
    assert told[0]["subject"]["title"] == "Arbete"
    assert [each["kind"] for each in listed] == ["PricesSet", "PriceListCreated"]
    assert await stranger.ask("Timeline", subjectId=article, first=9) is None
