"""One door to a tenant's data: what passes through it, and what does not."""

import asyncio
from collections.abc import Coroutine
from contextvars import Context, copy_context

import asyncpg
import pytest
from tortoise.exceptions import IntegrityError, OperationalError, TransactionManagementError
from tortoise.transactions import in_transaction

from reskontra.domain.company.models import NumberSeries
from reskontra.domain.history import queries
from reskontra.domain.kernel.events import record
from reskontra.tenancy.database import client
from reskontra.tenancy.scope import (
    CrossTenant,
    NoTenant,
    TenantScope,
    _scope,
    current_tenant,
    within,
)
from reskontra.tenancy.transaction import (
    TransactionUnderWay,
    on_behalf_of,
    platform_transaction,
    tenant_transaction,
)
from tests.tenancy.facts import make_fact


def aside(work: Coroutine[None, None, None]) -> asyncio.Task[None]:
    """Run work that knows nothing of this task's scope and transaction."""
    return asyncio.create_task(work, context=Context())


def as_firm(scope: TenantScope, work: Coroutine[None, None, object]) -> asyncio.Task[object]:
    """Run work for another firm in the midst of this one, as only broken code would."""
    context = copy_context()
    context.run(_scope.set, scope)
    return asyncio.create_task(work, context=context)


async def take_series(name: str) -> None:
    await NumberSeries(name=name, start_number=1, next_number=1).save()


async def series() -> list[str]:
    async with tenant_transaction(read_only=True):
        return sorted(row.name for row in await NumberSeries.all())


async def placed() -> list[int]:
    async with tenant_transaction(read_only=True):
        return [event.seq for event in await queries.events_after(0, 100)]


async def fail_after(name: str) -> None:
    async with tenant_transaction():
        await take_series(name)
        record(make_fact())
        raise LookupError


async def swallow_a_broken_statement() -> None:
    async with tenant_transaction():
        await take_series("A")
        with pytest.raises(IntegrityError):
            await take_series("A")


@pytest.mark.usefixtures("firm_scope")
class TestATransaction:
    async def test_keeps_what_is_recorded_together_with_its_effect(self) -> None:
        async with tenant_transaction():
            await take_series("A")
            record(make_fact())
            record(make_fact())
        assert (await series(), await placed()) == (["A"], [1, 2])

    async def test_that_fails_leaves_neither_effect_nor_fact(self) -> None:
        with pytest.raises(LookupError):
            await fail_after("A")
        assert (await series(), await placed()) == ([], [])

    async def test_that_swallowed_an_error_is_not_lost_in_silence(self) -> None:
        with pytest.raises(asyncpg.InFailedSQLTransactionError):
            await swallow_a_broken_statement()
        assert await series() == []

    async def test_reads_its_own_writes(self) -> None:
        async with tenant_transaction():
            await take_series("A")
            assert await NumberSeries.all().count() == 1

    async def test_that_only_reads_cannot_write(self) -> None:
        with pytest.raises(TransactionManagementError, match="read-only"):
            async with tenant_transaction(read_only=True):
                await take_series("A")

    async def test_that_only_reads_sees_one_instant(self, firm_scope: TenantScope) -> None:
        async def write() -> None:
            with within(firm_scope):
                async with tenant_transaction():
                    await take_series("A")

        async with tenant_transaction(read_only=True):
            before = await NumberSeries.all().count()
            await aside(write())
            assert await NumberSeries.all().count() == before
        assert await series() == ["A"]

    async def test_is_not_opened_inside_another(self) -> None:
        async with tenant_transaction():
            with pytest.raises(TransactionUnderWay):
                async with tenant_transaction():
                    pass

    async def test_of_the_platform_is_not_opened_inside_one_of_a_firm(self) -> None:
        async with tenant_transaction():
            with pytest.raises(TransactionUnderWay):
                async with platform_transaction():
                    pass

    async def test_serves_several_questions_at_once(self) -> None:
        async with tenant_transaction():
            await take_series("A")
            counts = await asyncio.gather(*(NumberSeries.all().count() for _ in range(20)))
        assert counts == [1] * 20

    async def test_is_over_for_a_task_that_outlives_it(self) -> None:
        gate = asyncio.Event()

        async def late() -> int:
            await gate.wait()
            return await NumberSeries.all().count()

        async with tenant_transaction():
            task = asyncio.create_task(late())
            await asyncio.sleep(0)
        gate.set()
        with pytest.raises(NoTenant):
            await task

    async def test_can_be_opened_by_a_task_that_outlives_the_one_it_was_born_in(self) -> None:
        gate = asyncio.Event()

        async def late() -> None:
            await gate.wait()
            async with tenant_transaction():
                await take_series("LATE")

        async with tenant_transaction():
            task = asyncio.create_task(late())
            await asyncio.sleep(0)
        gate.set()
        await task
        assert await series() == ["LATE"]


