"""The tables as the code sees them are the tables as the scripts make them."""

from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import asyncpg
from tortoise import Tortoise
from tortoise.fields import Field

from reskontra.domain.tables import APP, TABLES
from reskontra.tenancy.scope import TenantScope
from tests.architecture.tree import module_name, slices

COLUMNS = """
SELECT table_name, column_name, data_type, is_nullable = 'YES' AS is_nullable
FROM information_schema.columns WHERE table_schema = $1
"""
FOREIGN_KEYS_WITHOUT_INDEX = """
SELECT c.conrelid::regclass::text || '.' || a.attname
FROM pg_constraint c JOIN pg_attribute a ON a.attrelid = c.conrelid AND a.attnum = c.conkey[1]
WHERE c.contype = 'f' AND c.connamespace = $1::regnamespace AND NOT EXISTS (
    SELECT 1 FROM pg_index i WHERE i.indrelid = c.conrelid AND i.indkey[0] = c.conkey[1])
"""
SQL_NAMES = {
    "BIGINT": "bigint",
    "BOOL": "boolean",
    "DATE": "date",
    "INT": "integer",
    "JSONB": "jsonb",
    "SMALLINT": "smallint",
    "TEXT": "text",
    "TIMESTAMPTZ": "timestamp with time zone",
    "UUID": "uuid",
    "VARCHAR": "text",
    "DECIMAL": "numeric",
    "BYTEA": "bytea",
}
# Written and read by SQL alone: Tortoise knows no keys of several columns.
WITHOUT_MODEL = {"handled", "idempotency"}
# Money is counted in whole öre, moments know their zone, and days do not.
BY_ENDING = {
    "_minor": {"bigint"},
    "_at": {"timestamp with time zone"},
    "_date": {"date"},
}


class Column(NamedTuple):
    table: str
    name: str
    type: str
    is_nullable: bool


def columns_of_models() -> Iterator[Column]:
    for model in Tortoise.apps[APP].values():
        for name, column in model._meta.fields_db_projection.items():  # noqa: SLF001 - no public name
            field = model._meta.fields_map[name]  # noqa: SLF001
            yield Column(model._meta.db_table, column, type_of(field), field.null)  # noqa: SLF001


def type_of(field: Field[object]) -> str:
    told = str(field.get_for_dialect("postgres", "SQL_TYPE"))
    return SQL_NAMES[told.partition("(")[0]]


async def columns_of_schema(owner: asyncpg.Connection, schema: str) -> set[Column]:
    return {Column(*row.values()) for row in await owner.fetch(COLUMNS, schema)}


async def test_models_and_scripts_tell_of_the_same_columns(
    firms: dict[str, TenantScope], owner: asyncpg.Connection
) -> None:
    made = await columns_of_schema(owner, firms["acme"].schema)
    with_model = {column for column in made if column.table not in WITHOUT_MODEL}
    assert set(columns_of_models()) == with_model


async def test_a_column_is_named_after_what_it_holds(
    firms: dict[str, TenantScope], owner: asyncpg.Connection
) -> None:
    made = await columns_of_schema(owner, firms["acme"].schema)
    misnamed = [
        column
        for column in made
        for ending, types in BY_ENDING.items()
        if column.name.endswith(ending) and column.type not in types
    ]
    assert misnamed == []


async def test_no_column_holds_a_float(
    firms: dict[str, TenantScope], owner: asyncpg.Connection
) -> None:
    made = await columns_of_schema(owner, firms["acme"].schema)
    assert {column for column in made if column.type in {"real", "double precision"}} == set()


async def test_every_foreign_key_can_be_followed_back(
    firms: dict[str, TenantScope], owner: asyncpg.Connection
) -> None:
    found = await owner.fetch(FOREIGN_KEYS_WITHOUT_INDEX, firms["acme"].schema)
    assert [row[0] for row in found] == []


def test_every_slice_with_tables_is_in_the_list_of_tables() -> None:
    with_tables = {module_name(folder / "models.py") for folder in slices() if has_tables(folder)}
    assert set(TABLES) == with_tables


def has_tables(folder: Path) -> bool:
    return (folder / "models.py").is_file()
