import json
from typing import Any

import pytest

from reskontra.tenancy.access import Permission, Role
from reskontra.tenancy.scope import TenantScope
from tests.support.shop import Shop

WHERE = {
    "state": {"oneOf": ["ISSUED", "PARTLY_PAID"]},
    "invoiceDate": {"from": "2026-01-01", "to": "2026-12-31"},
    "text": "Åkeri",
    "not": {"or": [{"isOverdue": False}, {"number": 7}]},
}


async def keep(shop: Shop, where: Any, **about: Any) -> Any:
    payload = await shop.do("SavedFilterCreate", **{"name": "Sena", "where": where} | about)
    return payload["savedFilter"]


async def names(shop: Shop, of: str = "INVOICES") -> list[str]:
    return [each["name"] for each in await shop.ask("SavedFilters", list=of)]


async def test_a_filter_comes_back_as_the_variable_that_it_was(shop: Shop) -> None:
    customer = await shop.customer()
    asked = WHERE | {"customerId": customer}
    made = await keep(shop, {"invoices": asked})
    (found,) = await shop.ask("SavedFilters", list="INVOICES")
    where = json.loads(found["where"])

    assert (found, where) == (made, asked)
    assert (await shop.ask("Invoices", first=5, where=where))["nodes"] == []


async def test_filters_that_mean_the_same_are_written_alike(shop: Shop) -> None:
    first = await keep(shop, {"customers": {"text": "a", "kind": "COMPANY", "and": None}})
    second = await keep(shop, {"customers": {"kind": "COMPANY", "text": "a"}}, name="Samma")

    assert first["where"] == second["where"] == '{"kind":"COMPANY","text":"a"}'
    assert await names(shop, "CUSTOMERS") == ["Samma", "Sena"]
    assert await names(shop) == []


@pytest.mark.parametrize(
    "where",
    [
        {},
        {"invoices": {}, "customers": {}},
        {"invoices": {"or": [{"number": each} for each in range(50)]}},
        {"customers": {"not": {"not": {"not": {"not": {"text": "a"}}}}}},
    ],
)
async def test_what_no_list_would_take_is_not_kept(shop: Shop, where: Any) -> None:
    reply = await shop.reply("SavedFilterCreate", input={"name": "Sena", "where": where})

    assert reply.codes == ["BAD_USER_INPUT"]
    assert await names(shop) == await names(shop, "CUSTOMERS") == []


async def test_a_name_is_used_once(shop: Shop) -> None:
    await keep(shop, {"invoices": {}})

    assert await shop.codes("SavedFilterCreate", name="sena", where={"invoices": {}}) == [
        ("SAVED_FILTER_NAME_TAKEN", "name")
    ]
    assert await names(shop) == ["Sena"]


async def test_a_shared_filter_is_everybodys_and_a_private_one_nobody_elses(shop: Shop) -> None:
    await keep(shop, {"invoices": {}}, name="Min")
    shared = await keep(shop, {"invoices": {}}, name="Allas", isShared=True)
    seller = await shop.seen_by(Role.SELLER)
    economist = await shop.seen_by(Role.ECONOMY)

    assert await names(seller) == ["Allas"]
    assert await seller.codes("SavedFilterDelete", id=shared["id"]) == [
        ("SAVED_FILTER_OF_ANOTHER", "id")
    ]
    assert (await economist.do("SavedFilterDelete", id=shared["id"]))["deletedId"] == shared["id"]
    assert await names(shop) == ["Min"]


async def test_only_filters_of_lists_that_one_may_read_are_kept(shop: Shop) -> None:
    program = await shop.seen_by_program(Permission.CUSTOMER_READ)
    refused = await program.reply(
        "SavedFilterCreate", input={"name": "Sena", "where": {"invoices": {}}}
    )
    kept = await keep(program, {"customers": {}})

    assert (refused.codes, kept["isOwn"]) == (["FORBIDDEN"], True)
    assert await names(shop) == []


async def test_another_firm_shares_nothing(shop: Shop, other_scope: TenantScope) -> None:
    await keep(shop, {"invoices": {}}, isShared=True)
    stranger = await shop.elsewhere(other_scope)

    assert await names(stranger) == []