class TestOutside:
    @pytest.mark.usefixtures("acme")
    async def test_every_scope_no_transaction_opens(self) -> None:
        with pytest.raises(NoTenant):
            async with tenant_transaction():
                pass

    @pytest.mark.usefixtures("firm_scope")
    async def test_a_transaction_no_query_is_answered(self) -> None:
        with pytest.raises(NoTenant):
            await NumberSeries.all().count()

    @pytest.mark.usefixtures("firm_scope")
    async def test_our_door_tortoise_opens_no_transaction_either(self) -> None:
        with pytest.raises(NoTenant):
            async with in_transaction():
                pass

    @pytest.mark.usefixtures("acme")
    async def test_a_role_the_login_reads_nothing(self) -> None:
        with pytest.raises(asyncpg.InsufficientPrivilegeError):
            await client().ask("SELECT count(*) FROM platform.tenant")

    @pytest.mark.usefixtures("acme")
    async def test_a_scope_tables_do_not_exist(self) -> None:
        with pytest.raises(asyncpg.UndefinedTableError):
            await client().ask("SELECT count(*) FROM event")


class TestAnotherFirm:
    async def test_is_not_entered_from_within_one(
        self, firm_scope: TenantScope, other_scope: TenantScope
    ) -> None:
        with pytest.raises(CrossTenant), within(other_scope):
            pass
        assert current_tenant() == firm_scope

    async def test_has_no_transaction_inside_one_of_the_first(
        self, acme: TenantScope, other_scope: TenantScope
    ) -> None:
        async def reach_over() -> None:
            async with tenant_transaction():
                pass

        with within(acme):
            async with tenant_transaction():
                with pytest.raises(CrossTenant):
                    await as_firm(other_scope, reach_over())

    async def test_gets_no_answer_over_the_transaction_of_the_first(
        self, acme: TenantScope, other_scope: TenantScope
    ) -> None:
        async def read() -> int:
            return await NumberSeries.all().count()

        with within(acme):
            async with tenant_transaction():
                with pytest.raises(CrossTenant):
                    await as_firm(other_scope, read())

    async def test_is_acted_for_by_the_platform_alone(self, firm_scope: TenantScope) -> None:
        async with tenant_transaction():
            with pytest.raises(NoTenant):
                async with on_behalf_of(firm_scope):
                    pass


class TestThePlatform:
    async def test_opens_a_firm_in_one_transaction(self, acme: TenantScope) -> None:
        async with platform_transaction() as platform:
            async with on_behalf_of(acme):
                await take_series("A")
                record(make_fact())
            row = await platform.row("SELECT slug FROM tenant WHERE id = $1", acme.id.uuid)
        with within(acme):
            assert (await series(), await placed(), row) == (["A"], [1], {"slug": "acme"})

    async def test_and_its_firm_fail_together(self, acme: TenantScope) -> None:
        with pytest.raises(LookupError):
            async with platform_transaction():
                async with on_behalf_of(acme):
                    await take_series("A")
                    record(make_fact())
                raise LookupError
        with within(acme):
            assert (await series(), await placed()) == ([], [])

    async def test_reads_no_firm_by_itself(self, acme: TenantScope) -> None:
        with pytest.raises(OperationalError, match="permission denied"):
            async with platform_transaction() as platform:
                await platform.rows(f"SELECT * FROM {acme.schema}.event")
