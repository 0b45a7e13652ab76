"""The fleet's migrations: a canary first, each firm alone, going on where it stopped."""

import asyncio
import secrets
import time
from collections.abc import AsyncIterator

import asyncpg
import pytest
import pytest_asyncio

from reskontra.tenancy.fleet import FleetReport, migrate_fleet
from reskontra.tenancy.provisioning import migrate_platform, park, tenants_status
from reskontra.tenancy.scripts import Script, latest_version, tenant_scripts
from tests.support.database import DatabaseUrls, Server

FIRMS = 6
NEXT = latest_version() + 1


def step(sql: str, number: int = NEXT) -> Script:
    return Script(number, "step", sql)


def history(*steps: Script) -> tuple[Script, ...]:
    return (*tenant_scripts(), *steps)


ADD_COLUMN = step("ALTER TABLE handled ADD COLUMN note text")
ADD_TABLE = step("CREATE TABLE added (id bigint PRIMARY KEY)", NEXT + 1)


@pytest_asyncio.fixture(loop_scope="session")
async def fleet(postgres: Server) -> AsyncIterator[DatabaseUrls]:
    """A database of the test's own, with a fleet of parked firms and two that are open."""
    name = f"fleet_{secrets.token_hex(4)}_{postgres.mark}"
    admin = await asyncpg.connect(postgres.superuser)
    await admin.execute(
        f"CREATE DATABASE {name} OWNER {postgres.owner_login} TEMPLATE {postgres.template}"
    )
    urls = postgres.database(name)
    await park(urls.owner, urls.app, target=FIRMS - 2)
    yield urls
    await admin.execute(f"DROP DATABASE {name} WITH (FORCE)")
    await admin.close()


@pytest_asyncio.fixture(loop_scope="session")
async def own(fleet: DatabaseUrls) -> AsyncIterator[asyncpg.Connection]:
    """The fleet's owner."""
    connection = await asyncpg.connect(fleet.owner)
    yield connection
    await connection.close()


async def versions(fleet: DatabaseUrls) -> list[int]:
    return sorted(status.version for status in await tenants_status(fleet.owner))


async def schema_of(own: asyncpg.Connection, slug: str) -> str:
    return str(await own.fetchval("SELECT schema_name FROM platform.tenant WHERE slug = $1", slug))


async def test_every_firm_gets_every_step_once(
    fleet: DatabaseUrls, own: asyncpg.Connection
) -> None:
    report = await migrate_fleet(fleet.owner, history(ADD_COLUMN, ADD_TABLE))
    assert report == FleetReport(FIRMS, ())
    assert await versions(fleet) == [NEXT + 1] * FIRMS
    columns = "SELECT table_name FROM information_schema.columns WHERE column_name = 'note'"
    found = [row["table_name"] for row in await own.fetch(columns)]
    assert found.count("handled") == FIRMS
    assert await migrate_fleet(fleet.owner, history(ADD_COLUMN, ADD_TABLE)) == FleetReport(0, ())


async def test_a_new_table_is_its_firms_and_no_other_ones(
    fleet: DatabaseUrls, own: asyncpg.Connection
) -> None:
    await migrate_fleet(fleet.owner, history(ADD_COLUMN, ADD_TABLE))
    acme, other = await schema_of(own, "acme"), await schema_of(own, "other")
    may = "SELECT has_table_privilege($1, $2, 'INSERT')"
    assert await own.fetchval(may, acme, f"{acme}.added")
    assert not await own.fetchval(may, other, f"{acme}.added")


async def test_a_step_that_fails_on_the_canary_reaches_nobody_else(fleet: DatabaseUrls) -> None:
    report = await migrate_fleet(fleet.owner, history(step("ALTER TABLE nowhere ADD x int")))
    assert (report.migrated, report.stopped_at_canary) == (0, True)
    assert "nowhere" in report.failures[0].reason
    assert await versions(fleet) == [NEXT - 1] * FIRMS
    canary = [one for one in await tenants_status(fleet.owner) if one.failure]
    assert [one.state for one in canary] == ["PARKED"]


