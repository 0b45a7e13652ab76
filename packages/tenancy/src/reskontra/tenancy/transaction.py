"""The one door to data: a transaction of the current tenant, or of the platform."""

from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from contextvars import ContextVar
from typing import Any

from tortoise.connection import get_connections

from reskontra.domain.history.commands import append
from reskontra.domain.kernel.events import recording
from reskontra.domain.tables import CONNECTION
from reskontra.tenancy.consequences import follow
from reskontra.tenancy.database import client
from reskontra.tenancy.engine import OpenTransaction, Savepoint
from reskontra.tenancy.scope import CrossTenant, NoTenant, TenantScope, current_tenant, within

PLATFORM_ROLE = "reskontra_platform"
_AS_PLATFORM = f"SET LOCAL ROLE {PLATFORM_ROLE}; SET LOCAL search_path = platform"
# A question sees one snapshot, so that its figures and its cursor belong together.
_READ_ONLY = " ISOLATION LEVEL REPEATABLE READ, READ ONLY"

Row = dict[str, Any]


class TransactionUnderWay(Exception):
    """A second transaction was opened inside the first: one operation has one; use savepoint()."""


class Platform:
    """The platform's tables inside a transaction, by SQL: they are few, and sets beat rows."""

    def __init__(self, transaction: OpenTransaction) -> None:
        self._transaction = transaction

    async def rows(self, sql: str, *values: object) -> Sequence[Row]:
        """Every row that the statement gives."""
        found: Sequence[Row] = await self._transaction.execute_query_dict(sql, list(values))
        return found

    async def row(self, sql: str, *values: object) -> Row | None:
        """The first row that the statement gives."""
        found = await self.rows(sql, *values)
        return found[0] if found else None

    async def run(self, sql: str, *values: object) -> int:
        """Run a statement and tell how many rows it touched."""
        touched, _ = await self._transaction.execute_query(sql, list(values))
        return int(touched)


_open: ContextVar[OpenTransaction | None] = ContextVar("open_transaction", default=None)


@asynccontextmanager
async def tenant_transaction(
    *, read_only: bool = False, in_parts: bool = False
) -> AsyncIterator[None]:
    """Do what is inside as one transaction of the current tenant.

    What follows at once from what was recorded inside is done, and all of it appended to the
    tenant's history as the last thing before COMMIT.
    Where all is done ``in_parts``, each in a savepoint, the first of them costs no round trip.

    Raises:
        NoTenant: No tenant is set.
        CrossTenant: A transaction of another tenant is under way.
        TransactionUnderWay: One of this tenant is.
    """
    scope = current_tenant()
    beginning = f"{_beginning(read_only=read_only)}; {_as_tenant(scope)}"
    async with _transaction(beginning, scope, in_parts=in_parts):
        with recording() as events:
            yield
            await follow(events)
        if events:
            await append(events)


@asynccontextmanager
async def platform_transaction(*, read_only: bool = False) -> AsyncIterator[Platform]:
    """Do what is inside as one transaction on the platform's own tables."""
    beginning = f"{_beginning(read_only=read_only)}; {_AS_PLATFORM}"
    async with _transaction(beginning, None) as transaction:
        yield Platform(transaction)


@asynccontextmanager
async def detached_platform_transaction() -> AsyncIterator[Platform]:
    """A platform transaction beside the task's own ones, to hold a lock while they come and go."""
    async with _opened(f"{_beginning()}; {_AS_PLATFORM}", None) as transaction:
        yield Platform(transaction)


@asynccontextmanager
async def savepoint() -> AsyncIterator[None]:
    """Do what is inside so that it can fail alone; what it recorded fails with it.

    Raises:
        NoTenant: No transaction is under way.
    """
    transaction = _under_way()
    if transaction is None:
        raise NoTenant("A savepoint outside a transaction.")
    async with Savepoint(transaction):
        with recording():
            yield


@asynccontextmanager
async def on_behalf_of(scope: TenantScope) -> AsyncIterator[None]:
    """Inside a platform transaction, write into one tenant's schema: how a firm is opened.

    Raises:
        NoTenant: No platform transaction is under way.
    """
    transaction = _under_way()
    if transaction is None or transaction.scope is not None:
        raise NoTenant("Only a platform transaction can act on behalf of a tenant.")
    with within(scope):
        await transaction.switch(_as_tenant(scope), scope)
        with recording() as events:
            yield
        await append(events)
    await transaction.switch(_AS_PLATFORM, None)


def _beginning(*, read_only: bool = False) -> str:
    return f"BEGIN{_READ_ONLY if read_only else ''}"


def _as_tenant(scope: TenantScope) -> str:
    return f'SET LOCAL ROLE "{scope.schema}"; SET LOCAL search_path = "{scope.schema}"'


@asynccontextmanager
async def _transaction(
    beginning: str, scope: TenantScope | None, *, in_parts: bool = False
) -> AsyncIterator[OpenTransaction]:
    """Open a transaction and let everything in this task see it."""
    _refuse_nesting(scope)
    async with _opened(beginning, scope, in_parts=in_parts) as transaction:
        published = get_connections().set(CONNECTION, transaction)
        opened = _open.set(transaction)
        try:
            yield transaction
        finally:
            _open.reset(opened)
            get_connections().reset(published)


@asynccontextmanager
async def _opened(
    beginning: str, scope: TenantScope | None, *, in_parts: bool = False
) -> AsyncIterator[OpenTransaction]:
    transaction = OpenTransaction(client(), scope)
    await transaction.start(transaction.with_savepoint(beginning) if in_parts else beginning)
    try:
        yield transaction
    except BaseException:
        await transaction.abandon()
        raise
    await transaction.keep()


def _refuse_nesting(scope: TenantScope | None) -> None:
    outer = _under_way()
    if outer is None:
        return
    if outer.scope is not None and scope is not None and outer.scope.id != scope.id:
        raise CrossTenant(f"{scope.id} inside a transaction of {outer.scope.id}")
    raise TransactionUnderWay


def _under_way() -> OpenTransaction | None:
    """The open transaction; one that a longer-lived task inherited and that is over is none."""
    transaction = _open.get()
    return transaction if transaction is not None and transaction.is_open else None
