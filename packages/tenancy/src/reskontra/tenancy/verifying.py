"""Going over the fleet: each schema against the scripts, each history against pulse and chain."""

import secrets
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import asyncpg

from reskontra.domain.invoicing.gap_report import REPORT, read
from reskontra.tenancy.chain import Seal, broken_link, broken_seals, seal_of
from reskontra.tenancy.owner import owner_connection
from reskontra.tenancy.proving import unproven_documents
from reskontra.tenancy.scripts import latest_version, tenant_scripts

_MOST_DIFFERENCES = 5
_HAS_PLATFORM = "SELECT to_regclass('platform.schema_version') IS NOT NULL"
_FOLDS = "SELECT lower('ÅÄÖ') = 'åäö'"
_SCHEMAS = """
SELECT schema_name, version, recorded, relayed, swept,
       EXISTS (SELECT 1 FROM pg_namespace WHERE nspname = schema_name) AS is_there,
       EXISTS (SELECT 1 FROM pg_roles WHERE rolname = schema_name) AS has_role
FROM platform.schema_version JOIN platform.pulse USING (schema_name) ORDER BY schema_name
"""
# Everything that scripts make, as words that do not name the schema.
_SHAPE = """
SELECT 'column ' || table_name || '.' || column_name || ' ' || data_type
       || CASE is_nullable WHEN 'NO' THEN ' NOT NULL' ELSE '' END
       || coalesce(' DEFAULT ' || column_default, '') AS part
FROM information_schema.columns WHERE table_schema = $1
UNION ALL
SELECT 'constraint ' || conrelid::regclass || '.' || conname || ' ' || pg_get_constraintdef(oid)
FROM pg_constraint WHERE connamespace = $1::regnamespace
UNION ALL
SELECT 'index ' || replace(indexdef, $1 || '.', '') FROM pg_indexes WHERE schemaname = $1
UNION ALL
SELECT 'trigger ' || replace(pg_get_triggerdef(pg_trigger.oid), $1 || '.', '')
FROM pg_trigger JOIN pg_class ON pg_class.oid = tgrelid
WHERE relnamespace = $1::regnamespace AND NOT tgisinternal
UNION ALL
SELECT 'function ' || proname || ' ' || md5(replace(pg_get_functiondef(oid), $1 || '.', ''))
FROM pg_proc WHERE pronamespace = $1::regnamespace
"""
_HISTORY = 'SELECT count(*) AS held, coalesce(max(seq), 0) AS newest FROM "{schema}".event'


class DatabaseAway(Exception):
    """Nobody answers at the owner's address, or not to that login; the message says which."""


@dataclass(frozen=True, slots=True)
class Fault:
    """Something about a firm's schema that is not as it must be."""

    schema: str
    reason: str


async def has_platform(owner_url: str) -> bool:
    """Whether the database has been migrated at all.

    Raises:
        DatabaseAway: It cannot be asked.
    """
    try:
        async with owner_connection(owner_url) as owner:
            return bool(await owner.fetchval(_HAS_PLATFORM))
    except (OSError, asyncpg.PostgresError, asyncpg.InterfaceError) as error:
        raise DatabaseAway(f"The database cannot be reached: {error}") from error


async def folds_letters(owner_url: str) -> bool:
    """Whether the database knows small letters beyond a to z; with the locale C it knows none."""
    async with owner_connection(owner_url) as owner:
        return bool(await owner.fetchval(_FOLDS))


async def verify_fleet(owner_url: str, seals: Sequence[Seal] = ()) -> list[Fault]:
    """Everything that is wrong with any firm, by its seals too; nothing is changed."""
    async with owner_connection(owner_url) as owner:
        wanted = await _wanted_shape(owner)
        firms = await owner.fetch(_SCHEMAS)
        known = {firm["schema_name"] for firm in firms}
        gone = sorted({seal.schema for seal in seals} - known)
        return [Fault(schema, "was sealed once and is gone") for schema in gone] + [
            Fault(firm["schema_name"], reason)
            for firm in firms
            for reason in await _faults(owner, firm, wanted, seals)
        ]


async def seal_fleet(owner_url: str) -> list[Seal]:
    """How the history of every firm ends now."""
    async with owner_connection(owner_url) as owner:
        return [
            seal
            for firm in await owner.fetch(_SCHEMAS)
            if firm["is_there"] and (seal := await _seal(owner, firm["schema_name"]))
        ]