async def test_a_firm_that_cannot_be_migrated_is_listed_and_stops_no_other(
    fleet: DatabaseUrls, own: asyncpg.Connection
) -> None:
    acme = await schema_of(own, "acme")
    await own.execute(f"ALTER TABLE {acme}.handled ADD COLUMN note text")
    report = await migrate_fleet(fleet.owner, history(ADD_COLUMN))
    assert (report.migrated, [one.schema for one in report.failures]) == (FIRMS - 1, [acme])
    assert "already exists" in report.failures[0].reason
    listed = {one.schema: one.failure for one in await tenants_status(fleet.owner) if one.failure}
    assert listed == {acme: report.failures[0].reason}


async def test_a_run_goes_on_where_the_last_one_stopped(
    fleet: DatabaseUrls, own: asyncpg.Connection
) -> None:
    acme = await schema_of(own, "acme")
    await own.execute(f"ALTER TABLE {acme}.handled ADD COLUMN note text")
    await migrate_fleet(fleet.owner, history(ADD_COLUMN, ADD_TABLE))
    await own.execute(f"ALTER TABLE {acme}.handled DROP COLUMN note")
    report = await migrate_fleet(fleet.owner, history(ADD_COLUMN, ADD_TABLE))
    assert report == FleetReport(1, ())
    assert await versions(fleet) == [NEXT + 1] * FIRMS
    assert all(one.failure is None for one in await tenants_status(fleet.owner))


async def test_a_step_is_taken_wholly_or_not_at_all(
    fleet: DatabaseUrls, own: asyncpg.Connection
) -> None:
    acme = await schema_of(own, "acme")
    await own.execute(f"CREATE TABLE {acme}.second (id int)")
    both = step("CREATE TABLE first (id int); CREATE TABLE second (id int)")
    await migrate_fleet(fleet.owner, history(both))
    assert await own.fetchval("SELECT to_regclass($1)", f"{acme}.first") is None


async def test_a_firm_at_work_is_waited_for_behind_the_others(
    fleet: DatabaseUrls, own: asyncpg.Connection
) -> None:
    acme = await schema_of(own, "acme")
    busy = await asyncpg.connect(fleet.owner)
    transaction = busy.transaction()
    await transaction.start()
    await busy.execute(f"LOCK TABLE {acme}.handled IN ACCESS SHARE MODE")
    run = asyncio.create_task(migrate_fleet(fleet.owner, history(ADD_COLUMN)))
    await asyncio.sleep(4)
    await transaction.commit()
    report = await run
    await busy.close()
    assert report == FleetReport(FIRMS, ())


async def test_two_runs_at_once_migrate_each_firm_once(fleet: DatabaseUrls) -> None:
    reports = await asyncio.gather(
        *(migrate_fleet(fleet.owner, history(ADD_COLUMN)) for _ in range(2))
    )
    assert sorted(report.migrated for report in reports) == [0, FIRMS]
    assert all(report.failures == () for report in reports)


async def test_with_nothing_to_do_it_takes_a_moment(fleet: DatabaseUrls) -> None:
    begun = time.perf_counter()
    assert await migrate_fleet(fleet.owner) == FleetReport(0, ())
    assert time.perf_counter() - begun < 0.5


async def test_parked_schemas_are_made_at_the_newest_version(fleet: DatabaseUrls) -> None:
    assert await park(fleet.owner, fleet.app, target=FIRMS) == 2
    assert await park(fleet.owner, fleet.app, target=FIRMS) == 0
    assert await versions(fleet) == [latest_version()] * (FIRMS + 2)


async def test_the_platform_is_migrated_once(fleet: DatabaseUrls) -> None:
    assert await migrate_platform(fleet.owner, fleet.app) == 0


def test_the_scripts_are_numbered_without_a_gap() -> None:
    numbers = [script.number for script in tenant_scripts()]
    assert numbers == list(range(len(numbers)))


@pytest.mark.parametrize("script", tenant_scripts(), ids=lambda script: script.name)
def test_rights_are_given_by_name_and_history_is_only_added_to(script: Script) -> None:
    granted = script.grants_to("t_x")
    assert "ALL TABLES" not in granted
    made = script.sql.count("CREATE TABLE")
    assert granted.count(",") >= made - 1
    for line in granted.splitlines():
        assert "event" not in line or line.startswith("GRANT SELECT, INSERT ON TABLE event TO")
