"""Rates as the European Central Bank publishes them, and a bank that behaves as it is told."""

import asyncio
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal

import asyncpg
import pytest_asyncio

from reskontra.tenancy.published_rates import EuroRate, keep_rates
from tests.support.register import raw

FRIDAY = date(2026, 11, 20)
# For one euro.
EURO = {"SEK": "11.0235", "USD": "1.1583", "DKK": "7.4604"}


async def a_rate(_shop: object) -> dict[str, object]:
    """A rate that a firm may enter."""
    return {"currency": "EUR", "day": str(FRIDAY), "kronor": "11.25", "reason": "Riksbanken"}


def day_of(day: date, rates: Mapping[str, str]) -> str:
    """One day as it stands in the bank's file."""
    cubes = "".join(f"<Cube currency='{code}' rate='{rate}'/>" for code, rate in rates.items())
    return f"<Cube time='{day}'>{cubes}</Cube>"


def file_of(*days: str) -> bytes:
    """A file of the bank."""
    return (
        '<?xml version="1.0" encoding="UTF-8"?>'
        '<gesmes:Envelope xmlns:gesmes="http://www.gesmes.org/xml/2002-08-01"'
        ' xmlns="http://www.ecb.int/vocabulary/2002-08-01/eurofxref">'
        "<gesmes:subject>Reference rates</gesmes:subject><gesmes:Sender>"
        "<gesmes:name>European Central Bank</gesmes:name></gesmes:Sender>"
        f"<Cube>{''.join(days)}</Cube></gesmes:Envelope>"
    ).encode()


@dataclass
class Bank:
    """What it was asked for, and what it answers by the name of a file."""

    SILENCE = b""

    port: int = 0
    asked: list[str] = field(default_factory=list)
    answers: dict[str, bytes] = field(default_factory=dict)

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}/stats/eurofxref"

    async def answer(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        with suppress(asyncio.IncompleteReadError, ConnectionError):
            head = (await reader.readuntil(b"\r\n\r\n")).decode()
            name = head.split()[1].rpartition("/")[2]
            self.asked.append(name)
            answer = self.answers.get(name, raw(404, b""))
            if answer == self.SILENCE:
                await reader.read()
            writer.write(answer)
            await writer.drain()
        writer.close()


@asynccontextmanager
async def open_bank() -> AsyncIterator[Bank]:
    """A bank on this machine."""
    bank = Bank()
    listener = await asyncio.start_server(bank.answer, "127.0.0.1", 0)
    async with listener:
        bank.port = listener.sockets[0].getsockname()[1]
        yield bank


@pytest_asyncio.fixture(loop_scope="session")
async def nothing_published(
    connected: object, superuser: asyncpg.Connection
) -> AsyncIterator[None]:
    """A platform that knows no rates, before and after."""
    await superuser.execute("DELETE FROM platform.exchange_rate")
    yield
    await superuser.execute("DELETE FROM platform.exchange_rate")


@pytest_asyncio.fixture(loop_scope="session")
async def published(nothing_published: None) -> None:
    """The rates of a Friday."""
    await keep_rates(EuroRate(code, FRIDAY, Decimal(rate)) for code, rate in EURO.items())
