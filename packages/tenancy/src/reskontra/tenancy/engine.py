"""The engine under Tortoise: no query outside a transaction, no connection lost, none left dirty.

Three defects of the stock parts are designed around, each measured and each with a test:
a transaction cancelled while it begins loses its connection; the pool's reset leaves a role set;
and COMMIT after a swallowed error rolls back without a word.
"""

import asyncio
from contextlib import suppress
from types import TracebackType
from typing import Any, NoReturn

import asyncpg
from tortoise.backends.asyncpg.client import AsyncpgDBClient, TransactionWrapper
from tortoise.backends.base.client import ConnectionWrapper, TransactionContext
from typing_extensions import override

from reskontra.tenancy.scope import CrossTenant, NoTenant, TenantScope, tenant_or_none

_TO_BEGINNING = "RESET ROLE; RESET ALL"
# An aborted transaction refuses SET CONSTRAINTS, where a bare COMMIT would roll back in silence.
# The connection is made clean in the same round trip, so that its release costs none.
_COMMIT = f"SET CONSTRAINTS ALL IMMEDIATE; COMMIT; {_TO_BEGINNING}"
_ROLLBACK = f"ROLLBACK; {_TO_BEGINNING}"


class PooledConnection(asyncpg.Connection):  # type: ignore[misc] # asyncpg ships no types
    """A connection that knows whether it went back to its beginning by itself."""

    is_clean = False

    async def finish(self, closing: str) -> None:
        """End the transaction and leave nothing of it behind."""
        self.is_clean = False
        await self.execute(closing)
        self.is_clean = True

    def declare_clean(self) -> None:
        """Say that nothing was done that must be undone."""
        self.is_clean = True

    @override
    async def reset(self, *, timeout: float | None = None) -> None:
        """Called by the pool when the connection is given back."""
        if not self.is_clean:
            async with asyncio.timeout(timeout):
                await self.execute(_ROLLBACK)
        self.is_clean = False


class OpenTransaction(TransactionWrapper):
    """A transaction under way on one connection, and its savepoints."""

    _parent: "TenantClient"

    def __init__(self, parent: "TenantClient", scope: TenantScope | None) -> None:
        super().__init__(parent)
        self.scope = scope
        self.is_open = True
        self._savepoints = 0
        self._kept_savepoint: str | None = None
        self._ready_savepoint: str | None = None

    def with_savepoint(self, beginning: str) -> str:
        """Let the first savepoint be set in the round trip that begins."""
        self._savepoints, self._ready_savepoint = 1, "s1"
        return f"{beginning}; SAVEPOINT s1"

    async def start(self, beginning: str) -> None:
        """Take a connection and begin; give it back if anything, a cancellation too, intervenes."""
        self._connection = await self._parent.take()
        try:
            await self._connection.execute(beginning)
        except BaseException:
            await self._give_back()
            raise

    async def keep(self) -> None:
        """Commit, and give the connection back whatever happens."""
        try:
            async with self._lock:
                await self._connection.finish(_COMMIT)
        finally:
            await self._give_back()

    async def abandon(self) -> None:
        """Roll back, and give the connection back; why it came to this matters more than how."""
        with suppress(Exception):
            async with self._lock:
                await self._connection.finish(_ROLLBACK)
        with suppress(Exception):
            await self._give_back()

    async def switch(self, statement: str, scope: TenantScope | None) -> None:
        """Go on as somebody else in the same transaction."""
        async with self._lock:
            await self._connection.execute(statement)
        self.scope = scope

    async def set_savepoint(self) -> str:
        """Set a savepoint, and let go of the last one kept in the same round trip."""
        ready, self._ready_savepoint = self._ready_savepoint, None
        if ready:
            return ready
        self._savepoints += 1
        name = f"s{self._savepoints}"
        release = f"RELEASE SAVEPOINT {self._kept_savepoint}; " if self._kept_savepoint else ""
        self._kept_savepoint = None
        async with self._lock:
            await self._connection.execute(f"{release}SAVEPOINT {name}")
        return name

    def keep_savepoint(self, name: str) -> None:
        """Keep what was done since; the server hears of it with the next savepoint, or COMMIT."""
        self._kept_savepoint = name

    async def roll_back_to(self, name: str) -> None:
        """Undo what was done since."""
        self._kept_savepoint = None
        async with self._lock:
            await self._connection.execute(
                f"ROLLBACK TO SAVEPOINT {name}; RELEASE SAVEPOINT {name}"
            )

    async def _give_back(self) -> None:
        self.is_open = False
        await self._parent.give_back(self._connection)

    @override
    def acquire_connection(self) -> ConnectionWrapper[Any]:
        if not self.is_open:
            raise NoTenant("The transaction is over.")
        now = tenant_or_none()
        if self.scope is not None and now is not None and now.id != self.scope.id:
            raise CrossTenant(f"{now.id} inside a transaction of {self.scope.id}")
        return super().acquire_connection()

    @override
    def _in_transaction(self) -> TransactionContext:
        return Savepoint(self)


class Savepoint(TransactionContext):
    """A part of a transaction that can fail alone."""

    def __init__(self, client: OpenTransaction) -> None:
        self.client: OpenTransaction = client
        self._name = ""

    @override
    async def __aenter__(self) -> OpenTransaction:
        self._name = await self.client.set_savepoint()
        return self.client

    @override
    async def __aexit__(
        self,
        exc_type: type[BaseException] | None,
        exc_val: BaseException | None,
        exc_tb: TracebackType | None,
    ) -> None:
        if exc_type is None:
            self.client.keep_savepoint(self._name)
        else:
            await self.client.roll_back_to(self._name)


class TenantClient(AsyncpgDBClient):
    """Tortoise's client: it holds the pool and answers nothing outside a transaction."""

    # Connections are handed out in the order of asking: the pool's own queue lets newcomers
    # take what those who wait were just promised, so that some wait for ever.
    _turns: asyncio.Semaphore

    @override
    async def create_connection(self, with_db: bool) -> None:
        self._turns = asyncio.Semaphore(self.pool_maxsize)
        self._pool = await asyncpg.create_pool(
            min_size=self.pool_minsize,
            max_size=self.pool_maxsize,
            connection_class=PooledConnection,
            **self.extra,
        )
        await self._post_connect()

    async def ask(self, question: str, *values: object) -> Any:  # noqa: ANN401 - what SQL answers
        """Ask one question as the login role, which may call a function or two and read nothing."""
        connection = await self.take()
        try:
            answer = await connection.fetchval(question, *values)
            connection.declare_clean()
            return answer
        finally:
            await self.give_back(connection)

    async def take(self) -> Any:  # noqa: ANN401 - asyncpg ships no types
        """Wait in line for a connection.

        Raises:
            NoTenant: The process is not connected.
        """
        if self._pool is None:
            raise NoTenant("The database is not connected.")
        await self._turns.acquire()
        try:
            return await self._pool.acquire()
        except BaseException:
            self._turns.release()
            raise

    async def give_back(self, connection: Any) -> None:  # noqa: ANN401 - asyncpg ships no types
        """Let the next in line have a connection."""
        try:
            if self._pool is not None:
                await self._pool.release(connection)
        finally:
            self._turns.release()

    @override
    def acquire_connection(self) -> NoReturn:
        raise NoTenant("A query outside a transaction: open tenant_transaction() first.")

    @override
    def _in_transaction(self) -> NoReturn:
        raise NoTenant("Only tenant_transaction() opens a transaction.")


client_class = TenantClient
