"""An item on its way to many readers: written once, framed once for each id."""

from collections.abc import Callable, Coroutine, Generator
from dataclasses import dataclass, field
from typing import Any

from reskontra.api.doors.frames import next_frame
from reskontra.api.doors.wire import text_frame


@dataclass(frozen=True, slots=True)
class Packet:
    """The result of one item, as JSON."""

    body: bytes
    _frames: dict[str, str] = field(default_factory=dict)
    _ready: dict[str, bytes] = field(default_factory=dict)

    def frame(self, id: str) -> str:
        """The socket's message that carries it to a subscription."""
        if id not in self._frames:
            self._frames[id] = next_frame(id, self.body.decode())
        return self._frames[id]

    def ready(self, id: str) -> bytes:
        """The same message as it goes over the wire."""
        if id not in self._ready:
            self._ready[id] = text_frame(self.frame(id).encode())
        return self._ready[id]

    def event(self) -> bytes:
        """The server-sent event that carries it."""
        return b"event: next\ndata: " + self.body + b"\n\n"


class Rest:
    """What is left of a coroutine that could not go through at once; await it."""

    def __init__(self, coroutine: Coroutine[Any, Any, None], waits_for: object) -> None:
        self._coroutine = coroutine
        self._waits_for = waits_for

    def __await__(self) -> Generator[Any, Any, None]:
        waits_for = self._waits_for
        try:
            while True:
                waits_for = yield from self._step(waits_for)
        except StopAsyncIteration:
            return

    def _step(self, waits_for: object) -> Generator[Any, Any, object]:
        try:
            sent = yield waits_for
        except BaseException as error:  # noqa: BLE001 - it is the coroutine's to handle
            return self._went_on(self._coroutine.throw, error)
        return self._went_on(self._coroutine.send, sent)

    @staticmethod
    def _went_on(go: Callable[[Any], object], value: object) -> object:
        try:
            return go(value)
        except StopIteration:
            raise StopAsyncIteration from None


def begun(coroutine: Coroutine[Any, Any, None]) -> Rest | None:
    """Run a coroutine as far as it goes without waiting; nothing is left if it went through.

    A send to a socket that is not slow never waits, so a thousand of them need no task each.
    """
    try:
        return Rest(coroutine, coroutine.send(None))
    except StopIteration:
        return None
