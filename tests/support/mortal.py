"""A process that dies as kernels let processes die, at a statement that the test names."""

import asyncio
import multiprocessing
import os
import signal
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from functools import partial
from typing import Any, Final, Generic, TypeVar

import asyncpg

from reskontra.tenancy import engine
from reskontra.tenancy.database import DatabaseSettings, connect, disconnect
from reskontra.tenancy.engine import PooledConnection
from reskontra.tenancy.scope import TenantScope, within
from reskontra.workers.settings import Settings
from tests.support.mailbox import Mailbox
from tests.support.name_server import NameServer
from tests.support.register import Register
from tests.support.waiting import until
from tests.support.workers import Workers, at_work

_NAME: Final = "mortal"
_PATIENCE_SECONDS: Final = 60
# A row of pg_stat_activity may go before its locks do.
_GONE: Final = f"""
SELECT (NOT EXISTS (SELECT FROM pg_stat_activity WHERE application_name = '{_NAME}'
                    AND datname = current_database())
        AND NOT EXISTS (SELECT FROM pg_locks WHERE locktype = 'advisory'
                        AND database = (SELECT oid FROM pg_database
                                        WHERE datname = current_database())))::int
"""

# Processes are forked from one that has imported everything and runs nothing.
_FORKS = multiprocessing.get_context("forkserver")
_FORKS.set_forkserver_preload(["tests.support.mortal", "tests.support.hours_way"])


@dataclass(frozen=True, slots=True)
class Death:
    """Before which statement a process dies, from 1; or as soon as which COMMIT is kept."""

    turn: int
    of_commits: bool = False


@dataclass
class _Fate:
    """How far a process is from its end; it has none before it is told its death."""

    death: Death | None = None
    passed: int = 0

    def before(self) -> None:
        if self.death is not None and not self.death.of_commits:
            self._step(self.death)

    def after(self, statement: str) -> None:
        if self.death is not None and self.death.of_commits and "; COMMIT;" in statement:
            self._step(self.death)

    def _step(self, death: Death) -> None:
        self.passed += 1
        if self.passed == death.turn:
            os.kill(os.getpid(), signal.SIGKILL)


_fate = _Fate()


class _MortalConnection(PooledConnection):
    async def execute(self, query: str, *args: object, **about: float | None) -> str:
        if args:  # it comes by _execute
            return str(await super().execute(query, *args, **about))
        _fate.before()
        told = await super().execute(query, **about)
        _fate.after(query)
        return str(told)

    async def _execute(self, *args: object, **about: object) -> Any:
        _fate.before()
        return await super()._execute(*args, **about)

    async def _executemany(self, *args: object, **about: object) -> Any:
        _fate.before()
        return await super()._executemany(*args, **about)


_W = TypeVar("_W")


@dataclass(frozen=True, slots=True, kw_only=True)
class Life(Generic[_W]):
    """What a process lives for: work in a firm with workers of its own, until it dies."""

    settings: Settings
    firm: TenantScope
    work: Callable[[_W, Workers], Awaitable[None]]
    way: _W
    death: Death | None


def _live(life: "Life[Any]") -> None:
    asyncio.run(_lived(life))


async def _lived(life: "Life[Any]") -> None:
    engine.PooledConnection = _MortalConnection  # type: ignore[misc] # this process is to die
    await connect(DatabaseSettings(url=life.settings.database_url, application_name=_NAME))
    async with at_work(life.settings, Mailbox(), Register(), NameServer()) as workers:
        with within(life.firm):
            _fate.death = life.death
            await life.work(life.way, workers)
            _fate.death = None
    await disconnect()


async def is_killed(life: Life[Any], superuser: asyncpg.Connection) -> bool:
    """Let a process live and die; whether it died before its work was done.

    Returns when the server has noticed, as it does before whoever asks again comes.
    """
    process = _FORKS.Process(target=_live, args=(life,))
    process.start()
    await asyncio.to_thread(process.join, _PATIENCE_SECONDS)
    ended = process.exitcode
    process.close()
    assert ended in {0, -signal.SIGKILL}
    await until(partial(superuser.fetchval, _GONE), at_least=1, within_seconds=_PATIENCE_SECONDS)
    return ended != 0
