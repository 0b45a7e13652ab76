"""Storecove and Qvalia on this machine: each document is taken once, whatever is answered."""

import asyncio
import json
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass, field
from enum import StrEnum

from tests.support.register import answered, raw


class Mishap(StrEnum):
    """What goes wrong with one document, and whether it was taken all the same."""

    TOO_MANY = "429 and not taken"
    FAULT_BEFORE = "500 and not taken"
    FAULT_AFTER = "500 and taken"
    SILENCE_AFTER = "no answer and taken"
    HALF_AFTER = "half an answer and taken"
    RUBBISH_AFTER = "an answer that is none, and taken"


@dataclass
class AccessPointHere:
    """What it took, by key, and what it was asked; ``mishaps`` befall the next documents."""

    port: int = 0
    taken: dict[str, bytes] = field(default_factory=dict)
    asked: list[str] = field(default_factory=list)
    mishaps: list[Mishap] = field(default_factory=list)
    knows: set[str] = field(default_factory=lambda: {"invoice", "creditnote"})
    is_known: bool = True
    evidence: set[str] = field(default_factory=set)
    entities: dict[str, str] = field(default_factory=lambda: {"7": "5567037485"})
    statuses: list[object] = field(default_factory=list)
    integration_id: str | None = None

    @property
    def storecove(self) -> str:
        return f"storecove://key@127.0.0.1:{self.port}"

    @property
    def qvalia(self) -> str:
        return f"qvalia://key@127.0.0.1:{self.port}"

    @property
    def qvalia_of_partner(self) -> str:
        return f"qvalia://key@127.0.0.1:{self.port}/SE1"

    async def answer(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        with suppress(asyncio.IncompleteReadError, ConnectionError):
            head = (await reader.readuntil(b"\r\n\r\n")).decode()
            length = head.lower().partition("content-length: ")[2].partition("\r\n")[0]
            body = await reader.readexactly(int(length or 0))
            path = head.split()[1]
            self.asked.append(path)
            said = self._said(path, body)
            if said is None:
                await reader.read()
            else:
                writer.write(said)
                await writer.drain()
        writer.close()

    def _said(self, path: str, body: bytes) -> bytes | None:
        if path.endswith("/discovery/exists"):
            return answered(200, {"code": "OK" if self.is_known else "NOK"})
        if path.endswith("/discovery/receives"):
            (kind,) = json.loads(body)["documentTypes"]
            return answered(200, {"code": "OK" if kind in self.knows else "NOK"})
        for part, say in self._questions.items():
            if part in path:
                return say(path)
        if path.endswith("/evidence/sending"):
            guid = path.split("/")[-3]
            return answered(200, {"guid": guid}) if guid in self.evidence else raw(404, b"")
        return self._given(path, body)

    @property
    def _questions(self) -> dict[str, Callable[[str], bytes]]:
        return {
            "/legal_entities/": self._entity,
            "/peppol/lookup/": self._looked_up,
            "/status?integrationId=": lambda _: answered(200, {"data": self.statuses}),
        }

    def _entity(self, path: str) -> bytes:
        number = self.entities.get(path.rpartition("/")[2])
        if number is None:
            return raw(404, b"")
        ours = {"superscheme": "iso6523-actorid-upis", "scheme": "SE:ORGNR", "identifier": number}
        return answered(200, {"id": 7, "peppol_identifiers": [ours]})

    def _looked_up(self, path: str) -> bytes:
        root = path.rpartition("=")[2].lower()
        told = {"exists": self.is_known, "rootDocTypeExists": root in self.knows}
        return answered(200, {"data": told})

    def _given(self, path: str, body: bytes) -> bytes | None:
        mishap = self.mishaps.pop(0) if self.mishaps else None
        if mishap is Mishap.TOO_MANY:
            return raw(429, b"")
        if mishap is Mishap.FAULT_BEFORE:
            return raw(500, b"oops")
        fine = self._take(path, body)
        afterwards = {
            Mishap.FAULT_AFTER: raw(500, b"oops"),
            Mishap.SILENCE_AFTER: None,
            Mishap.HALF_AFTER: raw(200, b'{"guid":', length=400),
            Mishap.RUBBISH_AFTER: raw(200, b"<html>"),
        }
        return fine if mishap is None else afterwards[mishap]

    def _take(self, path: str, body: bytes) -> bytes:
        if path.endswith("/document_submissions"):
            told = json.loads(body)
            self.taken.setdefault(told["idempotencyGuid"], body)
            return answered(200, {"guid": f"guid-{told['idempotencyGuid']}"})
        key = str(hash(body))
        if self.integration_id is not None:
            self.taken.setdefault(key, body)
            return answered(200, {"data": {"integrationId": self.integration_id}})
        if key in self.taken:
            return answered(409, {"message": "duplicate"})
        self.taken[key] = body
        return answered(200, {"message": "invoice 1 sent", "invoice_id": "1"})


@asynccontextmanager
async def open_access_point() -> AsyncIterator[AccessPointHere]:
    """An access point on this machine."""
    here = AccessPointHere()
    listener = await asyncio.start_server(here.answer, "127.0.0.1", 0)
    async with listener:
        here.port = listener.sockets[0].getsockname()[1]
        yield here
