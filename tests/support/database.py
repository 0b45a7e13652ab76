"""The database of each test process: a clone of the run's template, and two firms in it."""

import secrets
from collections.abc import AsyncIterator, Iterator
from contextlib import ExitStack
from dataclasses import astuple
from typing import Any, Protocol

import asyncpg
import pytest
import pytest_asyncio

from reskontra.tenancy.database import DatabaseSettings, connect, disconnect
from reskontra.tenancy.ids import tenant_id_of
from reskontra.tenancy.scope import TenantScope, within
from reskontra.tenancy.transaction import tenant_transaction
from tests.support.servers import DatabaseUrls, Server, prepared_server, run_beside

__all__ = ["DatabaseUrls", "Server"]

_TABLES = """
SELECT relname FROM pg_class WHERE relkind = 'r' AND relnamespace = $1::regnamespace ORDER BY 1
"""


class _Node(Protocol):
    config: Any
    workerinput: dict[str, object]


class Cleaner:
    """Looks what the tests left in a firm, and takes it away."""

    def __init__(self, superuser: asyncpg.Connection, tables: dict[str, list[str]]) -> None:
        self._superuser = superuser
        self._tables = tables

    async def left_in(self, scope: TenantScope) -> list[str]:
        """The tables of a firm that hold rows."""
        questions = [
            f"SELECT '{table}' AS name WHERE EXISTS (SELECT 1 FROM {scope.schema}.{table})"
            for table in self._tables[scope.schema]
        ]
        return [row["name"] for row in await self._superuser.fetch(" UNION ALL ".join(questions))]

    async def rows_in(self, scope: TenantScope) -> dict[str, int]:
        """How many rows each table of a firm holds."""
        questions = [
            f"SELECT '{table}' AS name, count(*) FROM {scope.schema}.{table}"
            for table in self._tables[scope.schema]
        ]
        found = await self._superuser.fetch(" UNION ALL ".join(questions))
        return {row["name"]: row["count"] for row in found}

    async def empty(self, scope: TenantScope) -> None:
        """Make a firm as new, whatever triggers think of it."""
        deletions = [f"DELETE FROM {scope.schema}.{name};" for name in await self.left_in(scope)]
        await self._superuser.execute(
            f"BEGIN; SET LOCAL session_replication_role = replica; {''.join(deletions)}"
            f"UPDATE platform.pulse SET recorded = 0, relayed = 0, swept = 0"
            f" WHERE schema_name = '{scope.schema}'; COMMIT"
        )


# ── one server for all processes ────────────────────────────────────────────────────────────────

_shared = ExitStack()


@pytest.hookimpl(optionalhook=True)
def pytest_configure_node(node: _Node) -> None:
    """Start the server before the first of several test processes, and tell each of it."""
    if not hasattr(node.config, "reskontra_postgres"):
        server = _shared.enter_context(prepared_server())
        node.config.reskontra_postgres = astuple(server)
    node.workerinput["postgres"] = node.config.reskontra_postgres


def pytest_unconfigure() -> None:
    """Stop the shared server."""
    _shared.close()


# ── fixtures ────────────────────────────────────────────────────────────────────────────────────


@pytest.fixture(scope="session")
def postgres(request: pytest.FixtureRequest) -> Iterator[Server]:
    """The server: the run's own, or that of the process which distributes the tests."""
    given = getattr(request.config, "workerinput", {}).get("postgres")
    if given:
        yield Server(*given)
        return
    with prepared_server() as server:
        yield server


def clone_of(postgres: Server) -> DatabaseUrls:
    """A new copy of the template."""
    name = f"clone_{secrets.token_hex(4)}_{postgres.mark}"

    async def clone() -> None:
        admin = await asyncpg.connect(postgres.superuser)
        await admin.execute(
            f"CREATE DATABASE {name} OWNER {postgres.owner_login} TEMPLATE {postgres.template}"
        )
        # Rights on a database are not copied with it.
        await admin.execute(f"REVOKE CREATE, TEMPORARY ON DATABASE {name} FROM PUBLIC")
        await admin.close()

    run_beside(clone())
    return postgres.database(name)


@pytest.fixture(scope="session")
def database_urls(postgres: Server) -> DatabaseUrls:
    """This process's own copy of the template."""
    return clone_of(postgres)


@pytest_asyncio.fixture(scope="session", loop_scope="session")
async def connected(database_urls: DatabaseUrls) -> AsyncIterator[DatabaseUrls]:
    """Connect this process to its database."""
    await connect(DatabaseSettings(url=database_urls.app, pool_max=10))
    yield database_urls
    await disconnect()


@pytest_asyncio.fixture(scope="session", loop_scope="session")
async def owner(database_urls: DatabaseUrls) -> AsyncIterator[asyncpg.Connection]:
    """The owner's connection: it sees all firms and runs no migration meanwhile."""
    connection = await asyncpg.connect(database_urls.owner)
    yield connection
    await connection.close()


@pytest_asyncio.fixture(scope="session", loop_scope="session")
async def superuser(database_urls: DatabaseUrls) -> AsyncIterator[asyncpg.Connection]:
    """The superuser's connection, for taking away what triggers protect."""
    connection = await asyncpg.connect(database_urls.superuser)
    yield connection
    await connection.close()


@pytest_asyncio.fixture(scope="session", loop_scope="session")
async def firms(connected: DatabaseUrls, owner: asyncpg.Connection) -> dict[str, TenantScope]:
    """The two firms, by public name."""
    rows = await owner.fetch(
        "SELECT id, slug, schema_name FROM platform.tenant WHERE slug IS NOT NULL"
    )
    return {
        row["slug"]: TenantScope(tenant_id_of(row["id"]), row["slug"], row["schema_name"])
        for row in rows
    }


@pytest_asyncio.fixture(scope="session", loop_scope="session")
async def cleaner(superuser: asyncpg.Connection, firms: dict[str, TenantScope]) -> Cleaner:
    """Keeps the two firms apart and empty."""
    tables = {
        scope.schema: [row["relname"] for row in await superuser.fetch(_TABLES, scope.schema)]
        for scope in firms.values()
    }
    return Cleaner(superuser, tables)


@pytest.fixture
def other_scope(firms: dict[str, TenantScope]) -> TenantScope:
    """The firm that nothing may reach."""
    return firms["other"]


@pytest_asyncio.fixture(loop_scope="session")
async def acme(
    firms: dict[str, TenantScope], cleaner: Cleaner, other_scope: TenantScope
) -> AsyncIterator[TenantScope]:
    """The firm that a test is about; what it commits is taken away, and the other stays empty."""
    yield firms["acme"]
    left = await cleaner.left_in(other_scope)
    await cleaner.empty(firms["acme"])
    await cleaner.empty(other_scope)
    assert left == [], "The other firm has been written to."


@pytest_asyncio.fixture(loop_scope="session")
async def firm_scope(acme: TenantScope) -> AsyncIterator[TenantScope]:
    """Work for the firm, in transactions of the test's own, which are kept until its end."""
    with within(acme):
        yield acme


@pytest_asyncio.fixture(loop_scope="session")
async def in_firm(firm_scope: TenantScope) -> AsyncIterator[TenantScope]:
    """Work for the firm inside one transaction that is rolled back at the end."""
    try:
        async with tenant_transaction():
            yield firm_scope
            raise _NothingIsKept
    except _NothingIsKept:
        pass


class _NothingIsKept(Exception):
    pass
