"""Schemas: the platform's own, and one for each firm, made ahead of need and kept warm."""

import secrets
from dataclasses import dataclass
from uuid import UUID

import asyncpg

from reskontra.tenancy.owner import owner_connection, sole_owner
from reskontra.tenancy.roles import app_role, ensure_roles
from reskontra.tenancy.scope import TenantId, TenantScope
from reskontra.tenancy.scripts import latest_version, platform_scripts, tenant_scripts

PARKED_TARGET = 3
_LETTERS = "abcdefghijklmnopqrstuvwxyz234567"
_NAME_LENGTH = 12

_FOUND_PLATFORM = """
CREATE SCHEMA IF NOT EXISTS platform;
CREATE TABLE IF NOT EXISTS platform.migration (
    number integer PRIMARY KEY, name text NOT NULL, applied_at timestamptz NOT NULL DEFAULT now()
)
"""
_SCHEMA_OPENING = """
BEGIN;
CREATE ROLE "{name}" NOLOGIN IN ROLE reskontra_tenant;
GRANT "{name}" TO {app} WITH INHERIT FALSE, SET TRUE;
CREATE SCHEMA "{name}";
SET LOCAL search_path = "{name}";
GRANT USAGE ON SCHEMA "{name}" TO "{name}";
"""
_SCHEMA_CLOSING = """
{registration}
INSERT INTO platform.pulse (tenant_id, schema_name) VALUES ('{id}', '{name}');
INSERT INTO platform.schema_version (schema_name, version) VALUES ('{name}', {version});
COMMIT
"""
_REGISTRATION = """
INSERT INTO platform.tenant (id, schema_name, state) VALUES ('{id}', '{name}', 'PARKED');
"""
_UNBUILT = """
SELECT id, schema_name FROM platform.tenant
WHERE state = 'PROVISIONING'
  AND NOT EXISTS (SELECT 1 FROM platform.pulse WHERE pulse.tenant_id = tenant.id)
ORDER BY created_at
"""
_STATUS = """
SELECT tenant.id, tenant.slug, tenant.state, tenant.schema_name, tenant.shard,
       coalesce(version, -1) AS version, failure
FROM platform.tenant LEFT JOIN platform.schema_version USING (schema_name)
ORDER BY tenant.created_at, tenant.id
"""


class TenantInUse(Exception):
    """Only a parked or suspended firm can be dropped."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TenantStatus:
    """A firm as its operator sees it."""

    id: TenantId
    slug: str | None
    state: str
    schema: str
    shard: str
    version: int
    failure: str | None

    @property
    def is_current(self) -> bool:
        """Whether its schema is what this code wants."""
        return self.version >= latest_version()


def new_schema_name() -> str:
    """A name that tells nothing: catalogs are readable by every role."""
    return "t_" + "".join(secrets.choice(_LETTERS) for _ in range(_NAME_LENGTH))


async def migrate_platform(owner_url: str, app_url: str) -> int:
    """Bring the platform's schema and the roles up to date; tell how many scripts were run."""
    async with sole_owner(owner_url) as owner:
        await ensure_roles(owner, app_url)
        await owner.execute(_FOUND_PLATFORM)
        known = {
            row["number"] for row in await owner.fetch("SELECT number FROM platform.migration")
        }
        waiting = [script for script in platform_scripts() if script.number not in known]
        for script in waiting:
            await owner.execute(
                f"BEGIN; SET LOCAL lock_timeout = '5s'; SET LOCAL search_path = pg_catalog;"  # noqa: S608 - names of ours, checked by their pattern
                f"{script.sql};"
                f"INSERT INTO platform.migration (number, name)"
                f" VALUES ({script.number}, '{script.name}'); COMMIT"
            )
        login = await app_role(owner, app_url)
        await owner.execute(
            f"GRANT USAGE ON SCHEMA platform TO {login};"
            f"GRANT EXECUTE ON FUNCTION platform.viewer_of(bytea) TO {login}"
        )
        return len(waiting)


async def park(owner_url: str, app_url: str, target: int = PARKED_TARGET) -> int:
    """Make schemas until so many stand ready for new firms; tell how many were made."""
    async with sole_owner(owner_url) as owner:
        login = await app_role(owner, app_url)
        parked = await owner.fetchval("SELECT count(*) FROM platform.tenant WHERE state = 'PARKED'")
        missing = range(max(0, target - parked))
        for _ in missing:
            await _build(owner, TenantId.new(), new_schema_name(), login, is_new=True)
        return len(missing)


async def build_waiting(owner_url: str, app_url: str) -> int:
    """Make the schemas of firms that signed up when none was parked; tell how many were made.

    Raises:
        ExceptionGroup: Some could not be made; all the others were.
    """
    faults: list[Exception] = []
    async with sole_owner(owner_url) as owner:
        login = await app_role(owner, app_url)
        waiting = await owner.fetch(_UNBUILT)
        for row in waiting:
            tenant_id = TenantId(UUID(bytes=row["id"].bytes))
            try:
                await _build(owner, tenant_id, row["schema_name"], login, is_new=False)
            except asyncpg.PostgresError as fault:
                faults.append(fault)
    if faults:
        raise ExceptionGroup("schemas that could not be made", faults)
    return len(waiting)


async def tenants_status(owner_url: str) -> list[TenantStatus]:
    """Every firm with the version of its schema."""
    async with owner_connection(owner_url) as owner:
        return [
            TenantStatus(
                id=TenantId(UUID(bytes=row["id"].bytes)),
                slug=row["slug"],
                state=row["state"],
                schema=row["schema_name"],
                shard=row["shard"],
                version=row["version"],
                failure=row["failure"],
            )
            for row in await owner.fetch(_STATUS)
        ]


async def drop_tenant(owner_url: str, tenant_id: TenantId) -> None:
    """Remove a firm and everything of it, for ever.

    Raises:
        TenantInUse: It is neither parked nor suspended.
    """
    async with sole_owner(owner_url) as owner, owner.transaction():
        row = await owner.fetchrow(
            "SELECT schema_name, state FROM platform.tenant WHERE id = $1 FOR UPDATE",
            tenant_id.uuid,
        )
        if row is None:
            return
        if row["state"] not in {"PARKED", "SUSPENDED"}:
            raise TenantInUse(str(tenant_id))
        schema = TenantScope(tenant_id, "", row["schema_name"]).schema
        await owner.execute(
            f'DROP SCHEMA IF EXISTS "{schema}" CASCADE; DROP ROLE IF EXISTS "{schema}";'  # noqa: S608
            f"DELETE FROM platform.schema_version WHERE schema_name = '{schema}'"
        )
        await owner.execute("DELETE FROM platform.tenant WHERE id = $1", tenant_id.uuid)


async def _build(
    owner: asyncpg.Connection, tenant_id: TenantId, schema: str, login: str, *, is_new: bool
) -> None:
    """Make one schema in one transaction and one round trip; cloning would gain nothing."""
    names = {"id": tenant_id.uuid, "name": TenantScope(tenant_id, "", schema).schema}
    steps = [_SCHEMA_OPENING.format(**names, app=login)]
    steps += [f"{script.sql}\n;{script.grants_to(schema)}" for script in tenant_scripts()]
    registration = _REGISTRATION.format(**names) if is_new else ""
    steps.append(
        _SCHEMA_CLOSING.format(**names, registration=registration, version=latest_version())
    )
    try:
        await owner.execute("".join(steps))
    except BaseException:
        await owner.execute("ROLLBACK")
        raise
