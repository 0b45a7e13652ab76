"""Connections are handed out in the order of asking."""

import asyncio

from reskontra.tenancy.database import client
from tests.support.database import DatabaseUrls


async def test_who_waits_longest_for_a_connection_has_it_first(connected: DatabaseUrls) -> None:
    taken = [await client().take() for _ in range(client().pool_maxsize)]
    order: list[str] = []

    async def ask(name: str) -> None:
        connection = await client().take()
        order.append(name)
        await client().give_back(connection)

    waiting = [asyncio.create_task(ask(name)) for name in ("first", "second")]
    await asyncio.sleep(0)
    await client().give_back(taken.pop())
    await ask("newcomer")
    await asyncio.gather(*waiting)
    for connection in taken:
        await client().give_back(connection)

    assert order == ["first", "second", "newcomer"]


async def test_who_tires_of_waiting_leaves_the_line(connected: DatabaseUrls) -> None:
    taken = [await client().take() for _ in range(client().pool_maxsize)]
    tired = asyncio.create_task(client().take())
    await asyncio.sleep(0)
    tired.cancel()
    await asyncio.gather(tired, return_exceptions=True)
    for connection in taken:
        await client().give_back(connection)

    again = [await client().take() for _ in range(client().pool_maxsize)]
    for connection in again:
        await client().give_back(connection)

    assert len(again) == client().pool_maxsize
