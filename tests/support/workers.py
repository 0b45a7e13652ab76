"""The workers, in the test's own process and loop: everything real but the queue between."""

import asyncio
from collections.abc import AsyncIterator, Coroutine, Sequence
from contextlib import asynccontextmanager, nullcontext
from contextvars import Context
from dataclasses import dataclass, field
from pathlib import Path
from typing import TypeVar
from urllib.parse import urlsplit

import pytest_asyncio
from dramatiq import Message
from dramatiq.errors import Retry
from redis.asyncio import Redis

from reskontra.domain.history.queries import last_seq
from reskontra.domain.kernel import clock
from reskontra.tenancy.archive import Archive
from reskontra.tenancy.scope import TenantScope, within
from reskontra.tenancy.transaction import tenant_transaction
from reskontra.workers import switchboard
from reskontra.workers.actor import TenantActor, expect
from reskontra.workers.actor.residents import forget
from reskontra.workers.broker import current_trace, tracing, use
from reskontra.workers.reactions import ACTORS, REACTIONS
from reskontra.workers.relay.relay import relay_round
from reskontra.workers.settings import Settings
from reskontra.workers.switchboard import Switchboard
from tests.support.database import DatabaseUrls
from tests.support.mailbox import Mailbox, open_mailbox
from tests.support.name_server import NameServer, open_name_server
from tests.support.platform import forget_news
from tests.support.register import Register, open_register
from tests.support.rules import StandInRules
from tests.support.valkey import RedisUrls

_T = TypeVar("_T")
_ACTORS = {actor.name: actor for actor in ACTORS}


@dataclass
class QueueInHand:
    """An outbox whose messages lie where the test can see them."""

    waiting: list[Message[None]] = field(default_factory=list)
    asked_before: set[str] = field(default_factory=set)
    is_broken: bool = False

    def enqueue_all(self, messages: Sequence[Message[None]]) -> None:
        if self.is_broken:
            raise ConnectionError
        self.waiting.extend(messages)

    def is_first(self, name: str, seconds: int) -> bool:
        is_first = name not in self.asked_before
        self.asked_before.add(name)
        return is_first

    def take_all(self) -> list[Message[None]]:
        taken, self.waiting = self.waiting, []
        return taken


@dataclass
class Workers:
    """Relay and workers of one test.

    ``done`` holds the messages that were worked on; ``postponed`` those that an actor put off.
    """

    screens: Redis
    queue: QueueInHand
    mailbox: Mailbox
    register: Register
    board: Switchboard
    outbox: Path
    name_server: NameServer
    done: list[Message[None]] = field(default_factory=list)
    postponed: list[Message[None]] = field(default_factory=list)

    async def run_until_still(self) -> None:
        """Relay news and do what it asks for, until nobody has anything left to do."""
        while await self.relay() or self.queue.waiting:
            for message in self.queue.take_all():
                await self.perform(message)

    async def run_up_to(self, actor: TenantActor) -> Message[None]:
        """Do everything but what is asked of one actor; return what it is asked first."""
        while await self.relay() or self._others(actor):
            others = self._others(actor)
            self.queue.waiting = [one for one in self.queue.waiting if one not in others]
            for message in others:
                await self.perform(message)
        return next(one for one in self.queue.waiting if one.actor_name == actor.name)

    def _others(self, actor: TenantActor) -> list[Message[None]]:
        return [one for one in self.queue.waiting if one.actor_name != actor.name]

    async def relay(self) -> int:
        """One round of the relay."""
        return await _in_clean_context(relay_round(self.screens))

    async def perform(self, message: Message[None]) -> None:
        """Do what one message says, as a worker would."""
        try:
            with tracing(message.options.get("trace", "")):
                await _in_clean_context(_ACTORS[message.actor_name].perform(*message.args))
        except Retry:
            self.postponed.append(message)
        else:
            self.done.append(message)

    async def take_up_postponed(self) -> None:
        """Let the time come for what was put off."""
        postponed, self.postponed = self.postponed, []
        self.queue.enqueue_all(postponed)
        await self.run_until_still()

    async def wake(self, actor: TenantActor, tenant: TenantScope, subject: str = "") -> None:
        """Wake one actor, as the schedule would, and do what follows."""
        self.queue.enqueue_all([actor.message(tenant.id, subject)])
        await self.run_until_still()

    async def last_seq(self) -> int:
        """How much has happened in the current firm."""
        async with tenant_transaction(read_only=True):
            return await last_seq()

    async def archived(self, tenant: TenantScope, sha256: str) -> bytes:
        """What lies in a firm's archive."""
        with within(tenant):
            return await self.board.archive.get(sha256)


