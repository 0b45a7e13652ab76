"""A real PostgreSQL for the tests: one template per run, a clone per process, two firms in each.

``TEST_DATABASE_URL`` names a superuser's database on a server to use instead of our own.
"""

import asyncio
import os
import secrets
from collections.abc import AsyncIterator, Coroutine, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack, contextmanager
from dataclasses import astuple, dataclass
from typing import Any, Protocol
from urllib.parse import urlsplit

import asyncpg
import pytest
import pytest_asyncio

from reskontra.console.embedded import throwaway_postgres
from reskontra.tenancy.database import DatabaseSettings, connect, disconnect
from reskontra.tenancy.ids import tenant_id_of
from reskontra.tenancy.provisioning import migrate_platform, park
from reskontra.tenancy.scope import TenantScope, within
from reskontra.tenancy.transaction import tenant_transaction


class _Node(Protocol):
    config: Any
    workerinput: dict[str, object]


_FIRMS = ("acme", "other")
_TABLES = """
SELECT relname FROM pg_class WHERE relkind = 'r' AND relnamespace = $1::regnamespace ORDER BY 1
"""


@dataclass(frozen=True, slots=True)
class DatabaseUrls:
    """How to reach one database: as a superuser, as its owner, and as a process of ours."""

    superuser: str
    owner: str
    app: str


@dataclass(frozen=True, slots=True)
class Server:
    """A server with a template, from which each test process takes a copy."""

    superuser: str
    mark: str
    password: str

    @property
    def owner_login(self) -> str:
        return f"reskontra_owner_{self.mark}"

    @property
    def app_login(self) -> str:
        return f"reskontra_app_{self.mark}"

    @property
    def template(self) -> str:
        return f"template_{self.mark}"

    def database(self, name: str) -> DatabaseUrls:
        """The urls of one of its databases."""
        url = urlsplit(self.superuser)._replace(path=f"/{name}")
        host = url.netloc.rpartition("@")[2]
        owner, app = (
            url._replace(netloc=f"{login}:{self.password}@{host}").geturl()
            for login in (self.owner_login, self.app_login)
        )
        return DatabaseUrls(url.geturl(), owner, app)


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

    async def empty(self, scope: TenantScope) -> None:
        """Make a firm as new, whatever triggers think of it."""
        deletions = [f"DELETE FROM {scope.schema}.{name};" for name in await self.left_in(scope)]
        await self._superuser.execute(
            f"BEGIN; SET LOCAL session_replication_role = replica; {''.join(deletions)}"
            f"UPDATE platform.pulse SET recorded = 0, relayed = 0, swept = 0"
            f" WHERE schema_name = '{scope.schema}'; COMMIT"
        )


@contextmanager
def prepared_server() -> Iterator[Server]:
    """A running server with a template in it."""
    given = os.environ.get("TEST_DATABASE_URL")  # noqa: TID251 - the runner's setting, read here
    if given:
        yield from _with_template(given)
        return
    with throwaway_postgres() as server:
        yield from _with_template(server.superuser_url)


def _with_template(superuser: str) -> Iterator[Server]:
    server = Server(superuser, secrets.token_hex(4), secrets.token_hex(12))
    _run_beside(_make_template(server))
    try:
        yield server
    finally:
        _run_beside(_forget(server))


async def _make_template(server: Server) -> None:
    admin = await asyncpg.connect(server.superuser)
    # No superuser, as in production. On a shared server an earlier run may have made the groups.
    await admin.execute(
        f"CREATE ROLE {server.owner_login} LOGIN CREATEROLE PASSWORD '{server.password}'"
    )
    for group in ("reskontra_platform", "reskontra_tenant"):
        if await admin.fetchval("SELECT true FROM pg_roles WHERE rolname = $1", group):
            await admin.execute(f"GRANT {group} TO {server.owner_login} WITH ADMIN OPTION")
    await admin.execute(f"CREATE DATABASE {server.template} OWNER {server.owner_login}")
    await admin.close()
    urls = server.database(server.template)
    await migrate_platform(urls.owner, urls.app)
    await park(urls.owner, urls.app, target=len(_FIRMS))
    owner = await asyncpg.connect(urls.owner)
    for slug in _FIRMS:
        await owner.execute(
            "UPDATE platform.tenant SET state = 'READY', slug = $1, name = $1, opened_at = now()"
            " WHERE id = (SELECT id FROM platform.tenant WHERE state = 'PARKED' LIMIT 1)",
            slug,
        )
    await owner.close()


async def _forget(server: Server) -> None:
    """Take away what was made on a server that lives on."""
    admin = await asyncpg.connect(server.superuser)
    names = await admin.fetch(
        "SELECT datname FROM pg_database WHERE datname LIKE $1", f"%{server.mark}"
    )
    for row in names:
        await admin.execute(f'DROP DATABASE "{row["datname"]}" WITH (FORCE)')
    # Whatever the owner has made, the roles of firms above all, is the owner's to administer.
    roles = await admin.fetch(
        "SELECT roleid::regrole::text AS name FROM pg_auth_members"
        " WHERE member = $1::regrole AND admin_option AND roleid::regrole::text LIKE 't\\_%'",
        server.owner_login,
    )
    for name in [*(row["name"] for row in roles), server.app_login]:
        await admin.execute(f"DROP ROLE IF EXISTS {name}")
    await admin.close()


def _run_beside(work: Coroutine[None, None, None]) -> None:
    """Run to the end in a thread of its own: the tests' loop may be running in this one."""
    with ThreadPoolExecutor(1) as thread:
        thread.submit(asyncio.run, work).result()


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


@pytest.fixture(scope="session")
def database_urls(postgres: Server) -> DatabaseUrls:
    """This process's own copy of the template."""
    name = f"clone_{secrets.token_hex(4)}_{postgres.mark}"

    async def clone() -> None:
        admin = await asyncpg.connect(postgres.superuser)
        await admin.execute(
            f"CREATE DATABASE {name} OWNER {postgres.owner_login} TEMPLATE {postgres.template}"
        )
        # Rights on a database are not copied with it.
        await admin.execute(f"REVOKE CREATE, TEMPORARY ON DATABASE {name} FROM PUBLIC")
        await admin.close()

    _run_beside(clone())
    return postgres.database(name)


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
            raise _NothingIsKept  # noqa: TRY301 - it is what rolls back
    except _NothingIsKept:
        pass


class _NothingIsKept(Exception):
    pass
