"""What the models say that the scripts do not, and the script that would make them say the same."""

import secrets
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from itertools import groupby

import asyncpg
from tortoise import Tortoise
from tortoise.fields import Field

from reskontra.domain.tables import APP
from reskontra.tenancy.database import DatabaseSettings, connect, disconnect
from reskontra.tenancy.owner import owner_connection
from reskontra.tenancy.scripts import Script, tenant_scripts

# Written and read by SQL alone: Tortoise knows no keys of several columns.
WITHOUT_MODEL = frozenset({"handled", "idempotency", "job_item"})
# A column that the database works out is in no model either: no model may write it.
_COLUMNS = """
SELECT table_name, column_name, data_type, is_nullable = 'YES' AS is_nullable
FROM information_schema.columns WHERE table_schema = $1 AND is_generated = 'NEVER'
"""
_SQL_NAMES = {
    "BIGINT": "bigint",
    "BOOL": "boolean",
    "BYTEA": "bytea",
    "DATE": "date",
    "DECIMAL": "numeric",
    "INT": "integer",
    "JSONB": "jsonb",
    "SMALLINT": "smallint",
    "TEXT": "text",
    "TIMESTAMPTZ": "timestamp with time zone",
    "UUID": "uuid",
    "VARCHAR": "text",
}
_SHORT_NAMES = {"timestamp with time zone": "timestamptz"}
# Every value of the first is a value of the second.
_WIDER = {("smallint", "integer"), ("smallint", "bigint"), ("integer", "bigint")}


@dataclass(frozen=True, slots=True, order=True)
class Column:
    """One column, as information_schema tells of it; the rest is the models' alone."""

    table: str
    name: str
    type: str
    is_nullable: bool
    is_key: bool = field(default=False, compare=False)
    default: object = field(default=None, compare=False)

    @property
    def place(self) -> str:
        """Its full name."""
        return f"{self.table}.{self.name}"


@dataclass(slots=True)
class Draft:
    """A script for what can be said surely, and doubts about the rest."""

    statements: list[str] = field(default_factory=list)
    doubts: list[str] = field(default_factory=list)


def columns_of_models() -> Iterator[Column]:
    """Every column that the models know; Tortoise must have been connected."""
    for model in Tortoise.apps[APP].values():
        meta = model._meta  # noqa: SLF001 - no public name
        for name, column in meta.fields_db_projection.items():
            told = meta.fields_map[name]
            yield Column(
                table=meta.db_table,
                name=column,
                type=_type_of(told),
                is_nullable=told.null,
                is_key=told.pk,
                default=told.default,
            )


async def columns_of_schema(owner: asyncpg.Connection, schema: str) -> set[Column]:
    """Every column that stands in a schema."""
    return {Column(*row.values()) for row in await owner.fetch(_COLUMNS, schema)}


async def drafted_script(owner_url: str, scripts: tuple[Script, ...] | None = None) -> Draft:
    """Compare the models with what the scripts make in a schema that is never committed."""
    async with owner_connection(owner_url) as owner:
        found = await _made_by(owner, tenant_scripts() if scripts is None else scripts)
    await connect(DatabaseSettings(url=owner_url, pool_max=1))
    try:
        return draft(set(columns_of_models()), found)
    finally:
        await disconnect()


def draft(wanted: set[Column], found: set[Column]) -> Draft:
    """The step from what is found to what is wanted."""
    made = Draft()
    known = {column.place: column for column in found if column.table not in WITHOUT_MODEL}
    tables = {column.table for column in known.values()}
    ours = {column.table for column in wanted} | tables
    for table, columns in groupby(sorted(wanted), key=lambda column: column.table):
        if table in tables:
            _change_table(made, columns, known, ours)
        else:
            _make_table(made, table, list(columns), ours)
    places = {column.place for column in wanted}
    made.doubts += [
        f"{place} is in the scripts but in no model: drop it by hand, a release after the last "
        "code that reads it"
        for place in sorted(known.keys() - places)
    ]
    return made


