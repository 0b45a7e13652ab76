"""Subscriptions: what is watched moves, over server-sent events and over sockets."""

import asyncio
import secrets
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import Any

import httpx
import orjson
import pytest
import pytest_asyncio
import redis.asyncio
from starlette.applications import Starlette
from websockets.asyncio.client import ClientConnection, connect
from websockets.exceptions import ConnectionClosed

from reskontra.domain.history.queries import last_seq
from reskontra.tenancy.access import Role
from reskontra.tenancy.scope import TenantScope, within
from reskontra.tenancy.transaction import tenant_transaction
from tests.api.test_operation import created
from tests.support.api import Api, Json, Person, person_in
from tests.support.valkey import RedisUrls

pytestmark = pytest.mark.usefixtures("company")

WATCH = "subscription Watch($after: Cursor) { dashboardChanged(after: $after) { cursor asOf } }"
CHANGED = """
subscription Changed($after: Cursor) { invoiceChanged(after: $after) { cursor kind node { id } } }
"""
SOCKET = "graphql-transport-ws"


@pytest.fixture
def asking(api: Api, owner_of_acme: Person) -> Api:
    return api.as_(owner_of_acme)


@dataclass(frozen=True, slots=True)
class Relay:
    """Tells the API what the relay would tell it."""

    redis: redis.asyncio.Redis
    scope: TenantScope

    async def tells(self) -> None:
        with within(self.scope):
            async with tenant_transaction(read_only=True):
                seq = await last_seq()
        await self.redis.publish(f"live:{self.scope.id}", str(seq))


@pytest_asyncio.fixture(loop_scope="session")
async def relay(redis_server: RedisUrls, acme: TenantScope) -> AsyncIterator[Relay]:
    client = redis.asyncio.Redis.from_url(redis_server.live)
    yield Relay(client, acme)
    await client.aclose()


class Socket:
    """A client of the protocol, as bare as the protocol allows."""

    def __init__(self, connection: ClientConnection) -> None:
        self.connection = connection

    async def sends(self, **frame: Any) -> None:
        await self.connection.send(orjson.dumps(frame).decode())

    async def hears(self) -> Json:
        async with asyncio.timeout(5):
            frame: Json = orjson.loads(await self.connection.recv())
        return frame

    async def watches(self, query: str, id: str = "1", **variables: object) -> None:
        payload = {"query": query, "variables": variables}
        await self.sends(type="subscribe", id=id, payload=payload)

    async def closes_with(self) -> int:
        async with asyncio.timeout(15):
            with pytest.raises(ConnectionClosed) as closed:
                while True:
                    await self.connection.recv()
        assert closed.value.rcvd is not None
        return closed.value.rcvd.code


@asynccontextmanager
async def raw_socket(served: str, door: str = "/t/acme/graphql") -> AsyncIterator[Socket]:
    address = served.replace("http://", "ws://") + door
    async with connect(address, subprotocols=[SOCKET]) as connection:  # type: ignore[list-item] # a text is one
        yield Socket(connection)


@asynccontextmanager
async def socket_of(served: str, person: Person) -> AsyncIterator[Socket]:
    async with raw_socket(served) as socket:
        await socket.sends(type="connection_init", payload=person.bearer)
        assert await socket.hears() == {"type": "connection_ack"}
        yield socket


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


async def test_queries_and_mutations_run_on_a_socket_too(
    served: str, owner_of_acme: Person
) -> None:
    async with socket_of(served, owner_of_acme) as socket:
        await socket.watches("{ company { name } }", id="q")
        answer = await socket.hears()
        end = await socket.hears()

    assert answer["payload"]["data"]["company"]["name"].startswith("Åkesson")
    assert end == {"type": "complete", "id": "q"}


async def test_what_cannot_be_executed_is_an_error_of_its_operation(
    served: str, owner_of_acme: Person
) -> None:
    async with socket_of(served, owner_of_acme) as socket:
        await socket.watches("subscription { nothing }", id="bad")
        error = await socket.hears()
        await socket.sends(type="ping")
        pong = await socket.hears()

    assert (error["type"], error["id"]) == ("error", "bad")
    assert error["payload"][0]["extensions"]["code"] == "GRAPHQL_VALIDATION_FAILED"
    assert pong == {"type": "pong"}


async def test_a_ticket_opens_one_socket(served: str, asking: Api) -> None:
    made = await asking.platform(
        "mutation { sessionTicketCreate(input: {}) { ticket expiresInSeconds } }"
    )
    ticket = made.data["sessionTicketCreate"]["ticket"]
    async with raw_socket(served) as socket:
        await socket.sends(type="connection_init", payload={"ticket": ticket})
        assert await socket.hears() == {"type": "connection_ack"}
    async with raw_socket(served) as socket:
        await socket.sends(type="connection_init", payload={"ticket": ticket})
        assert await socket.closes_with() == 4403


@pytest.mark.parametrize(
    ("frames", "code"),
    [
        ([{"type": "connection_init", "payload": {"authorization": "Bearer nothing"}}], 4403),
        ([{"type": "connection_init"}], 4403),
        ([{"type": "subscribe", "id": "1", "payload": {"query": WATCH}}], 4401),
        ([{"type": "what is this"}], 4400),
        ([{"type": "subscribe", "id": "", "payload": {}}], 4400),
    ],
)
async def test_a_client_that_breaks_the_rules_is_sent_away(
    served: str, frames: list[Json], code: int
) -> None:
    async with raw_socket(served) as socket:
        for frame in frames:
            await socket.sends(**frame)
        assert await socket.closes_with() == code


async def test_two_subscriptions_may_not_share_an_id(served: str, owner_of_acme: Person) -> None:
    async with socket_of(served, owner_of_acme) as socket:
        await socket.watches(WATCH)
        await socket.watches(WATCH)
        assert await socket.closes_with() == 4409


async def test_initialising_twice_is_too_often(served: str, owner_of_acme: Person) -> None:
    async with socket_of(served, owner_of_acme) as socket:
        await socket.sends(type="connection_init", payload=owner_of_acme.bearer)
        assert await socket.closes_with() == 4429


async def test_another_protocol_is_not_spoken(served: str) -> None:
    async with connect(served.replace("http://", "ws://") + "/t/acme/graphql") as connection:
        assert await Socket(connection).closes_with() == 4406


async def test_the_firm_in_the_address_must_be_theirs(served: str, owner_of_acme: Person) -> None:
    async with raw_socket(served, "/t/other/graphql") as socket:
        await socket.sends(type="connection_init", payload=owner_of_acme.bearer)
        assert await socket.closes_with() == 4403


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
