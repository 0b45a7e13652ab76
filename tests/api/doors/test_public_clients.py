"""Clients and audits that others have written, against our doors."""

import asyncio

import orjson
import pytest

from tests.api.test_operation import created
from tests.support.api import Api, Person
from tests.support.node import Node
from tests.support.watching import WATCH, Relay

# What the audits would like, and we do otherwise on purpose.
_OTHERWISE = {
    "5A70": "GET is for known documents alone",
    "D6D5": "GET is for known documents alone",
    "6A70": "GET is for known documents alone",
}


async def test_the_public_audits_of_graphql_over_http_find_nothing(served: str, node: Node) -> None:
    outcomes = orjson.loads(await node.run("audits.mjs", f"{served}/platform/graphql"))

    found = {
        outcome["id"]: f"{outcome['name']}: {outcome['reason']}"
        for outcome in outcomes
        if outcome["status"] != "ok" and outcome["id"] not in _OTHERWISE
    }
    assert found == {}
    assert len(outcomes) > 50


@pytest.mark.usefixtures("company")
@pytest.mark.parametrize("transport", ["ws", "sse"])
async def test_the_public_clients_see_the_dashboard_move(
    served: str,
    node: Node,
    api: Api,
    owner_of_acme: Person,
    relay: Relay,
    transport: str,
) -> None:
    address = f"{served}/t/acme/graphql".replace("http", "ws" if transport == "ws" else "http", 1)
    query = WATCH.replace("($after: Cursor)", "", 1).replace("(after: $after)", "")
    watching = await node.start("watch.mjs", transport, address, owner_of_acme.token, query, "2")
    assert watching.stdout is not None
    present = orjson.loads(await watching.stdout.readline())
    await created(api.as_(owner_of_acme))
    await relay.tells()
    async with asyncio.timeout(10):
        changed = orjson.loads(await watching.stdout.readline())
        code = await watching.wait()

    assert present["data"]["dashboardChanged"] != changed["data"]["dashboardChanged"]
    assert code == 0
