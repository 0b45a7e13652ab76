"""Going over the fleet finds what is not as the scripts and the pulse say."""

import asyncpg
import pytest

from reskontra.tenancy.scope import TenantScope
from reskontra.tenancy.verifying import DatabaseAway, folds_letters, has_platform, verify_fleet
from tests.support.database import DatabaseUrls
from tests.support.servers import Server


async def test_a_fleet_that_is_well_has_no_faults(
    acme: TenantScope, connected: DatabaseUrls
) -> None:
    assert await has_platform(connected.owner)
    assert await verify_fleet(connected.owner) == []


async def test_a_column_that_somebody_added_by_hand_is_found(
    acme: TenantScope, connected: DatabaseUrls, owner: asyncpg.Connection
) -> None:
    await owner.execute(f"ALTER TABLE {acme.schema}.handled ADD COLUMN odd text")
    found = await verify_fleet(connected.owner)
    await owner.execute(f"ALTER TABLE {acme.schema}.handled DROP COLUMN odd")
    assert [(fault.schema, fault.reason) for fault in found] == [
        (acme.schema, "has a column handled.odd text that no script makes")
    ]


async def test_a_pulse_that_counts_more_than_the_history_holds_is_found(
    acme: TenantScope, connected: DatabaseUrls, owner: asyncpg.Connection
) -> None:
    await owner.execute(
        "UPDATE platform.pulse SET recorded = 3 WHERE schema_name = $1", acme.schema
    )
    (fault,) = await verify_fleet(connected.owner)
    assert fault.reason == "its pulse counts 3 events, its history 0"


async def test_nobody_answering_is_told_without_the_password() -> None:
    with pytest.raises(DatabaseAway) as told:
        await has_platform("postgresql://x:secret@127.0.0.1:1/x")
    assert "secret" not in str(told.value)


@pytest.mark.parametrize(("ctype", "folds"), [("C.UTF-8", True), ("C", False)])
async def test_a_database_whose_locale_knows_no_swedish_letters_is_found(
    postgres: Server, superuser: asyncpg.Connection, ctype: str, folds: bool
) -> None:
    name = f"letters_{ctype.replace('.', '_').replace('-', '_').lower()}"
    await superuser.execute(
        f"CREATE DATABASE {name} OWNER {postgres.owner_login} TEMPLATE template0"
        f" ENCODING 'UTF8' LOCALE_PROVIDER libc LC_COLLATE 'C' LC_CTYPE '{ctype}'"
    )
    found = await folds_letters(postgres.database(name).owner)
    await superuser.execute(f"DROP DATABASE {name}")
    assert found is folds
