"""A register of VAT numbers that behaves as it is told, mostly badly."""

import asyncio
import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass, field

Json = dict[str, object]
CONSULTED = "WAPIAAAAYh5Q2x1F"


def valid(number: str, **about: object) -> bytes:
    """What VIES says of a number that somebody has."""
    told: Json = {
        "countryCode": number[:2],
        "vatNumber": number[2:],
        "requestDate": "2026-11-26T05:00:00.000Z",
        "valid": True,
        "requestIdentifier": CONSULTED,
        "name": "Kunde GmbH",
        "address": "Hauptstraße 1\n10115 Berlin",
    }
    return answered(200, told | about)


def fault(code: str, status: int = 500) -> bytes:
    """What VIES says when it does not answer."""
    return answered(status, {"actionSucceed": False, "errorWrappers": [{"error": code}]})


def answered(status: int, told: Json) -> bytes:
    """A whole answer of a web server."""
    return raw(status, json.dumps(told).encode())


def raw(status: int, body: bytes, length: int | None = None) -> bytes:
    """An answer whose head promises ``length`` bytes, whatever it holds."""
    promised = len(body) if length is None else length
    head = f"HTTP/1.1 {status} X\r\ncontent-type: application/json\r\ncontent-length: {promised}"
    return f"{head}\r\nconnection: close\r\n\r\n".encode() + body


@dataclass
class Register:
    """What it was asked, and its next answers, the last of which is given for ever.

    ``SILENCE`` in the place of an answer keeps the line open without a word.
    """

    SILENCE = b""

    port: int = 0
    questions: list[Json] = field(default_factory=list)
    answers: list[bytes] = field(default_factory=lambda: [valid("DE123456789")])

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}/vies/rest-api"

    async def answer(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        with suppress(asyncio.IncompleteReadError, ConnectionError):
            head = (await reader.readuntil(b"\r\n\r\n")).decode().lower()
            length = int(head.partition("content-length: ")[2].partition("\r\n")[0])
            question = json.loads(await reader.readexactly(length))
            path = head.split()[1]
            self.questions.append({"path": path, **question})
            answer = self.answers.pop(0) if len(self.answers) > 1 else self.answers[0]
            if answer == self.SILENCE:
                await reader.read()
            writer.write(answer)
            await writer.drain()
        writer.close()


@asynccontextmanager
async def open_register() -> AsyncIterator[Register]:
    """A register on this machine."""
    register = Register()
    listener = await asyncio.start_server(register.answer, "127.0.0.1", 0)
    async with listener:
        register.port = listener.sockets[0].getsockname()[1]
        yield register
