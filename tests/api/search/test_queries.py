from typing import Any

import pytest

from reskontra.tenancy.access import Permission, Role
from reskontra.tenancy.scope import TenantScope
from tests.support.shop import ADDRESS, Shop


async def kinds(shop: Shop, text: str) -> set[str]:
    return {hit["kind"] for hit in await shop.ask("Search", text=text)}


async def a_firm_with_an_haulier(shop: Shop) -> dict[str, Any]:
    await shop.customer(name="Åkeriet AB", orgNumber="556703-7485")
    return await shop.issued(
        buyer={"name": "Norra Åkeriet", "address": ADDRESS}, invoiceDate="2026-09-01"
    )


async def test_one_question_finds_customers_and_invoices(shop: Shop) -> None:
    invoice = await a_firm_with_an_haulier(shop)
    customer, found = await shop.ask("Search", text="akeriet")

    assert (customer["kind"], customer["title"], customer["detail"]) == (
        "CUSTOMER",
        "Åkeriet AB",
        "556703-7485",
    )
    assert found == {
        "kind": "INVOICE",
        "id": invoice["id"],
        "number": 1001,
        "title": "Norra Åkeriet",
        "detail": "100164",
        "state": "ISSUED",
        "isOverdue": True,
        "isCreditNote": False,
        "amount": {"amount": "2310.00", "currency": "SEK"},
    }


async def test_the_lists_find_the_same_way(shop: Shop) -> None:
    await a_firm_with_an_haulier(shop)
    where = {"text": "AKERIET"}

    assert len((await shop.ask("Customers", first=5, where=where))["nodes"]) == 1
    assert len((await shop.ask("Invoices", first=5, where=where))["nodes"]) == 1
    assert (await shop.ask("InvoiceSums", where={"text": "2 310"}))["count"] == 1


async def test_each_sees_what_they_may_see(shop: Shop) -> None:
    await a_firm_with_an_haulier(shop)
    program = await shop.seen_by_program(Permission.CUSTOMER_READ)
    consultant = await shop.seen_by(Role.CONSULTANT)

    assert await kinds(shop, "åkeriet") == {"CUSTOMER", "INVOICE"}
    assert await kinds(program, "åkeriet") == {"CUSTOMER"}
    assert await kinds(consultant, "åkeriet") == set()


async def test_another_firm_finds_nothing(shop: Shop, other_scope: TenantScope) -> None:
    await a_firm_with_an_haulier(shop)
    stranger = await shop.elsewhere(other_scope)

    assert await stranger.ask("Search", text="åkeriet") == []


@pytest.mark.parametrize("first", [0, 51])
async def test_a_search_answers_one_to_fifty(shop: Shop, first: int) -> None:
    assert (await shop.reply("Search", text="a", first=first)).codes == ["BAD_USER_INPUT"]
