"""The fleet's migrations: every firm's schema, one transaction each, a canary first."""

import asyncio
from collections import deque
from dataclasses import dataclass

import asyncpg

from reskontra.tenancy.owner import owner_connection, sole_owner
from reskontra.tenancy.scripts import Script, latest_version, tenant_scripts

_LOCK_TIMEOUT = "3s"
_CONNECTIONS = 2
_ATTEMPTS = 3
_PAUSE_SECONDS = 0.2

# Parked schemas hold nobody's data: the canary is one of them, if there is any.
_BEHIND = """
SELECT version.schema_name, version.version
FROM platform.schema_version version JOIN platform.tenant USING (schema_name)
WHERE version.version < $1
ORDER BY tenant.state <> 'PARKED', tenant.created_at, tenant.id
"""
_STEP = """
BEGIN;
SET LOCAL lock_timeout = '{lock_timeout}';
SET LOCAL search_path = "{schema}";
{sql}
;
{grants}
UPDATE platform.schema_version
SET version = {number}, migrated_at = now(), failure = NULL, failed_at = NULL
WHERE schema_name = '{schema}';
COMMIT
"""
_NOTE_FAILURE = """
UPDATE platform.schema_version SET failure = $2, failed_at = now() WHERE schema_name = $1
"""


@dataclass(frozen=True, slots=True)
class Failure:
    """A schema that could not be migrated, and why."""

    schema: str
    reason: str


@dataclass(frozen=True, slots=True)
class FleetReport:
    """What a run over the fleet did; running again goes on where it stopped."""

    migrated: int
    failures: tuple[Failure, ...]
    stopped_at_canary: bool = False


@dataclass(frozen=True, slots=True)
class _Firm:
    schema: str
    version: int
    attempt: int = 1


async def migrate_fleet(owner_url: str, scripts: tuple[Script, ...] | None = None) -> FleetReport:
    """Bring every firm's schema up to date, the canary first; list those that would not."""
    chosen = tenant_scripts() if scripts is None else scripts
    latest = latest_version() if scripts is None else chosen[-1].number
    async with sole_owner(owner_url) as owner:
        firms = [
            _Firm(row["schema_name"], row["version"]) for row in await owner.fetch(_BEHIND, latest)
        ]
        if not firms:
            return FleetReport(0, ())
        canary_failure = await _try_repeatedly(owner, firms[0], chosen)
        if canary_failure is not None:
            return FleetReport(0, (canary_failure,), stopped_at_canary=True)
        failures = await _migrate_rest(owner_url, deque(firms[1:]), chosen)
    return FleetReport(len(firms) - len(failures), tuple(failures))


async def _migrate_rest(
    owner_url: str, waiting: deque[_Firm], scripts: tuple[Script, ...]
) -> list[Failure]:
    failures: list[Failure] = []
    lanes = min(_CONNECTIONS, len(waiting))
    async with asyncio.TaskGroup() as group:
        for _ in range(lanes):
            group.create_task(_lane(owner_url, waiting, scripts, failures))
    return failures


async def _lane(
    owner_url: str, waiting: deque[_Firm], scripts: tuple[Script, ...], failures: list[Failure]
) -> None:
    async with owner_connection(owner_url) as owner:
        while waiting:
            firm = waiting.popleft()
            failure = await _migrate(owner, firm, scripts)
            if failure is None:
                continue
            if firm.attempt < _ATTEMPTS:
                # Behind the others: by then whoever held the lock has let go.
                waiting.append(_Firm(firm.schema, firm.version, firm.attempt + 1))
                await asyncio.sleep(0 if len(waiting) > 1 else _PAUSE_SECONDS)
            else:
                failures.append(failure)


async def _try_repeatedly(
    owner: asyncpg.Connection, firm: _Firm, scripts: tuple[Script, ...]
) -> Failure | None:
    for _ in range(_ATTEMPTS - 1):
        if await _migrate(owner, firm, scripts) is None:
            return None
        await asyncio.sleep(_PAUSE_SECONDS)
    return await _migrate(owner, firm, scripts)


async def _migrate(
    owner: asyncpg.Connection, firm: _Firm, scripts: tuple[Script, ...]
) -> Failure | None:
    """Take a schema through the scripts it has not seen, each in a transaction of its own."""
    reached = await owner.fetchval(
        "SELECT version FROM platform.schema_version WHERE schema_name = $1", firm.schema
    )
    for script in scripts:
        if script.number <= reached:
            continue
        try:
            await owner.execute(_step(firm.schema, script))
        except asyncpg.PostgresError as error:
            await owner.execute("ROLLBACK")
            reason = f"{script.number:04d}_{script.name}: {error}"
            await owner.execute(_NOTE_FAILURE, firm.schema, reason)
            return Failure(firm.schema, reason)
    return None


def _step(schema: str, script: Script) -> str:
    return _STEP.format(
        lock_timeout=_LOCK_TIMEOUT,
        schema=schema,
        sql=script.sql,
        grants=script.grants_to(schema),
        number=script.number,
    )
