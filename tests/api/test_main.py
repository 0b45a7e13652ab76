"""The process itself: it says when it cannot begin, and ends when it is told to."""

import asyncio
import signal
import socket
import sys
from asyncio.subprocess import PIPE, STDOUT, Process, create_subprocess_exec
from collections.abc import AsyncIterator, Callable, Coroutine
from typing import Any

import httpx
import pytest
import pytest_asyncio

from reskontra.api.settings import Settings
from tests.support.api import Person
from tests.support.waiting import until
from tests.support.watching import WATCH

Start = Callable[..., Coroutine[Any, Any, Process]]


@pytest_asyncio.fixture(loop_scope="session")
async def start(api_settings: Settings) -> AsyncIterator[Start]:
    """Starts processes, and lets none outlive the test."""
    started: list[Process] = []

    async def begin(port: int, **also: str) -> Process:
        names = ("database_url", "redis_url", "archive_url", "secret_key", "public_url")
        environ = {name.upper(): str(getattr(api_settings, name)) for name in names}
        process = await create_subprocess_exec(
            sys.executable,
            "-P",
            "-m",
            "reskontra.api.main",
            env=environ | {"PORT": str(port), "TRUSTED_DOCUMENTS": "off"} | also,
            stdout=PIPE,
            stderr=STDOUT,
        )
        started.append(process)
        return process

    yield begin
    for process in started:
        if process.returncode is None:
            process.kill()
        await process.communicate()


@pytest.fixture
def port() -> int:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        found: int = free.getsockname()[1]
    return found


async def until_well(port: int) -> None:
    async with httpx.AsyncClient(base_url=f"http://127.0.0.1:{port}") as client:

        async def well() -> int:
            return await is_well(client)

        await until(well, at_least=1, within_seconds=90)


async def is_well(client: httpx.AsyncClient) -> bool:
    try:
        return (await client.get("/health")).is_success
    except httpx.TransportError:
        return False


async def test_a_port_that_is_taken_ends_the_process(start: Start) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        process = await start(taken.getsockname()[1])
        async with asyncio.timeout(90):
            code = await process.wait()

    assert code != 0


async def test_figures_are_shown_on_a_port_of_their_own(start: Start, port: int) -> None:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        apart = free.getsockname()[1]
    await start(port, METRICS_PORT=str(apart))
    await until_well(port)
    async with httpx.AsyncClient() as client:
        in_public = await client.get(f"http://127.0.0.1:{port}/metrics")
        figures = await client.get(f"http://127.0.0.1:{apart}/metrics")

    assert in_public.status_code == 404
    assert "reskontra_api_streams" in figures.text


async def test_streams_are_sent_away_and_the_process_ends(
    start: Start, port: int, owner_of_acme: Person
) -> None:
    process = await start(port)
    await until_well(port)
    headers = {"accept": "text/event-stream", **owner_of_acme.bearer}
    async with (
        httpx.AsyncClient(base_url=f"http://127.0.0.1:{port}", timeout=10) as client,
        client.stream(
            "POST",
            "/t/acme/graphql",
            json={
                "query": WATCH.replace("dashboardChanged", "invoiceChanged").replace(" asOf", "")
            },
            headers=headers,
        ) as response,
    ):
        lines = response.aiter_lines()
        first = await anext(lines)
        process.send_signal(signal.SIGTERM)
        rest = [line async for line in lines]
        async with asyncio.timeout(5):
            await process.wait()

    assert first == ":"
    assert "event: complete" not in rest
