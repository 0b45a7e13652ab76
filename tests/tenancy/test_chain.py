"""Nobody can change, remove or slip in a fact afterwards without being found out."""

import asyncio

import asyncpg
import pytest

from reskontra.domain.kernel.events import record
from reskontra.tenancy.chain import Seal, SealUnreadable, read, written
from reskontra.tenancy.owner import owner_connection
from reskontra.tenancy.scope import TenantScope, within
from reskontra.tenancy.transaction import tenant_transaction
from reskontra.tenancy.verifying import seal_fleet, verify_fleet
from tests.support.database import DatabaseUrls
from tests.tenancy.facts import make_fact


async def happen(scope: TenantScope, count: int, *, each: int = 1) -> None:
    for _ in range(count):
        with within(scope):
            async with tenant_transaction():
                for number in range(each):
                    record(make_fact(number))


async def reasons(urls: DatabaseUrls, *seals: Seal) -> list[tuple[str, str]]:
    return [(fault.schema, fault.reason) for fault in await verify_fleet(urls.owner, seals)]


async def test_facts_written_together_apart_and_at_once_make_one_chain(
    acme: TenantScope, connected: DatabaseUrls
) -> None:
    await happen(acme, 3, each=4)
    await asyncio.gather(*(asyncio.create_task(happen(acme, 5, each=2)) for _ in range(8)))
    assert await reasons(connected) == []
    ends = {seal.schema: seal.seq for seal in await seal_fleet(connected.owner)}
    assert ends[acme.schema] == 3 * 4 + 8 * 5 * 2


TAMPERING = [
    ("UPDATE {schema}.event SET payload = payload || '{{\"version\": 99}}' WHERE seq = 3", 3),
    ("UPDATE {schema}.event SET kind = 'CompanyChange' WHERE seq = 5", 5),
    ("UPDATE {schema}.event SET actor_id = 'usr_2' WHERE seq = 1", 1),
    ("UPDATE {schema}.event SET occurred_at = occurred_at - interval '1 day' WHERE seq = 2", 2),
    ("UPDATE {schema}.event SET digest = sha256(digest) WHERE seq = 4", 4),
]


@pytest.mark.parametrize(("statement", "at"), TAMPERING)
async def test_a_fact_that_the_owner_of_the_database_changed_is_found(
    acme: TenantScope,
    connected: DatabaseUrls,
    owner: asyncpg.Connection,
    statement: str,
    at: int,
) -> None:
    await happen(acme, 6)
    await owner.execute(statement.format(schema=acme.schema))
    assert await reasons(connected) == [(acme.schema, f"its history was changed at event {at}")]


async def test_a_fact_that_was_taken_out_is_found_even_when_the_rest_closes_the_gap(
    acme: TenantScope, connected: DatabaseUrls, owner: asyncpg.Connection
) -> None:
    await happen(acme, 4)
    await owner.execute(f"DELETE FROM {acme.schema}.event WHERE seq = 2")
    await owner.execute(f"UPDATE {acme.schema}.event SET seq = seq - 1 WHERE seq > 2")
    await owner.execute(
        "UPDATE platform.pulse SET recorded = 3 WHERE schema_name = $1", acme.schema
    )
    assert await reasons(connected) == [(acme.schema, "its history was changed at event 2")]


async def test_a_whole_history_written_anew_is_found_by_its_seal(
    acme: TenantScope, connected: DatabaseUrls, owner: asyncpg.Connection
) -> None:
    await happen(acme, 3)
    (seal,) = [one for one in await seal_fleet(connected.owner) if one.schema == acme.schema]
    await happen(acme, 2)
    assert await reasons(connected, seal) == []

    schema = acme.schema
    await owner.execute(f"CREATE TABLE {schema}.kept AS SELECT * FROM {schema}.event")
    await owner.execute(f"DELETE FROM {schema}.event")
    await owner.execute(f"UPDATE {schema}.kept SET actor_id = 'usr_9'")
    async with owner_connection(connected.owner) as forger:
        await forger.execute(f"SET search_path = {schema}")
        await forger.execute("INSERT INTO event SELECT * FROM kept ORDER BY seq")
        await forger.execute("DROP TABLE kept")
    assert await reasons(connected) == []
    assert await reasons(connected, seal) == [
        (schema, "its history is not the one that was sealed at event 3")
    ]


async def test_a_firm_that_was_sealed_and_is_gone_is_told(
    acme: TenantScope, connected: DatabaseUrls
) -> None:
    seal = Seal(schema="t_gone", seq=1, digest="00")
    assert await reasons(connected, seal) == [("t_gone", "was sealed once and is gone")]


def test_seals_are_read_as_they_were_written() -> None:
    seals = [Seal(schema="t_a", seq=7, digest="ab"), Seal(schema="t_b", seq=1, digest="cd")]
    assert read(written(seals).splitlines()) == seals
    assert read(["", "  "]) == []


@pytest.mark.parametrize("line", ["{", "[]", '{"schema": "t_a"}', '{"schema":1,"seq":"x"}'])
def test_a_line_that_is_no_seal_is_named(line: str) -> None:
    with pytest.raises(SealUnreadable, match="Line 2"):
        read([written([Seal(schema="t_a", seq=7, digest="ab")]).strip(), line])
