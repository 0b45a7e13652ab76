"""Reads each firm's history in order and tells the screens first, then the queues."""

import asyncio
import logging
from collections.abc import Sequence

from dramatiq import Message
from redis.asyncio import Redis
from redis.exceptions import RedisError

from reskontra.domain.history.queries import events_after
from reskontra.domain.history.views import StoredEvent
from reskontra.tenancy import pulse
from reskontra.tenancy.pulse import News, live_channel
from reskontra.tenancy.scope import TenantId, within
from reskontra.tenancy.transaction import tenant_transaction
from reskontra.workers.actor import actors_for
from reskontra.workers.broker import send
from reskontra.workers.relay.chores import ChoreWatch

_log = logging.getLogger(__name__)
_FIRMS_AT_A_TIME = 50
_FACTS_AT_A_TIME = 500
_CHORES_EVERY_SECONDS = 0.2


async def relay_round(screens: Redis, told: asyncio.Event | None = None) -> int:
    """Relay what there is; how many firms' news got through that no other relay was at.

    ``told`` is set as soon as the screens know. A firm whose news does not get through is tried
    again with the next beat.
    """
    async with pulse.claimed(_FIRMS_AT_A_TIME) as claims:
        if not claims:
            return 0
        await _tell_screens(screens, claims)
        if told is not None:
            told.set()
        return sum([await _is_relayed(news) for news in claims])


async def _is_relayed(news: News) -> bool:
    try:
        await _relay_firm(news)
    except (OSError, RedisError):  # the queues are away, and so for everybody
        raise
    except Exception:  # noqa: BLE001 - one firm's trouble must not keep the others waiting
        _log.exception("the news of %s could not be relayed", news.scope.id)
        return False
    return True


async def _tell_screens(screens: Redis, claims: Sequence[News]) -> None:
    async with screens.pipeline(transaction=False) as pipe:
        for news in claims:
            _ = pipe.publish(live_channel(news.scope.id), str(news.recorded))
        await pipe.execute()


async def _relay_firm(news: News) -> None:
    """Put every reaction to the firm's news on its queue, in the order of its history."""
    relayed = news.relayed
    while relayed < news.recorded:
        with within(news.scope):
            async with tenant_transaction(read_only=True):
                facts = await events_after(relayed, _FACTS_AT_A_TIME)
        await send([message for fact in facts for message in reactions_to(fact, news.scope.id)])
        # A history whose end is gone, after a restore say, must not stop the relay.
        relayed = facts[-1].seq if facts else news.recorded
        await pulse.settle(news, relayed)


def reactions_to(fact: StoredEvent, tenant: TenantId) -> list[Message[None]]:
    """The messages that a fact gives rise to."""
    return [
        actor.message(tenant, fact.seq, trace=fact.request_id) for actor in actors_for(fact.kind)
    ]


class Relay:
    """Goes on telling the screens while earlier news is still on its way to the queues.

    No beat is lost: firms are claimed in one place, one claim after the other, and a round that
    found something is followed by another, since what a firm added meanwhile was locked.
    """

    def __init__(self, screens: Redis, rounds: int) -> None:
        self._screens = screens
        self._room = asyncio.Semaphore(rounds)
        self._beaten = asyncio.Event()
        self._chores = ChoreWatch(_CHORES_EVERY_SECONDS)

    async def run(self, ear: pulse.Ear, poll_seconds: float) -> None:
        """Relay until the line or a server is lost."""
        async with asyncio.TaskGroup() as group:
            group.create_task(self._hear(ear, poll_seconds))
            group.create_task(self._chores.run())
            while True:
                await self._beaten.wait()
                self._beaten.clear()
                await self._room.acquire()
                told = asyncio.Event()
                group.create_task(self._round(told))
                await told.wait()

    async def _hear(self, ear: pulse.Ear, poll_seconds: float) -> None:
        while True:
            self._beaten.set()
            self._chores.wake()
            await ear.heard(poll_seconds)

    async def _round(self, told: asyncio.Event) -> None:
        try:
            if await relay_round(self._screens, told):
                self._beaten.set()
        finally:
            told.set()
            self._room.release()
