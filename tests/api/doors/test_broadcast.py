"""What is watched moves, for all who may watch it and for nobody else."""

import asyncio
import secrets
from collections.abc import AsyncIterator

import httpx
import orjson
import pytest
from starlette.applications import Starlette

from reskontra.tenancy.access import Role
from reskontra.tenancy.scope import TenantScope
from tests.api.test_operation import created
from tests.support.api import Api, Json, Person, person_in
from tests.support.watching import CHANGED, WATCH, Relay, raw_socket, socket_of

pytestmark = pytest.mark.usefixtures("company")


@pytest.fixture
def asking(api: Api, owner_of_acme: Person) -> Api:
    return api.as_(owner_of_acme)


async def test_a_watcher_sees_the_present_and_then_each_change(
    served: str, asking: Api, owner_of_acme: Person, relay: Relay
) -> None:
    async with socket_of(served, owner_of_acme) as socket:
        await socket.watches(WATCH)
        present = await socket.hears()
        await created(asking)
        await relay.tells()
        changed = await socket.hears()

    assert (present["id"], present["type"]) == ("1", "next")
    before = present["payload"]["data"]["dashboardChanged"]["cursor"]
    assert changed["payload"]["data"]["dashboardChanged"]["cursor"] != before


async def test_a_watcher_who_comes_back_is_told_what_was_missed(
    served: str, asking: Api, owner_of_acme: Person
) -> None:
    async with socket_of(served, owner_of_acme) as socket:
        await socket.watches(WATCH)
        start = (await socket.hears())["payload"]["data"]["dashboardChanged"]["cursor"]
    invoice_id = (await created(asking))["invoice"]["id"]
    async with socket_of(served, owner_of_acme) as socket:
        await socket.watches(CHANGED, after=start)
        news = (await socket.hears())["payload"]["data"]["invoiceChanged"]

    assert news["kind"] == "DRAFTED"
    assert news["node"] == {"id": invoice_id}


async def test_news_travel_by_server_sent_events(
    served: str, asking: Api, owner_of_acme: Person, relay: Relay
) -> None:
    headers = {"accept": "text/event-stream", **owner_of_acme.bearer}
    async with (
        httpx.AsyncClient(base_url=served, timeout=5) as client,
        client.stream(
            "POST", "/t/acme/graphql", json={"query": WATCH}, headers=headers
        ) as response,
    ):
        lines = response.aiter_lines()
        present = await _next_item(lines)
        await created(asking)
        await relay.tells()
        changed = await _next_item(lines)

    assert response.headers["content-type"].startswith("text/event-stream")
    assert present["data"]["dashboardChanged"]["cursor"]
    assert changed["data"]["dashboardChanged"] != present["data"]["dashboardChanged"]


async def _next_item(lines: AsyncIterator[str]) -> Json:
    async for line in lines:
        if line.startswith("data: "):
            item: Json = orjson.loads(line.removeprefix("data: "))
            return item
    raise AssertionError("The stream has ended.")


async def test_whoever_loses_the_right_stops_seeing_within_five_seconds(
    served: str, api: Api, acme: TenantScope, owner_of_acme: Person
) -> None:
    seller = await person_in(acme, Role.SELLER)
    async with socket_of(served, seller) as socket:
        await socket.watches(WATCH)
        await socket.hears()
        asked = await api.as_(owner_of_acme).platform(
            "mutation Down($input: MemberUpdateInput!) "
            "{ memberUpdate(input: $input) { userErrors { code } } }",
            {"input": {"tenantId": str(acme.id), "id": str(seller.id), "role": "CONSULTANT"}},
        )
        ended = await socket.hears()

    assert asked.data["memberUpdate"]["userErrors"] == []
    assert ended == {"type": "complete", "id": "1"}


async def test_many_who_watch_alike_are_answered_by_one_question(
    served: str, api_app: Starlette, owner_of_acme: Person
) -> None:
    async with (
        socket_of(served, owner_of_acme) as one,
        socket_of(served, owner_of_acme) as two,
    ):
        await one.watches(WATCH, id=secrets.token_hex(4))
        await two.watches(WATCH, id=secrets.token_hex(4))
        first, second = await one.hears(), await two.hears()

        assert first["payload"] == second["payload"]
        assert api_app.state.machinery.broadcasts.size == 1


async def test_whoever_just_vanishes_leaves_nothing_behind(
    served: str, api_app: Starlette, owner_of_acme: Person
) -> None:
    machinery = api_app.state.machinery
    tasks = len(asyncio.all_tasks())
    for _ in range(50):
        async with raw_socket(served) as socket:
            await socket.sends(type="connection_init", payload=owner_of_acme.bearer)
            await socket.hears()
            await socket.watches(WATCH)
            socket.connection.transport.abort()
    await asyncio.sleep(0.5)

    assert machinery.broadcasts.size == machinery.news.channels == 0
    assert machinery.streaming.crowds.size == 0
    assert len(asyncio.all_tasks()) <= tasks


async def test_a_subscription_without_arguments_is_watched_too(
    served: str, owner_of_acme: Person
) -> None:
    async with socket_of(served, owner_of_acme) as socket:
        await socket.watches("subscription { dashboardChanged { cursor } }")
        present = await socket.hears()

    assert present["payload"]["data"]["dashboardChanged"]["cursor"]