async def _in_clean_context(work: Coroutine[None, None, _T]) -> _T:
    """Workers inherit neither a firm nor a transaction from whoever caused their work."""
    trace = current_trace()
    stopped = clock._stopped_at.get()  # noqa: SLF001 - the time is the test's, not the firm's

    async def traced() -> _T:
        with tracing(trace), clock.stopped_at(stopped) if stopped else nullcontext():
            return await work

    return await asyncio.get_running_loop().create_task(traced(), context=Context())


@asynccontextmanager
async def _screens(url: str) -> AsyncIterator[Redis]:
    client = Redis.from_url(url)
    try:
        yield client
    finally:
        await client.aclose()


@asynccontextmanager
async def at_work(
    settings: Settings, mailbox: Mailbox, register: Register, name_server: NameServer
) -> AsyncIterator[Workers]:
    """The workers of a process that is connected; their queue ends with it."""
    board = Switchboard(
        settings=settings,
        archive=Archive(settings.archive_url),
        carriers=switchboard.carriers(settings),
        vat_register=switchboard.register_of_vat(settings),
        e_invoice_rules=StandInRules(),
        name_servers=switchboard.name_servers_asked(settings),
    )
    queue = QueueInHand()
    forget()
    expect(REACTIONS)
    use(queue)
    switchboard.plug_in(board)
    outbox = Path(urlsplit(settings.peppol_url).path)
    async with _screens(settings.redis_url) as screens:
        yield Workers(screens, queue, mailbox, register, board, outbox, name_server)


@pytest_asyncio.fixture(loop_scope="session")
async def mailbox() -> AsyncIterator[Mailbox]:
    """A mail server that keeps what it is given."""
    async with open_mailbox() as opened:
        yield opened


@pytest_asyncio.fixture(loop_scope="session")
async def register() -> AsyncIterator[Register]:
    """A register of VAT numbers that knows one German number."""
    async with open_register() as opened:
        yield opened


@pytest_asyncio.fixture(loop_scope="session")
async def name_server() -> AsyncIterator[NameServer]:
    """A name server that knows nothing yet."""
    async with open_name_server() as opened:
        yield opened


@pytest_asyncio.fixture(loop_scope="session")
async def workers(
    connected: DatabaseUrls,
    valkey: RedisUrls,
    mailbox: Mailbox,
    register: Register,
    name_server: NameServer,
    tmp_path: Path,
) -> AsyncIterator[Workers]:
    """The workers; nothing is done until the test says so."""
    await forget_news(connected)
    settings = Settings(
        database_url=connected.app,
        migrator_database_url=connected.owner,
        redis_url=valkey.live,
        broker_url=valkey.broker,
        archive_url=tmp_path.as_uri(),
        smtp_url=mailbox.url,
        peppol_url=f"outbox://{tmp_path / 'peppol'}",
        secret_key="a secret of the tests",
        bounce_domain="bounces.reskontra.example",
        bounce_server="mx.reskontra.example",
        dns_servers=name_server.address,
        vies_url=register.url,
        sweep_after_seconds=0,
    )
    async with at_work(settings, mailbox, register, name_server) as workers:
        yield workers
