"""Print partners on this machine: a folder behind a real SFTP server, and one over HTTP."""

import asyncio
import errno
import hmac
import json
from collections.abc import AsyncIterator, Awaitable
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass, field
from enum import Enum, auto
from functools import partial
from hashlib import sha256
from pathlib import Path

import asyncssh
from typing_extensions import override

from tests.support.register import raw

SECRET = "hush"
FILE = b"%PDF-1.7 " + b"0123456789abcdef" * 4096


class SftpMishap(Enum):
    """What goes wrong at one file, or at its getting its name."""

    NONE = auto()
    LOST_IN_THE_MIDDLE = auto()
    DISK_FULL = auto()
    SWALLOWS_HALF = auto()
    LOST_BEFORE_RENAME = auto()
    LOST_AFTER_RENAME = auto()


@dataclass
class PrintFolderHere:
    """The folder, its host's key, and what was ordered. ``fetches``: files go as they come."""

    folder: Path
    host_key: asyncssh.SSHKey
    port: int = 0
    mishaps: list[SftpMishap] = field(default_factory=list)
    fetches: bool = False
    ordered: list[dict[str, object]] = field(default_factory=list)

    @property
    def url(self) -> str:
        return f"sftp://firm:{SECRET}@127.0.0.1:{self.port}/in"

    @property
    def known_by(self) -> str:
        return self.host_key.export_public_key().decode().strip()

    def next(self, *kinds: SftpMishap) -> SftpMishap:
        """What goes wrong now, if it is of these kinds."""
        if self.mishaps and self.mishaps[0] in kinds:
            return self.mishaps.pop(0)
        return SftpMishap.NONE

    def take(self, name: str) -> None:
        """A manifest has got its name: it is an order."""
        manifest = self.folder / "in" / name
        self.ordered.append(json.loads(manifest.read_bytes()))
        if self.fetches:
            for path in (manifest, manifest.with_suffix(".pdf")):
                path.unlink()

    def say(self, key: str, **told: object) -> None:
        """Write beside an order what has become of it."""
        (self.folder / "in" / f"{key}.status.json").write_text(json.dumps(told))


