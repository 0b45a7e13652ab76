"""How strangers are spoken to: not for ever, not without end, and never anybody else."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress

import pytest

from reskontra.workers.dialling import AddressUnknown, Line, web_address
from reskontra.workers.ports.silence import HALF_ANSWER, TIMEOUT, Unanswered, Unreached
from tests.support.register import raw

LINE = Line(seconds=2, longest=1_000, credentials=("us", "hush"), headers={"x-key": "hush"})


@asynccontextmanager
async def stranger(answer: bytes) -> AsyncIterator[tuple[str, list[str]]]:
    """Somebody who says one thing to everybody, and keeps what was asked; silent without words."""
    heads: list[str] = []

    async def told(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        with suppress(asyncio.IncompleteReadError, ConnectionError):
            heads.append((await reader.readuntil(b"\r\n\r\n")).decode())
            writer.write(answer or await reader.read())
            await writer.drain()
        writer.close()

    listener = await asyncio.start_server(told, "127.0.0.1", 0)
    async with listener:
        yield f"http://127.0.0.1:{listener.sockets[0].getsockname()[1]}/x", heads


async def test_an_answer_is_its_status_and_its_bytes() -> None:
    async with stranger(raw(404, b"nobody")) as (url, heads):
        assert await LINE.ask("GET", url, params={"q": "å"}) == (404, b"nobody")
    assert heads[0].startswith("GET /x?q=%C3%A5 HTTP/1.1")
    assert "x-key: hush" in heads[0].lower()
    assert "authorization: basic dxm6ahvzaa==" in heads[0].lower()


async def test_nobody_is_followed_elsewhere() -> None:
    moved = raw(302, b"").replace(b"\r\n", b"\r\nlocation: https://elsewhere.example/\r\n", 1)
    async with stranger(moved) as (url, heads):
        assert await LINE.ask("GET", url) == (302, b"")
    assert len(heads) == 1


async def test_an_answer_without_end_is_left() -> None:
    async with stranger(raw(200, b"x" * 3_000_000)) as (url, _):
        status, body = await LINE.ask("GET", url)
    assert status == 200
    assert 1_000 < len(body) < 3_000_000


@pytest.mark.parametrize(
    ("answer", "reason"),
    [
        (b"", TIMEOUT),
        (raw(200, b"half", length=400), HALF_ANSWER),
        (b"nothing that a browser knows\r\n\r\n", HALF_ANSWER),
    ],
)
async def test_whoever_heard_and_did_not_answer_may_have_acted(answer: bytes, reason: str) -> None:
    async with stranger(answer) as (url, heads):
        with pytest.raises(Unanswered) as silence:
            await LINE.ask("POST", url, data={"to": "+46701740605"})
    assert silence.value.reason == reason
    assert len(heads) == 1


async def test_whoever_is_not_there_has_not_acted() -> None:
    async with stranger(b"") as (url, _):
        pass
    with pytest.raises(Unreached, match="UNREACHABLE"):
        await LINE.ask("POST", url, json={"a": "b"})


def test_no_secret_is_shown() -> None:
    assert "hush" not in repr(LINE)


@pytest.mark.parametrize("url", ["", "vies.example", "http://vies.example", "https://", "ftp://x"])
def test_nobody_is_asked_in_the_open(url: str) -> None:
    with pytest.raises(AddressUnknown, match="https://host/path"):
        web_address(url)
