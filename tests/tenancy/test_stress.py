"""Two hundred tasks at once, with errors, time-outs and cancellations in the worst places."""

import asyncio
import random
from collections import Counter
from collections.abc import AsyncIterator
from contextlib import suppress

import asyncpg
import pytest
import pytest_asyncio
from tortoise.connection import get_connection
from tortoise.exceptions import BaseORMException

from reskontra.domain.company.models import NumberSeries
from reskontra.domain.history.queries import events_after
from reskontra.domain.kernel.events import record
from reskontra.domain.tables import CONNECTION
from reskontra.tenancy.database import client
from reskontra.tenancy.ids import tenant_id_of
from reskontra.tenancy.provisioning import park
from reskontra.tenancy.scope import CrossTenant, TenantScope, within
from reskontra.tenancy.transaction import savepoint, tenant_transaction
from tests.support.database import DatabaseUrls
from tests.support.platform import set_aside_parked
from tests.tenancy.facts import make_fact

TASKS = 200
SCOPES = 25
FIRMS = 8
EXPECTED = (LookupError, TimeoutError, BaseORMException, asyncpg.PostgresError, CrossTenant)


@pytest_asyncio.fixture(scope="module", loop_scope="session")
async def fleet(
    connected: DatabaseUrls, owner: asyncpg.Connection
) -> AsyncIterator[list[TenantScope]]:
    """Firms enough to be mixed up with each other."""
    await park(connected.owner, connected.app, target=FIRMS)
    rows = await owner.fetch(
        "SELECT id, schema_name FROM platform.tenant WHERE state = 'PARKED' LIMIT $1", FIRMS
    )
    yield [TenantScope(tenant_id_of(row["id"]), "", row["schema_name"]) for row in rows]
    # They are no longer empty: nobody who signs up may be given one of them.
    await set_aside_parked(connected)


async def write(scope: TenantScope, mark: str) -> None:
    async with tenant_transaction():
        await NumberSeries(name=mark, start_number=1, next_number=1).save()
        record(make_fact())


async def read_at_once(scope: TenantScope, mark: str) -> None:
    async with tenant_transaction(read_only=True):
        asked = "SELECT current_user AS who, current_schema() AS place"
        answers = await asyncio.gather(
            *(get_connection(CONNECTION).execute_query_dict(asked) for _ in range(3))
        )
    for answer in answers:
        assert answer == [{"who": scope.schema, "place": scope.schema}]


async def fail(scope: TenantScope, mark: str) -> None:
    async with tenant_transaction():
        await NumberSeries(name=f"lost {mark}", start_number=1, next_number=1).save()
        record(make_fact())
        raise LookupError


async def ask_nonsense(scope: TenantScope, mark: str) -> None:
    async with tenant_transaction():
        await get_connection(CONNECTION).execute_query("SELECT nonsense")


async def fail_in_part(scope: TenantScope, mark: str) -> None:
    async with tenant_transaction():
        with suppress(LookupError):
            async with savepoint():
                await NumberSeries(name=f"lost {mark}", start_number=1, next_number=1).save()
                record(make_fact())
                raise LookupError
        await NumberSeries(name=mark, start_number=1, next_number=1).save()
        record(make_fact())


async def run_out_of_time(scope: TenantScope, mark: str) -> None:
    async with asyncio.timeout(random.uniform(0, 0.01)), tenant_transaction():
        await get_connection(CONNECTION).execute_query("SELECT pg_sleep(0.01)")


async def be_cancelled(scope: TenantScope, mark: str) -> None:
    async def doomed() -> None:
        async with tenant_transaction():
            await get_connection(CONNECTION).execute_query("SELECT pg_sleep(0.005)")

    task = asyncio.create_task(doomed())
    await asyncio.sleep(random.uniform(0, 0.01))
    task.cancel()
    with suppress(asyncio.CancelledError):
        await task


async def dirty_the_session(scope: TenantScope, mark: str) -> None:
    async with tenant_transaction():
        await get_connection(CONNECTION).execute_script(
            f"SET SESSION search_path = {scope.schema}; SET SESSION ROLE {scope.schema}"
        )


DEEDS = (
    write,
    write,
    read_at_once,
    fail,
    ask_nonsense,
    fail_in_part,
    run_out_of_time,
    be_cancelled,
    dirty_the_session,
)


async def hostile(number: int, fleet: list[TenantScope]) -> Counter[str]:
    """One task's life: it tells how many rows each firm should have of it."""
    due: Counter[str] = Counter()
    for turn in range(SCOPES):
        scope, deed = random.choice(fleet), random.choice(DEEDS)
        with within(scope), suppress(*EXPECTED):
            await deed(scope, f"{scope.schema} {number} {turn}")
        due[scope.schema] += deed in (write, fail_in_part)
    return due


async def test_two_hundred_tasks_never_touch_another_firm(
    fleet: list[TenantScope], superuser: asyncpg.Connection
) -> None:
    due: Counter[str] = Counter()
    for lives in await asyncio.gather(*(hostile(number, fleet) for number in range(TASKS))):
        due.update(lives)
    for scope in fleet:
        names = await superuser.fetch(f"SELECT name FROM {scope.schema}.number_series")
        assert {row["name"].split()[0] for row in names} <= {scope.schema}
        assert len(names) == due[scope.schema]
        with within(scope):
            async with tenant_transaction(read_only=True):
                places = [event.seq for event in await events_after(0, 10_000)]
        assert places == list(range(1, due[scope.schema] + 1))


@pytest.mark.usefixtures("fleet")
async def test_the_pool_is_whole_and_clean_afterwards(connected: DatabaseUrls) -> None:
    pool = client()._pool  # noqa: SLF001 - what Tortoise offers
    assert pool is not None
    async with asyncio.timeout(5):
        taken = [await pool.acquire() for _ in range(pool.get_max_size())]
    identities = {
        await connection.fetchval(
            "SELECT current_setting('role') || current_setting('search_path')"
        )
        for connection in taken
    }
    for connection in taken:
        await pool.release(connection)
    assert identities == {"nonepg_catalog"}


async def test_transactions_cancelled_at_any_moment_lose_no_connection(
    fleet: list[TenantScope], connected: DatabaseUrls
) -> None:
    async def doomed(scope: TenantScope) -> None:
        with within(scope):
            async with tenant_transaction(), savepoint():
                await get_connection(CONNECTION).execute_query("SELECT 1")

    for _ in range(20):
        tasks = [asyncio.create_task(doomed(random.choice(fleet))) for _ in range(100)]
        for task in tasks:
            await asyncio.sleep(random.choice((0, 0, 0, 0.0005)))
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
    await test_the_pool_is_whole_and_clean_afterwards(connected)