def _make_table(made: Draft, table: str, columns: list[Column], tables: set[str]) -> None:
    ordered = sorted(columns, key=lambda column: not column.is_key)
    lines = [f"    {_defined(column, tables)}" for column in ordered]
    made.statements.append(f"CREATE TABLE {table} (\n" + ",\n".join(lines) + "\n);")
    made.statements += [line for column in ordered for line in _index(column, tables)]


def _change_table(
    made: Draft, columns: Iterable[Column], known: dict[str, Column], tables: set[str]
) -> None:
    for column in columns:
        before = known.get(column.place)
        if before is None:
            _add(made, column, tables)
        elif before != column:
            _alter(made, before, column)


def _add(made: Draft, column: Column, tables: set[str]) -> None:
    if not column.is_nullable and _literal(column.default) is None:
        made.doubts.append(
            f"{column.place} may not be null and has no default, but firms have rows without it: "
            "give it a default, or let it be null until they are filled"
        )
        return
    made.statements.append(f"ALTER TABLE {column.table} ADD COLUMN {_defined(column, tables)};")
    made.statements += _index(column, tables)


def _alter(made: Draft, before: Column, column: Column) -> None:
    change = f"ALTER TABLE {column.table} ALTER COLUMN {column.name}"
    if (before.type, column.type) in _WIDER:
        made.statements.append(f"{change} TYPE {_short(column.type)};")
    elif before.type != column.type:
        made.doubts.append(
            f"{column.place} was {before.type} and shall be {column.type}: say by hand how its "
            "values turn into each other"
        )
    if column.is_nullable and not before.is_nullable:
        made.statements.append(f"{change} DROP NOT NULL;")
    if before.is_nullable and not column.is_nullable:
        made.doubts.append(
            f"{column.place} shall no longer be null: fill it by hand first, in a script of its own"
        )


def _defined(column: Column, tables: set[str]) -> str:
    parts = [column.name, _short(column.type)]
    if column.is_key:
        return " ".join([*parts, "PRIMARY KEY"])
    if not column.is_nullable:
        parts.append("NOT NULL")
    default = _literal(column.default)
    if default is not None:
        parts.append(f"DEFAULT {default}")
    if _owner_of(column, tables):
        parts.append(f"REFERENCES {_owner_of(column, tables)} (id)")
    return " ".join(parts)


def _index(column: Column, tables: set[str]) -> list[str]:
    """What refers to another table is looked up from there."""
    if column.is_key or not _owner_of(column, tables):
        return []
    return [f"CREATE INDEX {column.table}_{column.name} ON {column.table} ({column.name});"]


def _owner_of(column: Column, tables: set[str]) -> str:
    """The table whose id it holds, by its name."""
    stem = column.name.removesuffix("_id")
    return stem if column.type == "uuid" and stem != column.name and stem in tables else ""


def _literal(default: object) -> str | None:
    """A default as SQL writes it; those that Python makes anew for each row have none."""
    if isinstance(default, bool):
        return str(default).lower()
    if isinstance(default, int):
        return str(default)
    if isinstance(default, str):
        escaped = default.replace("'", "''")
        return f"'{escaped}'"
    return None


def _short(type_name: str) -> str:
    return _SHORT_NAMES.get(type_name, type_name)


def _type_of(told: Field[object]) -> str:
    sql_type = str(told.get_for_dialect("postgres", "SQL_TYPE"))
    return _SQL_NAMES[sql_type.partition("(")[0]]


async def _made_by(owner: asyncpg.Connection, scripts: tuple[Script, ...]) -> set[Column]:
    schema = f"drift_{secrets.token_hex(6)}"
    work = owner.transaction()
    await work.start()
    try:
        await owner.execute(f"CREATE SCHEMA {schema}; SET LOCAL search_path = {schema}")
        for script in scripts:
            await owner.execute(script.sql)
        return await columns_of_schema(owner, schema)
    finally:
        await work.rollback()