async def numbers_of_fleet(owner_url: str) -> list[str]:
    """Every row of document numbers of every firm that has given any, each in a line."""
    async with owner_connection(owner_url) as owner:
        told = list[str]()
        for firm in await owner.fetch(_SCHEMAS):
            await _look_at(owner, firm["schema_name"])
            reports = [read(tuple(row)) for row in await owner.fetch(REPORT)]
            told += [f"{firm['schema_name']}: {each.told()}" for each in reports if each.is_begun]
        return told


async def _seal(owner: asyncpg.Connection, schema: str) -> Seal | None:
    await _look_at(owner, schema)
    return await seal_of(owner, schema)


async def _faults(
    owner: asyncpg.Connection,
    firm: asyncpg.Record,
    wanted: frozenset[str],
    seals: Sequence[Seal],
) -> list[str]:
    schema = firm["schema_name"]
    if not firm["is_there"]:
        return ["the schema is gone"]
    if firm["version"] != latest_version():
        return [f"is at version {firm['version']:04d}, not {latest_version():04d}"]
    missing_role = [] if firm["has_role"] else ["its role is gone"]
    differences = _differences(wanted, await _shape(owner, schema))
    own_seals = [seal for seal in seals if seal.schema == schema]
    return [
        *missing_role,
        *differences,
        *await _gaps(owner, firm),
        *await _breaks(owner, own_seals),
        *await _broken_rows(owner),
        *await unproven_documents(owner),
    ]


async def _broken_rows(owner: asyncpg.Connection) -> list[str]:
    """Every number of a document has it, and history tells of the issue of each."""
    reports = [read(tuple(row)) for row in await owner.fetch(REPORT)]
    return [fault for report in reports for fault in report.faults()]


async def _breaks(owner: asyncpg.Connection, seals: Sequence[Seal]) -> list[str]:
    """Each fact holds the digest of the one before it, so that no past can be written anew."""
    broken = await broken_link(owner)
    faults = [] if broken is None else [f"its history was changed at event {broken}"]
    return faults + [
        f"its history is not the one that was sealed at event {seal.seq}"
        for seal in await broken_seals(owner, seals)
    ]


async def _gaps(owner: asyncpg.Connection, firm: asyncpg.Record) -> list[str]:
    """Numbers are given one by one at the commit, so a history has no holes."""
    row = await owner.fetchrow(_HISTORY.format(schema=firm["schema_name"]))
    faults = []
    if row["held"] != row["newest"]:
        faults.append(f"its history holds {row['held']} events but ends at {row['newest']}")
    if row["newest"] != firm["recorded"]:
        faults.append(f"its pulse counts {firm['recorded']} events, its history {row['newest']}")
    if not firm["swept"] <= firm["relayed"] <= firm["recorded"]:
        faults.append("its pulse has relayed or swept more than was recorded")
    return faults


async def _wanted_shape(owner: asyncpg.Connection) -> frozenset[str]:
    """What the scripts make, seen in a schema that is never committed."""
    schema = f"verify_{secrets.token_hex(6)}"
    work = owner.transaction()
    await work.start()
    try:
        await owner.execute(f"CREATE SCHEMA {schema}; SET LOCAL search_path = {schema}")
        for script in tenant_scripts():
            await owner.execute(script.sql)
        return await _shape(owner, schema)
    finally:
        await work.rollback()


async def _shape(owner: asyncpg.Connection, schema: str) -> frozenset[str]:
    await _look_at(owner, schema)
    return frozenset(row["part"] for row in await owner.fetch(_SHAPE, schema))


async def _look_at(owner: asyncpg.Connection, schema: str) -> None:
    await owner.execute(f'SET search_path = "{schema}"')


def _differences(wanted: frozenset[str], found: frozenset[str]) -> Iterable[str]:
    parts = [f"lacks {part}" for part in sorted(wanted - found)]
    parts += [f"has a {part} that no script makes" for part in sorted(found - wanted)]
    more = len(parts) - _MOST_DIFFERENCES
    return [*parts[:_MOST_DIFFERENCES], *([f"and {more} more differences"] if more > 0 else [])]
