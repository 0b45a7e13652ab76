"""A part of a transaction that can fail alone."""

import asyncio

import asyncpg
import pytest
from tortoise.connection import get_connection
from tortoise.exceptions import IntegrityError
from tortoise.transactions import in_transaction

from reskontra.domain.company.models import NumberSeries
from reskontra.domain.history import queries
from reskontra.domain.kernel.events import record
from reskontra.domain.tables import CONNECTION
from reskontra.tenancy.engine import PooledConnection
from reskontra.tenancy.scope import NoTenant
from reskontra.tenancy.transaction import savepoint, tenant_transaction
from tests.tenancy.facts import make_fact

pytestmark = pytest.mark.usefixtures("firm_scope")


async def take_series(name: str) -> None:
    await NumberSeries(name=name, start_number=1, next_number=1).save()


async def series() -> list[str]:
    async with tenant_transaction(read_only=True):
        return sorted(row.name for row in await NumberSeries.all())


async def placed() -> list[int]:
    async with tenant_transaction(read_only=True):
        return [event.seq for event in await queries.events_after(0, 100)]


async def fail_in_savepoint(name: str) -> None:
    async with savepoint():
        await take_series(name)
        record(make_fact())
        raise LookupError


class TestASavepoint:
    async def test_fails_alone_with_what_it_recorded(self) -> None:
        async with tenant_transaction():
            async with savepoint():
                await take_series("A")
                record(make_fact(1))
            with pytest.raises(LookupError):
                await fail_in_savepoint("B")
            async with savepoint():
                await take_series("C")
                record(make_fact(2))
        assert (await series(), await placed()) == (["A", "C"], [1, 2])

    async def test_that_was_set_with_the_beginning_fails_alone_too(self) -> None:
        async with tenant_transaction(in_parts=True):
            with pytest.raises(LookupError):
                async with savepoint():
                    async with savepoint():
                        await take_series("A")
                    await fail_in_savepoint("B")
            async with savepoint():
                await take_series("C")
        async with tenant_transaction(in_parts=True):
            async with savepoint():
                await take_series("D")
            with pytest.raises(LookupError):
                await fail_in_savepoint("E")
        async with tenant_transaction(in_parts=True):
            await take_series("F")
        assert await series() == ["C", "D", "F"]

    async def test_that_was_set_with_the_beginning_costs_no_statement(
        self, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        sent: list[str] = []

        async def executed(connection: PooledConnection, sql: str, **about: float) -> object:
            sent.append(sql)
            return await asyncpg.Connection.execute(connection, sql, **about)

        monkeypatch.setattr(PooledConnection, "execute", executed)
        async with tenant_transaction(in_parts=True), savepoint():
            pass
        assert len(sent) == 2

    async def test_fails_with_everything_inside_it(self) -> None:
        async with tenant_transaction():
            with pytest.raises(LookupError):
                async with savepoint():
                    async with savepoint():
                        await take_series("A")
                    await fail_in_savepoint("B")
            async with savepoint():
                await take_series("C")
        assert await series() == ["C"]

    async def test_mends_the_transaction_after_a_broken_statement(self) -> None:
        async with tenant_transaction():
            await take_series("A")
            with pytest.raises(IntegrityError):
                async with savepoint():
                    await take_series("A")
            await take_series("B")
        assert await series() == ["A", "B"]

    async def test_is_undone_when_time_runs_out_inside_it(self) -> None:
        async with tenant_transaction():
            with pytest.raises(TimeoutError):
                async with asyncio.timeout(0.05), savepoint():
                    await take_series("A")
                    await get_connection(CONNECTION).execute_query("SELECT pg_sleep(5)")
            await take_series("B")
        assert await series() == ["B"]

    async def test_is_what_tortoise_gets_for_a_nested_transaction(self) -> None:
        async with tenant_transaction():
            with pytest.raises(LookupError):
                async with in_transaction():
                    await take_series("A")
                    raise LookupError
            await take_series("B")
        assert await series() == ["B"]

    async def test_needs_a_transaction(self) -> None:
        with pytest.raises(NoTenant):
            async with savepoint():
                pass
