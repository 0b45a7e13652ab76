"""Vendors of text messages that speak by the contracts of Twilio and 46elks, and misbehave."""

import asyncio
import json
from base64 import b64encode
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass, field
from datetime import datetime
from email.utils import format_datetime
from enum import Enum, auto
from urllib.parse import parse_qs, urlsplit

from reskontra.domain.kernel import clock
from tests.support.register import raw

Told = dict[str, object]


class Mood(Enum):
    """How the vendor behaves at one message."""

    GOOD = auto()
    TOO_MANY = auto()
    REFUSES = auto()
    KNOWS_US_NOT = auto()
    FAULT_BEFORE = auto()
    FAULT_AFTER = auto()
    SILENT_AFTER = auto()
    HANGS_UP_AFTER = auto()
    HALF_JSON_AFTER = auto()
    RUBBISH_AFTER = auto()


_TAKES = {
    Mood.GOOD,
    Mood.FAULT_AFTER,
    Mood.SILENT_AFTER,
    Mood.HANGS_UP_AFTER,
    Mood.HALF_JSON_AFTER,
    Mood.RUBBISH_AFTER,
}


@dataclass(frozen=True, slots=True)
class Dialect:
    """One vendor's words."""

    scheme: str
    path: str
    taken_status: int
    text: str
    refusal: bytes
    made: Callable[[int, dict[str, str], datetime], Told]
    listing: Callable[[list[Told]], Told]

    def number_of(self, asked: dict[str, str]) -> str:
        return asked.get("To") or asked.get("to") or ""


def _by_twilio(number: int, form: dict[str, str], at: datetime) -> Told:
    return {
        "sid": f"SM{number:032x}",
        "status": "queued",
        "direction": "outbound-api",
        "to": form["To"],
        "from": form["From"],
        "body": form["Body"],
        "date_created": format_datetime(at.replace(microsecond=0)),
        "date_sent": None,
        "error_code": None,
    }


def _by_elks(number: int, form: dict[str, str], at: datetime) -> Told:
    return {
        "id": f"s{number:032x}",
        "status": "created",
        "direction": "outgoing",
        "to": form["to"],
        "from": form["from"],
        "message": form["message"],
        "created": at.replace(tzinfo=None).isoformat(),
        "parts": 1,
        "cost": 3500,
    }


TWILIO = Dialect(
    scheme="twilio",
    path="/2010-04-01/Accounts/AC1/Messages.json",
    taken_status=201,
    text="Body",
    refusal=raw(
        400,
        b'{"code": 21211, "message": "Invalid \'To\' Phone Number", "status": 400}',
    ),
    made=_by_twilio,
    listing=lambda found: {"messages": found, "next_page_uri": None},
)
ELKS = Dialect(
    scheme="elks46",
    path="/a1/sms",
    taken_status=200,
    text="message",
    refusal=raw(400, b"Invalid to number"),
    made=_by_elks,
    listing=lambda found: {"data": found},
)


@dataclass
class SmsVendorOffice:
    """What was taken, the newest last; and the next moods, the last of which lasts for ever.

    ``hides`` keeps the list from whoever asks; ``asked`` counts the times that it was asked for.
    """

    dialect: Dialect
    port: int = 0
    moods: list[Mood] = field(default_factory=lambda: [Mood.GOOD])
    hides: bool = False
    asked: int = 0
    forms: list[dict[str, str]] = field(default_factory=list)
    taken: list[Told] = field(default_factory=list)

    @property
    def url(self) -> str:
        return f"{self.dialect.scheme}://AC1:secret@127.0.0.1:{self.port}"

    @property
    def texts(self) -> list[str]:
        return [str(form[self.dialect.text]) for form in self.forms]

    async def count_to(self, number: str) -> int:
        """How many messages to a number were taken."""
        return sum(one["to"] == number for one in self.taken)

    async def answer(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        with suppress(asyncio.IncompleteReadError, ConnectionError):
            head = (await reader.readuntil(b"\r\n\r\n")).decode()
            told = await self._answered(head, reader)
            if told is None:
                await reader.read()
            else:
                writer.write(told)
                await writer.drain()
        writer.close()

    async def _answered(self, head: str, reader: asyncio.StreamReader) -> bytes | None:
        method, target, _ = head.split("\r\n", 1)[0].split(" ")
        url = urlsplit(target)
        if url.path != self.dialect.path or not _is_us(head):
            return raw(401, b'{"code": 20003, "message": "Authenticate"}')
        if method == "GET":
            return self._listed(_flat(url.query))
        length = int(head.lower().partition("content-length: ")[2].partition("\r\n")[0])
        return self._made(_flat((await reader.readexactly(length)).decode()))

    def _listed(self, query: dict[str, str]) -> bytes:
        self.asked += 1
        if self.hides:
            return raw(503, b"<html>away</html>")
        wanted = self.dialect.number_of(query)
        found = [one for one in reversed(self.taken) if one["to"] == wanted][:100]
        return raw(200, json.dumps(self.dialect.listing(found)).encode())

    def _made(self, form: dict[str, str]) -> bytes | None:
        mood = self.moods.pop(0) if len(self.moods) > 1 else self.moods[0]
        body = b""
        if mood in _TAKES:
            self.forms.append(form)
            self.taken.append(self.dialect.made(len(self.taken) + 1, form, clock.now()))
            body = json.dumps(self.taken[-1]).encode()
        answers: dict[Mood, bytes | None] = {
            Mood.GOOD: raw(self.dialect.taken_status, body),
            Mood.TOO_MANY: raw(429, b'{"code": 20429, "message": "Too many requests"}'),
            Mood.REFUSES: self.dialect.refusal,
            Mood.KNOWS_US_NOT: raw(401, b'{"code": 20003, "message": "Authenticate"}'),
            Mood.FAULT_BEFORE: raw(500, b"oops"),
            Mood.FAULT_AFTER: raw(500, b"oops"),
            Mood.SILENT_AFTER: None,
            Mood.HANGS_UP_AFTER: b"",
            Mood.HALF_JSON_AFTER: raw(self.dialect.taken_status, body[: len(body) // 2], len(body)),
            Mood.RUBBISH_AFTER: raw(self.dialect.taken_status, b"\xff<html>"),
        }
        return answers[mood]


def _flat(query: str) -> dict[str, str]:
    return {name: values[-1] for name, values in parse_qs(query).items()}


def _is_us(head: str) -> bool:
    return f"authorization: Basic {b64encode(b'AC1:secret').decode()}".lower() in head.lower()


@asynccontextmanager
async def open_sms_vendor(dialect: Dialect = ELKS) -> AsyncIterator[SmsVendorOffice]:
    """A vendor on this machine."""
    office = SmsVendorOffice(dialect)
    listener = await asyncio.start_server(office.answer, "127.0.0.1", 0)
    async with listener:
        office.port = listener.sockets[0].getsockname()[1]
        yield office
