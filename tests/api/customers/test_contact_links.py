"""The addresses of contacts' pages end, one contact at a time, in the firm whose they are."""

from reskontra.tenancy.access import Role
from reskontra.tenancy.scope import TenantScope
from tests.support.api import Json
from tests.support.shop import Shop

ANNA = {"name": "Anna", "email": "anna@kunden.example", "roles": ["ORDERS"]}
BERT = {"name": "Bert", "email": "bert@kunden.example", "roles": ["ORDERS"]}


async def contacts(shop: Shop, customer_id: str) -> list[Json]:
    found: list[Json] = (await shop.ask("CustomerContacts", id=customer_id))["contacts"]
    return found


async def test_one_contact_has_a_new_address_and_the_other_keeps_theirs(shop: Shop) -> None:
    customer_id = await shop.customer(contacts=[ANNA, BERT])
    anna, bert = await contacts(shop, customer_id)
    ended = (await shop.do("ContactLinksEnd", id=anna["id"]))["customer"]
    assert ended["contacts"][0]["pageUrl"] not in {None, anna["pageUrl"], bert["pageUrl"]}
    assert ended["contacts"][1]["pageUrl"] == bert["pageUrl"]
    told = await shop.ask("Timeline", subjectId=customer_id, first=1)
    assert told["nodes"][0]["kind"] == "ContactLinksEnded"
    reader = await shop.seen_by(Role.ACCOUNTANT)
    assert [each["pageUrl"] for each in await contacts(reader, customer_id)] == [None, None]


async def test_a_contact_has_a_page_as_long_as_they_order(shop: Shop) -> None:
    customer_id = await shop.customer(contacts=[ANNA, BERT])
    anna, bert = await contacts(shop, customer_id)
    changed = [ANNA | {"roles": ["INVOICES"]}, BERT]
    about = {"id": customer_id, "expectedVersion": 1, "contacts": changed}
    await shop.do("CustomerUpdate", **about)
    assert [one["pageUrl"] for one in await contacts(shop, customer_id)] == [None, bert["pageUrl"]]
    await shop.do("CustomerUpdate", **about | {"expectedVersion": 2, "contacts": [ANNA, BERT]})
    again, _ = await contacts(shop, customer_id)
    assert (again["id"], again["pageUrl"] is None) == (anna["id"], False)


async def test_another_firm_ends_no_links_of_ours(shop: Shop, other_scope: TenantScope) -> None:
    customer_id = await shop.customer(contacts=[ANNA])
    before = await contacts(shop, customer_id)
    other = await shop.elsewhere(other_scope)
    assert await other.codes("ContactLinksEnd", id=before[0]["id"]) == [("NOT_FOUND", "id")]
    assert await contacts(shop, customer_id) == before
