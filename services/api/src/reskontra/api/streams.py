"""News of firms: one Redis listener per process, fanned out in memory."""

import asyncio
import logging
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field

from redis.asyncio import Redis
from redis.asyncio.client import PubSub
from redis.exceptions import RedisError

from reskontra.api.connections import decode_cursor, encode_cursor
from reskontra.api.scalars import Cursor
from reskontra.tenancy.pulse import live_channel
from reskontra.tenancy.scope import TenantId

_log = logging.getLogger(__name__)
_MARK = "seq"
_CONTROL = "control"
_PAUSE = 1.0
_PATIENCE = 0.5

Listener = Callable[[int | None], None]
Control = Callable[[str], None]


@dataclass(frozen=True, slots=True)
class Span:
    """A stretch of a firm's history: after one event, up to and with another.

    ``after`` is none for somebody who has just begun to watch and has seen nothing.
    """

    after: int | None
    upto: int


def cursor_of(seq: int) -> Cursor:
    """The place in the history right after event ``seq``."""
    return encode_cursor(_MARK, (seq,))


def seq_of(cursor: Cursor) -> int:
    """Read a place in the history.

    Raises:
        CursorMismatch: The cursor is of a list, not of the history.
    """
    (seq,) = decode_cursor(_MARK, cursor)
    return int(seq)


async def ended(task: "asyncio.Task[None]") -> None:
    """Cancel a task until it has ended: what it waits for may swallow a cancellation."""
    while not task.done():
        task.cancel()
        await asyncio.wait({task}, timeout=_PATIENCE)


@dataclass(slots=True)
class News:
    """Listens for all watchers of this process.

    A listener is told the number of the latest event, or nothing when some may have been missed.
    """

    redis: Redis
    on_control: Control
    _listeners: dict[str, set[Listener]] = field(default_factory=dict)
    _heard: PubSub | None = None
    _task: "asyncio.Task[None] | None" = None

    async def start(self) -> None:
        """Begin to listen; watchers may come before and after."""
        self._task = asyncio.create_task(self._listen(), name="news")

    async def stop(self) -> None:
        """Stop listening."""
        if self._task is not None:
            await ended(self._task)

    async def watch(self, tenant: TenantId, listener: Listener) -> None:
        """Tell ``listener`` whenever the firm has news."""
        channel = live_channel(tenant)
        first = channel not in self._listeners
        self._listeners.setdefault(channel, set()).add(listener)
        if first and self._heard is not None:
            with suppress(RedisError, OSError):
                await self._heard.subscribe(channel)

    async def unwatch(self, tenant: TenantId, listener: Listener) -> None:
        """Tell ``listener`` no more."""
        channel = live_channel(tenant)
        listeners = self._listeners.get(channel, set())
        listeners.discard(listener)
        if not listeners and self._listeners.pop(channel, None) is not None and self._heard:
            with suppress(RedisError, OSError):
                await self._heard.unsubscribe(channel)

    @property
    def channels(self) -> int:
        """How many firms are listened for."""
        return len(self._listeners)

    async def _listen(self) -> None:
        while True:
            try:
                await self._hear()
            except (RedisError, OSError):
                _log.warning("redis is away; watching again in a moment")
            self._heard = None
            await asyncio.sleep(_PAUSE)

    async def _hear(self) -> None:
        async with self.redis.pubsub() as heard:
            early = tuple(self._listeners)
            await heard.subscribe(_CONTROL, *early)
            self._heard = heard
            # Whoever was watching while nobody listened may have missed something.
            self._tell_all()
            if late := self._listeners.keys() - set(early):
                await heard.subscribe(*late)
            async for message in heard.listen():
                self._take(message["type"], _text(message["channel"]), message["data"])

    def _take(self, kind: str, channel: str, said: bytes | str | int) -> None:
        if kind == "message":
            self._tell(channel, _text(said))
        elif kind == "subscribe" and channel != _CONTROL:
            # Only now do we hear of this firm: what was said while we were asking to is lost.
            self._tell_of(channel, None)

    def _tell(self, channel: str, text: str) -> None:
        if channel == _CONTROL:
            self.on_control(text)
        elif text.isdecimal():
            self._tell_of(channel, int(text))

    def _tell_of(self, channel: str, seq: int | None) -> None:
        for listener in tuple(self._listeners.get(channel, ())):
            listener(seq)

    def _tell_all(self) -> None:
        self.on_control("*")
        for channel in tuple(self._listeners):
            self._tell_of(channel, None)


def _text(value: bytes | str | int) -> str:
    return value.decode() if isinstance(value, bytes) else str(value)
