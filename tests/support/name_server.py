"""A name server on this machine that knows what a test tells it, and misbehaves where told to."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from enum import Enum
from typing import Any, Final

import dns.flags
import dns.message
import dns.rcode
import dns.rdatatype
import dns.rrset
from typing_extensions import override


class Mood(Enum):
    """How a name misbehaves."""

    SERVFAIL = dns.rcode.SERVFAIL
    REFUSED = dns.rcode.REFUSED
    SILENCE = "no answer at all"
    RUBBISH = b"\x00\x01rubbish"


_SECONDS: Final = 60


@dataclass
class NameServer:
    """``records`` by ``TXT name``; ``moods`` by name; ``asked`` is every question that came."""

    port: int = 0
    records: dict[str, list[str]] = field(default_factory=dict)
    moods: dict[str, Mood] = field(default_factory=dict)
    asked: list[str] = field(default_factory=list)

    @property
    def address(self) -> str:
        return f"127.0.0.1:{self.port}"

    def say(self, kind: str, name: str, *values: str) -> None:
        """From now on these are the records of a kind at a name."""
        self.records[f"{kind} {name}"] = list(values)

    def answer(self, wire: bytes) -> bytes | None:
        """What goes back, if anything does."""
        asked = dns.message.from_wire(wire)
        (question,) = asked.question
        name = question.name.to_text(omit_final_dot=True).lower()
        self.asked.append(f"{dns.rdatatype.to_text(question.rdtype)} {name}")
        mood = self.moods.get(name)
        if mood is Mood.SILENCE:
            return None
        if mood is Mood.RUBBISH:
            return Mood.RUBBISH.value
        response = dns.message.make_response(asked)
        response.flags |= dns.flags.RA
        if mood is not None:
            response.set_rcode(mood.value)
        else:
            self._fill(response, name, dns.rdatatype.to_text(question.rdtype))
        return response.to_wire()

    def _fill(self, response: dns.message.Message, name: str, kind: str) -> None:
        while alias := self.records.get(f"CNAME {name}"):
            response.answer.append(dns.rrset.from_text(name + ".", _SECONDS, "IN", "CNAME", *alias))
            name = alias[0].rstrip(".")
        found = self.records.get(f"{kind} {name}", [])
        if found:
            response.answer.append(dns.rrset.from_text(name + ".", _SECONDS, "IN", kind, *found))
        elif not any(known.endswith(f" {name}") for known in self.records):
            response.set_rcode(dns.rcode.NXDOMAIN)


class _Datagrams(asyncio.DatagramProtocol):
    def __init__(self, server: NameServer) -> None:
        self._server = server

    @override
    def connection_made(self, transport: Any) -> None:  # a DatagramTransport
        self._transport = transport

    @override
    def datagram_received(self, data: bytes, addr: tuple[str | Any, int]) -> None:
        answer = self._server.answer(data)
        if answer is not None:
            self._transport.sendto(answer, addr)


@asynccontextmanager
async def open_name_server() -> AsyncIterator[NameServer]:
    """A name server on a free port of this machine."""
    server = NameServer()
    loop = asyncio.get_running_loop()
    transport, _ = await loop.create_datagram_endpoint(
        lambda: _Datagrams(server), local_addr=("127.0.0.1", 0)
    )
    server.port = transport.get_extra_info("sockname")[1]
    try:
        yield server
    finally:
        transport.close()


def quoted(text: str) -> str:
    """A text as it stands in a zone file: in strings of 255 bytes."""
    return " ".join(f'"{text[at : at + 255]}"' for at in range(0, len(text), 255))