class _Server(asyncssh.SFTPServer):
    """One session in the folder."""

    def __init__(self, here: PrintFolderHere, channel: asyncssh.SSHServerChannel[bytes]) -> None:
        super().__init__(channel, chroot=str(here.folder).encode())
        self._here = here

    @override
    def write(self, file_obj: object, offset: int, data: bytes) -> int | Awaitable[int]:
        kinds = (SftpMishap.LOST_IN_THE_MIDDLE, SftpMishap.DISK_FULL, SftpMishap.SWALLOWS_HALF)
        match self._here.next(*kinds):
            case SftpMishap.LOST_IN_THE_MIDDLE:
                self._hang_up()
            case SftpMishap.DISK_FULL:
                raise OSError(errno.ENOSPC, "No space left on device")
            case SftpMishap.SWALLOWS_HALF:
                return super().write(file_obj, offset, data[: len(data) // 2])
        return super().write(file_obj, offset, data)

    @override
    async def rename(self, oldpath: bytes, newpath: bytes) -> None:
        is_order = newpath.endswith(b".json")
        kinds = (SftpMishap.LOST_BEFORE_RENAME, SftpMishap.LOST_AFTER_RENAME)
        mishap = self._here.next(*kinds) if is_order else SftpMishap.NONE
        if mishap is SftpMishap.LOST_BEFORE_RENAME:
            self._hang_up()
        super().rename(oldpath, newpath)
        if is_order:
            self._here.take(Path(newpath.decode()).name)
        if mishap is SftpMishap.LOST_AFTER_RENAME:
            self._hang_up()

    def _hang_up(self) -> None:
        self.channel.get_connection().abort()
        raise ConnectionResetError


class _Door(asyncssh.SSHServer):
    @override
    def password_auth_supported(self) -> bool:
        return True

    @override
    def validate_password(self, username: str, password: str) -> bool:
        return (username, password) == ("firm", SECRET)


@asynccontextmanager
async def open_print_folder(folder: Path) -> AsyncIterator[PrintFolderHere]:
    """A print partner with a folder."""
    (folder / "in").mkdir(parents=True)
    here = PrintFolderHere(folder, asyncssh.generate_private_key("ssh-ed25519"))
    listener = await asyncssh.listen(
        "127.0.0.1",
        0,
        server_factory=_Door,
        server_host_keys=[here.host_key],
        sftp_factory=partial(_Server, here),
    )
    async with listener:
        here.port = listener.get_port()
        yield here


class HttpMishap(Enum):
    """How the partner answers one request."""

    TOO_MANY = auto()
    FAULT_BEFORE = auto()
    FAULT_AFTER = auto()
    SILENCE_AFTER = auto()
    HALF_AFTER = auto()
    RUBBISH_AFTER = auto()
    DISK_FULL = auto()
    REFUSES = auto()


_TAKES = {
    HttpMishap.FAULT_AFTER,
    HttpMishap.SILENCE_AFTER,
    HttpMishap.HALF_AFTER,
    HttpMishap.RUBBISH_AFTER,
}


@dataclass
class PrintHouseHere:
    """What was brought, and what was ordered: the same key again is the same order."""

    port: int = 0
    mishaps: list[HttpMishap] = field(default_factory=list)
    files: dict[str, bytes] = field(default_factory=dict)
    ordered: dict[str, dict[str, object]] = field(default_factory=dict)
    words: dict[str, dict[str, object]] = field(default_factory=dict)

    @property
    def url(self) -> str:
        return f"https://reskontra:{SECRET}@127.0.0.1:{self.port}"

    async def answer(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        with suppress(asyncio.IncompleteReadError, ConnectionError):
            head = (await reader.readuntil(b"\r\n\r\n")).decode()
            told = head.lower().partition("content-length: ")[2].partition("\r\n")[0]
            body = await reader.readexactly(int(told or 0))
            answer = self._answered(head, body)
            if answer is None:
                await reader.read()
            else:
                writer.write(answer)
                await writer.drain()
        writer.close()

    def _answered(self, head: str, body: bytes) -> bytes | None:
        method, path, _ = head.split("\r\n", 1)[0].split(" ")
        if not _is_us(head, method, path, body):
            return raw(401, b'{"reason": "Signature"}')
        key = path.removeprefix("/batches/").removesuffix("/letters.pdf")
        if method == "GET":
            word = self.words.get(key)
            return raw(200, json.dumps(word).encode()) if word else raw(404, b"{}")
        mishap = self.mishaps.pop(0) if self.mishaps else None
        fine = raw(200, json.dumps({"key": key}).encode())
        if mishap is None or mishap in _TAKES:
            self._take(path, key, body)
        answers = {
            None: fine,
            HttpMishap.TOO_MANY: raw(429, b"{}"),
            HttpMishap.FAULT_BEFORE: raw(500, b"oops"),
            HttpMishap.FAULT_AFTER: raw(500, b"oops"),
            HttpMishap.SILENCE_AFTER: None,
            HttpMishap.HALF_AFTER: raw(200, b'{"key": "', 400),
            HttpMishap.RUBBISH_AFTER: raw(200, b"<html>"),
            HttpMishap.DISK_FULL: raw(507, b"{}"),
            HttpMishap.REFUSES: raw(422, b'{"reason": "No\\nA5"}'),
        }
        return answers[mishap]

    def _take(self, path: str, key: str, body: bytes) -> None:
        if path.endswith("/letters.pdf"):
            self.files[key] = body
        else:
            self.ordered.setdefault(key, json.loads(body))


def _is_us(head: str, method: str, path: str, body: bytes) -> bool:
    """Whether the request was signed as docs/print-partner.md says."""
    told = dict(line.lower().split(": ", 1) for line in head.split("\r\n")[1:] if ": " in line)
    what = f"{method}\n{path}\n{told['reskontra-timestamp']}\n{sha256(body).hexdigest()}"
    proof = hmac.new(SECRET.encode(), what.encode(), sha256).hexdigest()
    return told["reskontra-signature"] == f"v1={proof}" and told["reskontra-name"] == "reskontra"


@asynccontextmanager
async def open_print_house() -> AsyncIterator[PrintHouseHere]:
    """A print partner over HTTP."""
    here = PrintHouseHere()
    listener = await asyncio.start_server(here.answer, "127.0.0.1", 0)
    async with listener:
        here.port = listener.sockets[0].getsockname()[1]
        yield here
