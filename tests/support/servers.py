"""A real PostgreSQL with a template in it: the newest schema, two firms, and nothing else.

``TEST_DATABASE_URL`` names a superuser's database on a server to use instead of our own.
"""

import asyncio
import os
import secrets
from collections.abc import Coroutine, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass
from urllib.parse import urlsplit

import asyncpg

from reskontra.console.embedded import throwaway_postgres
from reskontra.tenancy.provisioning import migrate_platform, park

_FIRMS = ("acme", "other")


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
    run_beside(_make_template(server))
    try:
        yield server
    finally:
        run_beside(_forget(server))


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
    for name in [*(row["name"] for row in roles), server.app_login, server.owner_login]:
        await admin.execute(f"DROP ROLE IF EXISTS {name}")
    await admin.close()


def run_beside(work: Coroutine[None, None, None]) -> None:
    """Run to the end in a thread of its own: the tests' loop may be running in this one."""
    with ThreadPoolExecutor(1) as thread:
        thread.submit(asyncio.run, work).result()
