"""Many sockets that watch, on one thread: each notes when it heard what."""

import asyncio
import base64
import json
import secrets
import struct
import time
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field

from typing_extensions import override

_HEAD_END = b"\r\n\r\n"
_SHORT, _LONG = 126, 127
_TEXT, _CLOSE = 0x81, 0x88


class WatcherLost(Exception):
    """A socket was closed, or did not speak the protocol."""


@dataclass(slots=True)
class Crowd:
    """What all sockets together have heard: when each frame came, since the last reset."""

    heard: list[float] = field(default_factory=list)
    _wanted: int = 0
    _all_heard: asyncio.Event = field(default_factory=asyncio.Event)

    def note(self) -> None:
        """One more frame."""
        self.heard.append(time.perf_counter())
        if len(self.heard) == self._wanted:
            self._all_heard.set()

    async def hears(self, count: int, tell: Callable[[], Awaitable[object]]) -> float:
        """Tell something, and wait until ``count`` frames have come; when it was told."""
        self.heard = []
        self._wanted = count
        self._all_heard.clear()
        told_at = time.perf_counter()
        await tell()
        async with asyncio.timeout(30):
            await self._all_heard.wait()
        return told_at


class Watcher(asyncio.Protocol):
    """One socket: shakes hands, subscribes if told to, and then only listens."""

    def __init__(self, path: str, subscription: str, token: str, crowd: Crowd) -> None:
        self._path = path
        self._subscription = subscription
        self._token = token
        self._crowd = crowd
        self._buffer = bytearray()
        self._is_open = False
        self.is_watching: asyncio.Future[None] = asyncio.get_running_loop().create_future()

    @override
    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)  # noqa: S101 - narrows for the checker
        self._transport = transport
        key = base64.b64encode(secrets.token_bytes(16)).decode()
        transport.write(
            f"GET {self._path} HTTP/1.1\r\nHost: bench\r\nUpgrade: websocket\r\n"
            f"Connection: Upgrade\r\nSec-WebSocket-Key: {key}\r\nSec-WebSocket-Version: 13\r\n"
            "Sec-WebSocket-Protocol: graphql-transport-ws\r\n\r\n".encode()
        )

    @override
    def data_received(self, data: bytes) -> None:
        self._buffer += data
        if not self._is_open:
            self._shake_hands()
        if self._is_open:
            self._read_frames()

    @override
    def connection_lost(self, exc: Exception | None) -> None:
        if not self.is_watching.done():
            self.is_watching.set_exception(WatcherLost(bytes(self._buffer[:500]).decode("latin-1")))

    def _shake_hands(self) -> None:
        end = self._buffer.find(_HEAD_END)
        if end < 0:
            return
        if b" 101 " not in self._buffer[:end]:
            self._transport.abort()
            return
        self._is_open = True
        del self._buffer[: end + len(_HEAD_END)]
        if self._subscription:
            payload = {"authorization": f"Bearer {self._token}"}
            self._send({"type": "connection_init", "payload": payload})
        else:
            self.is_watching.set_result(None)

    def _read_frames(self) -> None:
        while (frame := _taken(self._buffer)) is not None:
            kind, body = frame
            if kind == _CLOSE:
                self._transport.abort()
            elif self.is_watching.done():
                self._crowd.note()
            elif b'"connection_ack"' in body:
                subscribe = {"query": self._subscription}
                self._send({"id": "1", "type": "subscribe", "payload": subscribe})
                self.is_watching.set_result(None)

    def _send(self, message: dict[str, object]) -> None:
        body = json.dumps(message).encode()
        # A mask of zeros is a mask, and costs nothing.
        head = struct.pack("!BBH", _TEXT, 0x80 | _SHORT, len(body)) + bytes(4)
        self._transport.write(head + body)


def _taken(buffer: bytearray) -> tuple[int, bytes] | None:
    """Take a whole frame off the front, if there is one."""
    if len(buffer) < 2:  # noqa: PLR2004 - the shortest head
        return None
    length, begin = buffer[1] & 0x7F, 2
    if length == _SHORT:
        begin = 4
        length = int.from_bytes(buffer[2:4], "big") if len(buffer) >= begin else _LONG << 16
    elif length == _LONG:
        begin = 10
        length = int.from_bytes(buffer[2:10], "big") if len(buffer) >= begin else _LONG << 16
    if len(buffer) < begin + length:
        return None
    body = bytes(buffer[begin : begin + length])
    kind = buffer[0]
    del buffer[: begin + length]
    return kind, body
