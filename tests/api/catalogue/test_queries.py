import pytest

from tests.support.shop import Shop

PAGE = """query P($first: Int, $after: Cursor, $last: Int, $before: Cursor, $where: ArticleWhere,
                $orderBy: [ArticleOrder!]) {
  articles(first: $first, after: $after, last: $last, before: $before, where: $where,
           orderBy: $orderBy) {
    totalCount nodes { number } pageInfo { startCursor endCursor }
  } }"""
BY_NUMBER = [{"field": "NUMBER", "direction": "ASC"}]


async def page(shop: Shop, **variables: object) -> tuple[list[str], dict[str, str]]:
    found = (await shop.api.ask(PAGE, {"orderBy": BY_NUMBER} | variables)).data["articles"]
    return [node["number"] for node in found["nodes"]], found["pageInfo"]


async def test_pages_follow_each_other_both_ways(shop: Shop) -> None:
    for number in ("10", "9", "B", "a"):
        await shop.article(number=number)
    first, at = await page(shop, first=2)
    second, there = await page(shop, first=2, after=at["endCursor"])
    back, _ = await page(shop, last=2, before=there["startCursor"])

    assert (first, second, back) == (["9", "10"], ["a", "B"], ["9", "10"])


async def test_articles_are_filtered_and_joined(shop: Shop) -> None:
    await shop.article(number="1", name="Åkgräsklippare")
    await shop.article(number="2", name="Måltid", vatClass="FOOD")
    either = {"or": [{"text": "akgras"}, {"vatClass": "FOOD"}], "not": {"isArchived": True}}

    assert (await page(shop, first=9, where=either))[0] == ["1", "2"]
    assert (await page(shop, first=9, where={"vatClass": "FOOD"}))[0] == ["2"]


@pytest.mark.parametrize(
    "asked",
    [
        {"orderBy": BY_NUMBER * 2},
        {"where": {"not": {"not": {"not": {"not": {}}}}}},
        {"where": {"or": [{}] * 11}},
    ],
)
async def test_what_is_asked_for_too_deeply_is_refused(
    shop: Shop, asked: dict[str, object]
) -> None:
    reply = await shop.api.ask(PAGE, {"first": 1} | asked)
    assert reply.codes == ["BAD_USER_INPUT"]


async def test_a_price_comes_with_the_way_to_it(shop: Shop) -> None:
    article, customer = await shop.article(vatClass="FOOD"), await shop.customer()
    price_list = await shop.price_list(name="Ordinarie", isStandard=True)
    prices = [
        {"unitPrice": "900", "validFrom": "2026-01-01"},
        {"unitPrice": "800", "validFrom": "2026-01-01", "fromQuantity": "10"},
    ]
    await shop.do(
        "PricesSet",
        id=price_list["id"],
        expectedVersion=1,
        articles=[{"articleId": article, "prices": prices}],
    )
    asked = {"articleId": article, "customerId": customer, "day": "2026-03-31"}
    one = (await shop.ask("PriceFor", **asked))["price"]
    ten = (await shop.ask("PriceFor", **asked, quantity="10"))["price"]

    assert (one["unitPrice"], one["source"], one["listName"]) == (
        "900",
        "STANDARD_LIST",
        "Ordinarie",
    )
    assert [step["outcome"] for step in one["steps"]] == ["NO_PRICE", "TAKEN"]
    assert (one["vatRate"], one["law"]) == ("12", "9 kap. 3 § ML (2023:200)")
    assert (ten["unitPrice"], ten["fromQuantity"]) == ("800", "10")


async def test_a_day_without_a_price_says_why(shop: Shop) -> None:
    article = await shop.article()
    answer = await shop.ask("PriceFor", articleId=article, day="1950-01-01")

    assert answer["price"] is None
    assert [each["code"] for each in answer["problems"]] == ["OUT_OF_RANGE"]
