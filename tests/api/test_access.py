"""Who may do what at a firm's door: each mutation and each question, by each role."""

import pytest

from reskontra.api.doors.schemas import tenant_schema
from reskontra.domain.company.ids import CompanyId
from reskontra.domain.delivery.ids import ParcelId
from reskontra.tenancy.access import Role
from reskontra.tenancy.scope import TenantScope
from tests.api.access import MUTATIONS, NO_CUSTOMER, NO_INVOICE, QUESTIONS
from tests.support.api import person_in
from tests.support.shop import LINES, Shop
from tests.support.spending import spending


def test_every_mutation_has_its_row() -> None:
    mutation = tenant_schema()._schema.mutation_type  # noqa: SLF001 - the schema's own list

    assert mutation is not None
    assert set(mutation.fields) == set(MUTATIONS)


@pytest.mark.parametrize("role", Role)
async def test_each_role_may_do_its_own_and_nothing_else(shop: Shop, role: Role) -> None:
    them = await shop.seen_by(role)
    replies = {
        name: await them.reply(document, input=given)
        for name, (document, given, _) in MUTATIONS.items()
    }
    allowed = {name for name, reply in replies.items() if "FORBIDDEN" not in reply.codes}

    assert allowed == {name for name, (_, _, roles) in MUTATIONS.items() if role in roles}
    assert {code for reply in replies.values() for code in reply.codes} <= {"FORBIDDEN"}


@pytest.mark.parametrize("role", Role)
async def test_each_role_sees_its_own_and_nothing_else(shop: Shop, role: Role) -> None:
    them = await shop.seen_by(role)
    replies = {name: await them.reply(name, **given) for name, (given, _) in QUESTIONS.items()}
    seen = {name for name, reply in replies.items() if "FORBIDDEN" not in reply.codes}

    assert seen == {name for name, (_, roles) in QUESTIONS.items() if role in roles}


async def test_who_may_write_may_not_issue_in_the_same_breath(shop: Shop) -> None:
    seller = await shop.seen_by(Role.SELLER)
    given = {"buyer": {"name": "Köparen"}, "lines": LINES, "issue": True}
    reply = await seller.reply("InvoiceCreate", input=given)

    assert reply.codes == ["FORBIDDEN"]
    assert (await shop.ask("Invoices", first=1))["nodes"] == []


async def test_a_token_of_another_firm_opens_nothing(shop: Shop, other_scope: TenantScope) -> None:
    stranger = shop.asked_by(await person_in(other_scope))
    invoice = await shop.draft()
    reply = await stranger.reply("Invoice", id=invoice["id"])

    assert (reply.status, reply.codes) == (403, ["FORBIDDEN"])


async def test_nobody_in_particular_is_asked_to_log_in(shop: Shop) -> None:
    nobody = Shop(type(shop.api)(shop.api.app, shop.api.client, shop.api.settings), shop.scope)
    reply = await nobody.reply("Company")

    assert (reply.status, reply.codes) == (401, ["UNAUTHENTICATED"])


async def test_an_id_of_another_firm_is_like_one_that_never_was(shop: Shop) -> None:
    foreign = [NO_INVOICE, NO_CUSTOMER, str(CompanyId.new()), str(ParcelId.new())]
    query = "query Q($ids: [ID!]!) { nodes(ids: $ids) { id } }"
    reply = await shop.api.ask(query, {"ids": foreign})

    assert reply.data == {"nodes": [None] * len(foreign)}


async def test_a_node_that_a_role_may_not_see_is_missing(shop: Shop) -> None:
    invoice = await shop.draft()
    consultant = await shop.seen_by(Role.CONSULTANT)
    query = "query Q($id: ID!) { node(id: $id) { id } }"

    assert (await shop.api.ask(query, {"id": invoice["id"]})).data["node"]["id"] == invoice["id"]
    assert (await consultant.api.ask(query, {"id": invoice["id"]})).data["node"] is None


async def test_many_things_by_their_ids_are_asked_for_at_once(
    shop: Shop, caplog: pytest.LogCaptureFixture
) -> None:
    query = "query Q($ids: [ID!]!) { nodes(ids: $ids) { id } }"
    invoices = [(await shop.draft())["id"] for _ in range(3)]
    parcels = [str(ParcelId.new()) for _ in range(3)]
    ids = [each for pair in zip(invoices, parcels, strict=True) for each in pair]
    with spending(caplog) as spent:
        reply = await shop.api.ask(query, {"ids": ids})

    assert [each and each["id"] for each in reply.data["nodes"]] == [
        each if each in invoices else None for each in ids
    ]
    assert spent.statements == 2
