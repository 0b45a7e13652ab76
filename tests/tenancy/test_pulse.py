"""The pulse of the firms, and the platform's clockwork."""

import asyncio
from datetime import timedelta

import asyncpg
import pytest

from reskontra.domain.history.queries import events_after
from reskontra.domain.kernel.clock import now, stopped_at
from reskontra.domain.kernel.events import record
from reskontra.tenancy import pulse
from reskontra.tenancy.scope import TenantScope, within
from reskontra.tenancy.transaction import tenant_transaction
from tests.support.database import DatabaseUrls
from tests.tenancy.facts import make_fact


async def beat(scope: TenantScope, times: int = 1) -> None:
    with within(scope):
        async with tenant_transaction():
            for number in range(times):
                record(make_fact(number))


async def told(scope: TenantScope) -> list[tuple[int, int]]:
    async with pulse.claimed() as news:
        return [(one.relayed, one.recorded) for one in news if one.scope == scope]


class TestNews:
    async def test_are_claimed_read_and_settled(self, acme: TenantScope) -> None:
        await beat(acme, 3)
        async with pulse.claimed() as news:
            [mine] = [one for one in news if one.scope == acme]
            with within(mine.scope):
                async with tenant_transaction(read_only=True):
                    events = await events_after(mine.relayed, 100)
            assert [event.seq for event in events] == [1, 2, 3]
            await pulse.settle(mine, events[-1].seq)
        assert await told(acme) == []

    async def test_that_are_not_settled_come_again(self, acme: TenantScope) -> None:
        await beat(acme)
        assert await told(acme) == [(0, 1)]
        assert await told(acme) == [(0, 1)]

    async def test_are_claimed_by_one_relay_at_a_time(self, acme: TenantScope) -> None:
        await beat(acme)
        async with pulse.claimed() as news:
            assert acme in [one.scope for one in news]
            assert await asyncio.create_task(told(acme)) == []
        assert await told(acme) == [(0, 1)]

    async def test_do_not_stop_the_firm_from_writing(self, acme: TenantScope) -> None:
        await beat(acme)
        async with pulse.claimed() as news:
            [mine] = [one for one in news if one.scope == acme]
            async with asyncio.timeout(5):
                await asyncio.create_task(beat(acme))
            await pulse.settle(mine, mine.recorded)
        assert await told(acme) == [(1, 2)]

    async def test_never_go_back(self, acme: TenantScope) -> None:
        await beat(acme, 5)
        async with pulse.claimed() as news:
            [mine] = [one for one in news if one.scope == acme]
        await pulse.settle(mine, 4)
        await pulse.settle(mine, 2)
        assert await told(acme) == [(4, 5)]

    async def test_are_swept_up_to_where_all_is_handled_and_no_further(
        self, acme: TenantScope
    ) -> None:
        await beat(acme, 5)
        async with pulse.claimed() as news:
            [mine] = [one for one in news if one.scope == acme]
        await pulse.settle(mine, 3)
        assert acme in [one.scope for one in await pulse.unswept()]
        await pulse.sweep_done(acme, 99)
        found = await pulse.news_of(acme)
        assert found is not None
        assert (found.swept, found.relayed, found.recorded) == (3, 3, 5)
        assert acme not in [one.scope for one in await pulse.unswept()]

    async def test_of_a_closed_firm_is_not_swept(
        self, acme: TenantScope, owner: asyncpg.Connection
    ) -> None:
        await beat(acme, 1)
        async with pulse.claimed() as news:
            [mine] = [one for one in news if one.scope == acme]
        await pulse.settle(mine, 1)
        put = "UPDATE platform.tenant SET state = $2 WHERE id = $1"
        await owner.execute(put, acme.id.uuid, "SUSPENDED")
        assert acme not in [one.scope for one in await pulse.unswept()]
        await owner.execute(put, acme.id.uuid, "READY")
        assert acme in [one.scope for one in await pulse.unswept()]

    async def test_of_forty_writers_have_no_gap(self, acme: TenantScope) -> None:
        await asyncio.gather(*(asyncio.create_task(beat(acme, 3)) for _ in range(40)))
        with within(acme):
            async with tenant_transaction(read_only=True):
                events = await events_after(0, 1_000)
        assert [event.seq for event in events] == list(range(1, 121))
        for first in range(0, 120, 3):
            payloads = [event.payload["version"] for event in events[first : first + 3]]
            assert payloads == [0, 1, 2]


class TestAnEar:
    async def test_hears_a_beat_when_it_is_committed(
        self, acme: TenantScope, connected: DatabaseUrls
    ) -> None:
        async with pulse.listen(connected.app) as ear:
            assert not await ear.heard(0.05)
            await beat(acme)
            await beat(acme)
            assert await ear.heard(5)
            await asyncio.sleep(0.2)
            await ear.heard(0.05)
            assert not await ear.heard(0.05)

    async def test_tells_when_the_line_is_dead(
        self, connected: DatabaseUrls, superuser: asyncpg.Connection
    ) -> None:
        async with pulse.listen(f"{connected.app}?application_name=ear") as ear:
            await superuser.fetch(
                "SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
                " WHERE application_name = 'ear'"
            )
            with pytest.raises(ConnectionError):
                await ear.heard(5)


@pytest.mark.usefixtures("connected")
class TestTheClockwork:
    async def test_gives_a_turn_to_one_of_many(self) -> None:
        slot = now()
        taken = await asyncio.gather(
            *(asyncio.create_task(pulse.take_slot("nightly", slot)) for _ in range(8))
        )
        assert sorted(taken) == [False] * 7 + [True]
        assert await pulse.take_slot("other", slot)
        assert await pulse.take_slot("nightly", slot + timedelta(minutes=1))

    async def test_forgets_turns_long_past(self) -> None:
        slot = now()
        assert await pulse.take_slot("forgotten", slot)
        with stopped_at(slot + timedelta(days=41)):
            assert await pulse.forget_slots() >= 1

    async def test_tells_when_a_heart_beat_last(self) -> None:
        await pulse.beat_heart("schedule")
        with stopped_at(now() + timedelta(minutes=1)):
            await pulse.beat_heart("schedule")
            assert (await pulse.heartbeats())["schedule"] == now()
