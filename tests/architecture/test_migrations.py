"""The tables as the code sees them are the tables as the scripts make them."""

from pathlib import Path

import asyncpg

from reskontra.domain.tables import TABLES
from reskontra.tenancy.drift import WITHOUT_MODEL, columns_of_models, columns_of_schema
from reskontra.tenancy.scope import TenantScope
from tests.architecture.tree import module_name, slices

FOREIGN_KEYS_WITHOUT_INDEX = """
SELECT c.conrelid::regclass::text || '.' || a.attname
FROM pg_constraint c JOIN pg_attribute a ON a.attrelid = c.conrelid AND a.attnum = c.conkey[1]
WHERE c.contype = 'f' AND c.connamespace = $1::regnamespace AND NOT EXISTS (
    SELECT 1 FROM pg_index i WHERE i.indrelid = c.conrelid AND i.indkey[0] = c.conkey[1])
"""
# Money is counted in whole öre, moments know their zone, and days do not.
BY_ENDING = {
    "_minor": {"bigint"},
    "_at": {"timestamp with time zone"},
    "_date": {"date"},
}


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
    return (folder / "models.py").is_file() or (folder / "models").is_dir()
