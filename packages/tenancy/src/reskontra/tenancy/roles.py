"""Roles: one that logs in and may nothing, one for the platform, one group for all tenants."""

from urllib.parse import unquote, urlsplit

import asyncpg

_GROUPS = ("reskontra_platform", "reskontra_tenant")
_MAKE_ROLE = """
DO $do$ BEGIN
    CREATE ROLE {name} {options};
EXCEPTION WHEN duplicate_object OR unique_violation THEN
    NULL;
END $do$
"""


async def ensure_roles(owner: asyncpg.Connection, app_url: str) -> None:
    """Make the roles that are missing, and let the database trust nobody by default."""
    for group in _GROUPS:
        await _ensure(owner, group, "NOLOGIN")
    login = await _ensure_login(owner, app_url)
    database = await _quoted(owner, await owner.fetchval("SELECT current_database()"))
    await owner.execute(
        f"REVOKE CREATE, TEMPORARY ON DATABASE {database} FROM PUBLIC;"
        f"REVOKE ALL ON SCHEMA public FROM PUBLIC;"
        f"GRANT CONNECT ON DATABASE {database} TO {login};"
        f"GRANT reskontra_platform TO {login} WITH INHERIT FALSE, SET TRUE;"
    )


async def app_role(owner: asyncpg.Connection, app_url: str) -> str:
    """The quoted name of the role that the processes log in as."""
    return await _quoted(owner, unquote(urlsplit(app_url).username or ""))


async def _ensure_login(owner: asyncpg.Connection, app_url: str) -> str:
    login = await app_role(owner, app_url)
    if await owner.fetchval("SELECT quote_ident(current_user)") == login:
        return login
    password = unquote(urlsplit(app_url).password or "")
    secret = await owner.fetchval("SELECT quote_literal($1::text)", password)
    await _ensure(owner, login, f"LOGIN NOINHERIT PASSWORD {secret}")
    await owner.execute(
        f"ALTER ROLE {login} SET search_path = pg_catalog;"
        f"ALTER ROLE {login} SET idle_in_transaction_session_timeout = '2min';"
    )
    return login


async def _ensure(owner: asyncpg.Connection, name: str, options: str) -> None:
    # Asked first, so that an owner without CREATEROLE may run where somebody has made the roles.
    known = await owner.fetchval(
        "SELECT true FROM pg_roles WHERE quote_ident(rolname) = $1::text", name
    )
    if not known:
        await owner.execute(_MAKE_ROLE.format(name=name, options=options))


async def _quoted(owner: asyncpg.Connection, name: str) -> str:
    return str(await owner.fetchval("SELECT quote_ident($1::text)", name))
