"""An administrator's roles are enough for an owner who is no administrator himself."""

import secrets
from urllib.parse import urlsplit

import asyncpg

from reskontra.console.embedded import throwaway_postgres
from reskontra.tenancy.provisioning import migrate_platform, park, tenants_status
from tests.architecture.tree import ROOT

SCRIPT = (ROOT / "infra/postgres/roles.sql").read_text("utf-8")


def as_login(superuser: str, login: str, password: str) -> str:
    url = urlsplit(superuser)
    host = url.netloc.rpartition("@")[2]
    return url._replace(netloc=f"{login}:{password}@{host}", path="/reskontra").geturl()


async def test_an_owner_with_these_roles_can_provision_firms() -> None:
    password = secrets.token_hex(8)
    with throwaway_postgres() as server:
        admin = await asyncpg.connect(server.superuser_url)
        await admin.execute(SCRIPT)
        await admin.execute(f"ALTER ROLE reskontra_owner PASSWORD '{password}'")
        await admin.execute(f"ALTER ROLE reskontra_app PASSWORD '{password}'")
        await admin.execute("CREATE DATABASE reskontra OWNER reskontra_owner")
        await admin.close()
        owner = as_login(server.superuser_url, "reskontra_owner", password)
        app = as_login(server.superuser_url, "reskontra_app", password)

        assert await migrate_platform(owner, app) > 0
        assert await park(owner, app, target=1) == 1
        assert [one.state for one in await tenants_status(owner)] == ["PARKED"]
