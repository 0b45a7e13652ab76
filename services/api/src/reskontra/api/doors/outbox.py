"""What waits to be sent to one reader: bounded, and the newest wins."""

import asyncio
from collections import deque
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field

from reskontra.api.doors.packets import Packet
from reskontra.api.errors import TopLevelError

LONGEST = 100


@dataclass(slots=True)
class Outbox:
    """Items of one subscription on their way to a reader that may be slow.

    A reader of the present keeps only the newest item. A reader of every item that falls too far
    behind loses them all and is told so, rather than memory being filled for it.
    """

    wake: asyncio.Event
    waiting: deque[Packet] = field(default_factory=deque)
    has_lost: bool = False
    has_ended: bool = False
    is_closing: bool = False
    why: TopLevelError | None = None

    def offer(self, packet: Packet, *, newest_only: bool) -> None:
        """Take an item; never waits, never grows without bound."""
        if newest_only:
            self.waiting.clear()
        elif len(self.waiting) >= LONGEST:
            self.waiting.clear()
            self.has_lost = True
        self.waiting.append(packet)
        self.wake.set()

    async def recover(self, resync: Callable[[], Awaitable[Packet | None]]) -> Packet | None:
        """Let go of what is left after a loss; what tells the reader to look anew."""
        self.has_lost = False
        self.waiting.clear()
        return await resync()

    def end(self, why: TopLevelError | None = None) -> None:
        """Nothing more will come; ``why`` is for the reader to know."""
        self.has_ended = True
        self.why = self.why or why
        self.wake.set()

    def close(self) -> None:
        """This process stops; the reader should come back elsewhere."""
        self.is_closing = True
        self.wake.set()
