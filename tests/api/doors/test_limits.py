"""Documents that ask for too much are refused before anything runs."""

import pytest

from tests.support.api import Api, Person


@pytest.fixture
def asking(api: Api, owner_of_acme: Person) -> Api:
    return api.as_(owner_of_acme)


def nested(levels: int) -> str:
    return "{ viewer " + "{ memberships " * levels + "{ role }" + " }" * levels + " }"


async def test_forty_levels_are_too_deep(asking: Api) -> None:
    reply = await asking.platform(nested(40))

    assert reply.status == 400
    assert reply.codes == ["GRAPHQL_VALIDATION_FAILED"]
    assert "levels deep" in reply.json["errors"][0]["message"]


async def test_five_hundred_aliases_are_too_many(asking: Api) -> None:
    aliases = " ".join(f"a{n}: name" for n in range(500))
    reply = await asking.platform(f"{{ viewer {{ {aliases} }} }}")

    assert reply.codes == ["GRAPHQL_VALIDATION_FAILED"]
    assert "500 aliases" in reply.json["errors"][0]["message"]


async def test_aliases_are_counted_where_fragments_are_spread(asking: Api) -> None:
    reply = await asking.platform(
        "{ viewer { ...A ...A2 } } "
        "fragment A on Viewer { " + " ".join(f"a{n}: name" for n in range(20)) + " } "
        "fragment A2 on Viewer { " + " ".join(f"b{n}: name" for n in range(20)) + " }"
    )

    assert "40 aliases" in reply.json["errors"][0]["message"]


async def test_fragments_of_fragments_are_counted_without_being_walked(asking: Api) -> None:
    doubling = " ".join(f"fragment F{n} on Viewer {{ ...F{n + 1} ...F{n + 1} }}" for n in range(60))
    reply = await asking.platform(
        f"{{ viewer {{ ...F0 }} }} {doubling} fragment F60 on Viewer {{ name }}"
    )

    assert reply.codes == ["GRAPHQL_VALIDATION_FAILED"]
    assert "fields" in reply.json["errors"][0]["message"]


async def test_a_circle_of_fragments_is_refused(asking: Api) -> None:
    reply = await asking.platform(
        "{ viewer { ...A } } fragment A on Viewer { ...B } fragment B on Viewer { ...A }"
    )

    assert set(reply.codes) == {"GRAPHQL_VALIDATION_FAILED"}


async def test_two_thousand_tokens_are_the_most(asking: Api) -> None:
    reply = await asking.platform("{ viewer { " + "name " * 2_000 + "} }")

    assert reply.codes == ["GRAPHQL_PARSE_FAILED"]


async def test_twenty_root_fields_are_the_most(asking: Api) -> None:
    roots = " ".join(f"v{n}: viewer {{ name }}" for n in range(21))
    reply = await asking.platform(f"{{ {roots} }}")

    assert "21 root fields" in reply.json["errors"][0]["message"]


async def test_a_request_that_costs_too_much_is_refused(asking: Api) -> None:
    reply = await asking.ask(
        "{ invoices(first: 100) { nodes { customer { id } lines { id } deliveries { id }"
        " availableActions { allowed } allocations { id } buyer { name } seller { name }"
        " vatBreakdown { rate } timeline { cursor } pdf { url } } } }"
    )

    assert reply.codes in (["COST_EXCEEDED"], ["GRAPHQL_VALIDATION_FAILED"] * len(reply.codes))


async def test_every_answer_tells_its_cost(asking: Api) -> None:
    reply = await asking.ask("{ invoices(first: 50) { nodes { id customer { id } } } }")
    cost = reply.json["extensions"]["cost"]

    assert cost["requested"] > cost["actual"] >= 1
    assert cost["restorePerSecond"] == 100_000
    assert cost["available"] > 0


async def test_introspection_is_not_counted_as_depth(asking: Api) -> None:
    reply = await asking.platform(
        "{ __schema { types { fields { type { ofType { ofType { ofType { ofType { ofType "
        "{ ofType { ofType { ofType { name } } } } } } } } } } } } }"
    )

    assert reply.data["__schema"]["types"]
