"""Watching over sockets: what the relay would tell, and a client of the protocol."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import Any

import orjson
import pytest
import pytest_asyncio
import redis.asyncio
from websockets.asyncio.client import ClientConnection, connect
from websockets.exceptions import ConnectionClosed

from reskontra.domain.history.queries import last_seq
from reskontra.tenancy.pulse import live_channel
from reskontra.tenancy.scope import TenantScope, within
from reskontra.tenancy.transaction import tenant_transaction
from tests.support.api import Json, Person
from tests.support.valkey import RedisUrls

WATCH = "subscription Watch($after: Cursor) { dashboardChanged(after: $after) { cursor asOf } }"
CHANGED = """
subscription Changed($after: Cursor) { invoiceChanged(after: $after) { cursor kind node { id } } }
"""
SOCKET = "graphql-transport-ws"


@dataclass(frozen=True, slots=True)
class Relay:
    """Tells the API what the relay would tell it."""

    redis: redis.asyncio.Redis
    scope: TenantScope

    async def tells(self) -> None:
        with within(self.scope):
            async with tenant_transaction(read_only=True):
                seq = await last_seq()
        await self.redis.publish(live_channel(self.scope.id), str(seq))


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
