"""The pulse: which firm has news, how far they are relayed, and the platform's own clockwork."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import datetime, timedelta

import asyncpg

from reskontra.domain.kernel.clock import now
from reskontra.tenancy.database import without_pooler_mark
from reskontra.tenancy.ids import tenant_id_of
from reskontra.tenancy.scope import TenantId, TenantScope
from reskontra.tenancy.transaction import (
    Row,
    detached_platform_transaction,
    platform_transaction,
)

CHANNEL = "reskontra_pulse"
SCHEDULE = "schedule"
_PROBE_SECONDS = 5
_KEPT_SLOTS = timedelta(days=40)

_PULSES = """
SELECT pulse.tenant_id, tenant.slug, pulse.schema_name, recorded, relayed, swept
FROM pulse JOIN tenant ON tenant.id = pulse.tenant_id
"""
# Advisory locks, not row locks: while one relay works, the firm goes on writing and beating.
_LOCK_NEWS = """
WITH news AS MATERIALIZED (
    SELECT schema_name FROM pulse WHERE recorded > relayed LIMIT $1
)
SELECT schema_name FROM news
WHERE pg_try_advisory_xact_lock(hashtextextended('relay' || schema_name, 0))
"""
_TAKE_SLOT = """
INSERT INTO cron_slot (job, slot, taken_at) VALUES ($1, $2, $3)
ON CONFLICT DO NOTHING RETURNING job
"""
_BEAT_HEART = """
INSERT INTO heartbeat (name, beaten_at) VALUES ($1, $2)
ON CONFLICT (name) DO UPDATE SET beaten_at = excluded.beaten_at
"""
_CHORES = """
SELECT EXISTS (
           SELECT 1 FROM outgoing_mail
           WHERE state IN ('QUEUED', 'SENDING') AND next_attempt_at <= $1
       ) AS mails,
       EXISTS (SELECT 1 FROM tenant WHERE state = 'PROVISIONING') AS openings,
       (SELECT count(*) FROM tenant WHERE state = 'PARKED') AS parked
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class News:
    """A firm and the places in its log: recorded, relayed to the queues, and swept after."""

    scope: TenantScope
    recorded: int
    relayed: int
    swept: int

    @classmethod
    def of(cls, row: Row) -> "News":
        """Read a row of the pulse."""
        return cls(
            scope=TenantScope(
                tenant_id_of(row["tenant_id"]), row["slug"] or "", row["schema_name"]
            ),
            recorded=row["recorded"],
            relayed=row["relayed"],
            swept=row["swept"],
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Chores:
    """What the platform itself waits for: mails to send, firms to open, schemas parked."""

    mails: bool
    openings: bool
    parked: int


class Ear:
    """Hears that somebody beat; several beats before we listen again are one."""

    def __init__(self, connection: asyncpg.Connection) -> None:
        self._connection = connection
        self._beaten = asyncio.Event()

    async def heard(self, timeout_seconds: float) -> bool:
        """Wait for a beat; False when there was none in time.

        Raises:
            ConnectionError: The line is dead, so nothing can be heard.
        """
        try:
            await asyncio.wait_for(self._beaten.wait(), timeout_seconds)
        except TimeoutError:
            await self._probe()
        if self._connection.is_closed():
            raise ConnectionError("The connection that listens was closed.")
        is_beaten = self._beaten.is_set()
        self._beaten.clear()
        return is_beaten

    def wake(self, *_: object) -> None:
        """Called by the driver for a notification, and when the line dies."""
        self._beaten.set()

    async def _probe(self) -> None:
        try:
            await self._connection.execute("SELECT 1", timeout=_PROBE_SECONDS)
        except (OSError, TimeoutError, asyncpg.PostgresError, asyncpg.InterfaceError) as error:
            raise ConnectionError("The connection that listens has died.") from error


@asynccontextmanager
async def listen(url: str) -> AsyncIterator[Ear]:
    """Listen to all firms on a direct connection of its own; a pooler would not let us."""
    dsn, _ = without_pooler_mark(url)
    connection = await asyncpg.connect(dsn)
    try:
        ear = Ear(connection)
        connection.add_termination_listener(ear.wake)
        await connection.add_listener(CHANNEL, ear.wake)
        yield ear
    finally:
        await connection.close(timeout=_PROBE_SECONDS)


@asynccontextmanager
async def claimed(limit: int = 100) -> AsyncIterator[list[News]]:
    """Firms with news that no other relay is at; inside, transactions of theirs can be opened."""
    async with detached_platform_transaction() as platform:
        locked = [row["schema_name"] for row in await platform.rows(_LOCK_NEWS, limit)]
        # Asked again under the lock: another relay may have settled since the first look.
        rows = await platform.rows(
            f"{_PULSES} WHERE pulse.schema_name = ANY($1) AND recorded > relayed", locked
        )
        yield [News.of(row) for row in rows]


async def settle(news: News, upto: int) -> None:
    """Note how far a firm's log is relayed; it never goes back."""
    async with platform_transaction() as platform:
        await platform.run(
            "UPDATE pulse SET relayed = greatest(relayed, $2) WHERE tenant_id = $1",
            news.scope.id.uuid,
            upto,
        )


async def unswept(limit: int = 100) -> list[News]:
    """Open firms with relayed facts of which nobody has looked whether all are handled."""
    async with platform_transaction(read_only=True) as platform:
        # A firm whose door is closed can handle nothing, and would keep an open one from its turn.
        rows = await platform.rows(
            f"{_PULSES} WHERE relayed > swept AND tenant.state = 'READY' LIMIT $1", limit
        )
    return [News.of(row) for row in rows]


async def sweep_done(scope: TenantScope, swept: int) -> None:
    """Note up to where everything of a firm is handled."""
    async with platform_transaction() as platform:
        await platform.run(
            "UPDATE pulse SET swept = least(greatest(swept, $2), relayed) WHERE tenant_id = $1",
            scope.id.uuid,
            swept,
        )


async def news_of(scope: TenantScope) -> News | None:
    """Where one firm's log stands."""
    async with platform_transaction(read_only=True) as platform:
        row = await platform.row(f"{_PULSES} WHERE pulse.tenant_id = $1", scope.id.uuid)
    return None if row is None else News.of(row)


async def chores() -> Chores:
    """What waits to be done for the platform itself."""
    async with platform_transaction(read_only=True) as platform:
        row = await platform.row(_CHORES, now())
    return Chores(**row) if row else Chores(mails=False, openings=False, parked=0)


async def take_slot(job: str, slot: datetime) -> bool:
    """Take a job's turn at an instant; True for one of all who try."""
    async with platform_transaction() as platform:
        return await platform.row(_TAKE_SLOT, job, slot, now()) is not None


async def forget_slots() -> int:
    """Let go of turns long past; tell how many."""
    async with platform_transaction() as platform:
        return await platform.run("DELETE FROM cron_slot WHERE slot < $1", now() - _KEPT_SLOTS)


def live_channel(tenant: TenantId) -> str:
    """Where the screens of a firm hear that there is news."""
    return f"live:{tenant}"


async def beat_heart(name: str) -> None:
    """Tell that a process which nobody asks anything is alive."""
    async with platform_transaction() as platform:
        await platform.rows(_BEAT_HEART + " RETURNING name", name, now())


async def heartbeats() -> dict[str, datetime]:
    """When each such process was last known to be alive."""
    async with platform_transaction(read_only=True) as platform:
        rows = await platform.rows("SELECT name, beaten_at FROM heartbeat")
    return {row["name"]: row["beaten_at"] for row in rows}
