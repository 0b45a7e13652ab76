from tests.support.api import Json
from tests.support.shop import Shop

PAGE = """query P($first: Int, $after: Cursor, $last: Int, $before: Cursor, $where: CustomerWhere) {
  customers(first: $first, after: $after, last: $last, before: $before, where: $where) {
    edges { cursor node { name } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
  } }"""


async def page(shop: Shop, **variables: object) -> tuple[list[str], dict[str, object]]:
    found = (await shop.api.ask(PAGE, variables)).data["customers"]
    return [edge["node"]["name"] for edge in found["edges"]], found["pageInfo"]


async def test_pages_follow_each_other_both_ways(shop: Shop) -> None:
    for name in ("Cesar", "Adam", "Bertil", "David", "Erik"):
        await shop.customer(name=name)
    first, at = await page(shop, first=2)
    second, there = await page(shop, first=2, after=at["endCursor"])
    back, _ = await page(shop, last=2, before=there["startCursor"])
    last, end = await page(shop, last=2)

    assert (first, second, back, last) == (
        ["Adam", "Bertil"],
        ["Cesar", "David"],
        ["Adam", "Bertil"],
        ["David", "Erik"],
    )
    assert (end["hasNextPage"], end["hasPreviousPage"]) == (False, True)


async def test_a_cursor_of_another_filter_is_refused(shop: Shop) -> None:
    await shop.customer(name="Adam")
    await shop.customer(name="Bertil")
    _, at = await page(shop, first=1)
    reply = await shop.api.ask(
        PAGE, {"first": 1, "after": at["endCursor"], "where": {"text": "Bertil"}}
    )

    assert reply.codes == ["CURSOR_MISMATCH"]


async def test_a_page_has_one_to_a_hundred_rows_from_one_end(shop: Shop) -> None:
    asked = [{}, {"first": 0}, {"first": 101}, {"first": 1, "last": 1}]
    replies = [await shop.api.ask(PAGE, variables) for variables in asked]

    assert [reply.codes for reply in replies] == [["BAD_USER_INPUT"]] * 4


async def test_text_is_looked_for_as_it_is_written(shop: Shop) -> None:
    await shop.customer(name="100 % ull AB")
    await shop.customer(name="1000 ullar AB")

    assert (await page(shop, first=5, where={"text": "100 %"}))[0] == ["100 % ull AB"]


async def test_filters_are_joined_by_and_or_and_not(shop: Shop) -> None:
    await shop.customer(name="Ada", kind="PERSON", email=None)
    await shop.customer(name="Bolaget AB")
    await shop.customer(name="Ceder AB", email="info@ceder.example")
    person = {"kind": "PERSON"}

    async def names(where: Json) -> list[str]:
        page = await shop.ask("Customers", first=10, where=where)
        return [each["name"] for each in page["nodes"]]

    assert await names({"not": person}) == ["Bolaget AB", "Ceder AB"]
    assert await names({"not": {"text": "ceder"}}) == ["Ada", "Bolaget AB"]
    assert await names({"or": [person, {"text": "info@"}]}) == ["Ada", "Ceder AB"]
    assert await names({"and": [person, {"text": "AB"}]}) == []
    assert await names({"text": "AB", "or": [person, {"not": {"text": "Ceder"}}]}) == ["Bolaget AB"]


async def test_what_is_no_filter_or_order_is_refused(shop: Shop) -> None:
    deep = {"not": {"not": {"not": {"not": {"kind": "PERSON"}}}}}
    broad = {"or": [{"kind": "PERSON"}] * 11}
    replies = [
        await shop.reply("Customers", first=1, where=deep),
        await shop.reply("Customers", first=1, where=broad),
        await shop.reply("Customers", first=1, orderBy=[{"field": "NAME"}, {"field": "NUMBER"}]),
    ]

    assert [reply.codes for reply in replies] == [["BAD_USER_INPUT"]] * 3


async def test_customers_are_counted_when_somebody_asks(shop: Shop) -> None:
    await shop.customer(name="Ek AB")
    await shop.customer(name="Lind AB")

    assert await shop.ask("CustomerCount") == {"totalCount": 2, "isCapped": False}
    assert (await shop.ask("CustomerCount", where={"text": "lind"}))["totalCount"] == 1
