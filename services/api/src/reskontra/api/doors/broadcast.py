"""What many watch alike is asked once: one execution and one text for all of them."""

import asyncio
import logging
import time
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from functools import partial
from typing import Protocol

from reskontra.api.context import Context
from reskontra.api.doors.packets import Packet
from reskontra.api.doors.watches import Question
from reskontra.api.errors import TopLevelError, Unavailable
from reskontra.api.metrics import MESSAGES
from reskontra.api.streams import News, ended

_log = logging.getLogger(__name__)
# A burst is shown at once; a storm is folded to two a second.
_BURST = 40
_PER_SECOND = 2.0
_OLDEST = 1_000
_PAUSE = 1.0
_AT_A_TIME = 50


class Reader(Protocol):
    """Whoever is sent the items of one subscription."""

    def offer(self, packet: Packet, *, newest_only: bool) -> None:
        """Take an item, now or when there is room."""

    def end(self, why: TopLevelError | None = None) -> None:
        """There will be no more: the right to watch was taken away."""


@dataclass(eq=False, slots=True)
class Subscriber:
    """One reader of a broadcast, and what it has seen."""

    reader: Reader
    marks: frozenset[str]
    recheck: Callable[[], Awaitable[Context]]
    seen: int = -1
    held: list[tuple[int, list[Packet]]] | None = field(default_factory=list)

    def deliver(self, upto: int, packets: list[Packet], *, newest_only: bool) -> None:
        """Pass items on; what comes before the past was caught up with is held back."""
        if self.held is not None:
            self.held.append((upto, packets))
        elif upto > self.seen:
            self.seen = upto
            for packet in packets:
                self.reader.offer(packet, newest_only=newest_only)

    def caught_up(self, upto: int, packets: list[Packet], *, newest_only: bool) -> None:
        """Pass on the past, and then what was held back."""
        held, self.held = self.held or [], None
        self.deliver(upto, packets, newest_only=newest_only)
        for later, items in held:
            self.deliver(later, items, newest_only=newest_only)


class Broadcast:
    """One question, asked again whenever its firm has news, for all who ask it."""

    def __init__(self, question: Question) -> None:
        self.question = question
        self.subscribers: set[Subscriber] = set()
        self._wake = asyncio.Event()
        self._known: int | None = None
        self._seen = -1
        self._looking = asyncio.Lock()
        self._snapshot: tuple[int, list[Packet]] | None = None
        self._breath = (_BURST * 1.0, time.monotonic())
        self._task = asyncio.create_task(self._run(), name="broadcast")

    def hear(self, seq: int | None) -> None:
        """There is news, up to an event, or up to nobody knows where."""
        self._known = seq
        self._wake.set()

    async def stop(self) -> None:
        """Ask no more."""
        await ended(self._task)

    async def catch_up(self, subscriber: Subscriber, after: int | None) -> None:
        """Show a new subscriber what it has missed, or how things stand."""
        if after is None:
            async with self._looking:  # those who come together look once
                upto, packets = await self._present()
        else:
            upto, packets = await self.question.ask(after, None, oldest=_OLDEST)
        if self._seen < 0:
            self._seen = upto
            self._wake.set()
        subscriber.caught_up(upto, packets, newest_only=self.question.newest_only)

    async def _present(self) -> tuple[int, list[Packet]]:
        if self._snapshot is None or self._snapshot[0] != self._seen:
            self._snapshot = await self.question.ask(None, None, oldest=_OLDEST)
        return self._snapshot

    async def _run(self) -> None:
        while True:
            await self._wake.wait()
            await self._breathe()
            self._wake.clear()
            try:
                await self._tell_all()
            except Exception:  # noqa: BLE001 - the stream outlives a database that is away for a moment
                _log.exception("a subscription could not be answered")
                await asyncio.sleep(_PAUSE)
                self._wake.set()

    async def _tell_all(self) -> None:
        known, self._known = self._known, None
        if self._seen < 0 or (known is not None and known <= self._seen):
            return
        upto, packets = await self.question.ask(self._seen, known, oldest=_OLDEST)
        self._seen = upto
        MESSAGES.inc(len(packets) * len(self.subscribers))
        if self.question.newest_only and packets:  # no news is no picture of the present
            self._snapshot = (upto, packets)
        for place, subscriber in enumerate(tuple(self.subscribers), 1):
            subscriber.deliver(upto, packets, newest_only=self.question.newest_only)
            if place % _AT_A_TIME == 0:  # let what was written leave, and others have their turn
                await asyncio.sleep(0)

    async def _breathe(self) -> None:
        """Fold a storm: what comes while we wait is answered together."""
        left, at = self._breath
        now = time.monotonic()
        left = min(_BURST, left + (now - at) * _PER_SECOND)
        if left < 1:
            await asyncio.sleep((1 - left) / _PER_SECOND)
        self._breath = (max(0.0, left - 1), now)


class Broadcasts:
    """All broadcasts of a process."""

    def __init__(self, news: News) -> None:
        self._news = news
        self._running: dict[object, Broadcast] = {}

    async def subscribe(
        self, question: Question, subscriber: Subscriber, after: int | None
    ) -> Callable[[], Awaitable[None]]:
        """Begin to send to a subscriber; what is given back ends it."""
        broadcast = self._running.get(question.key)
        is_new = broadcast is None
        if broadcast is None:
            broadcast = self._running[question.key] = Broadcast(question)
        broadcast.subscribers.add(subscriber)
        leave = partial(self._leave, broadcast, subscriber)
        try:
            if is_new:
                await self._news.watch(question.tenant.id, broadcast.hear)
            await broadcast.catch_up(subscriber, after)
            # Who lost the right after being let in and before being counted was told by nobody.
            await _look_again(subscriber, question)
        except BaseException:
            await leave()
            raise
        return leave

    async def _leave(self, broadcast: Broadcast, subscriber: Subscriber) -> None:
        question = broadcast.question
        broadcast.subscribers.discard(subscriber)
        if not broadcast.subscribers and self._running.get(question.key) is broadcast:
            del self._running[question.key]
            await self._news.unwatch(question.tenant.id, broadcast.hear)
            await broadcast.stop()

    @property
    def size(self) -> int:
        """How many questions are being asked."""
        return len(self._running)

    def on_control(self, mark: str) -> None:
        """Look again at everybody whom a message from the control channel means."""
        for subscriber, question in self._meant(mark):
            task = asyncio.create_task(_look_again(subscriber, question))
            _LOOKS.add(task)
            task.add_done_callback(_LOOKS.discard)

    def _meant(self, mark: str) -> list[tuple[Subscriber, Question]]:
        return [
            (subscriber, broadcast.question)
            for broadcast in self._running.values()
            for subscriber in broadcast.subscribers
            if mark in subscriber.marks or mark == "*"
        ]


_LOOKS: "set[asyncio.Task[None]]" = set()


async def _look_again(subscriber: Subscriber, question: Question) -> None:
    try:
        context = await subscriber.recheck()
    except TopLevelError as error:
        subscriber.reader.end(error)
        return
    except Exception:  # noqa: BLE001 - whoever cannot be vouched for now may not watch
        subscriber.reader.end(Unavailable())
        return
    if context.permissions != question.permissions:
        subscriber.reader.end()
