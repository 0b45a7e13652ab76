"""Each turn is taken once, however many copies of the schedule there are."""

import asyncio
from contextvars import Context
from datetime import UTC, datetime, timedelta

import pytest

from reskontra.tenancy import pulse
from reskontra.tenancy.scope import TenantScope
from reskontra.workers.actors.delivery import resend_due
from reskontra.workers.actors.maintenance import clean_platform
from reskontra.workers.schedule.jobs import JOBS, Job
from reskontra.workers.schedule.ticking import tick
from tests.support.workers import Workers

NOON = datetime(2026, 11, 23, 12, 0, tzinfo=UTC)
JOB = Job(actor=clean_platform, every=timedelta(minutes=1))


@pytest.mark.parametrize(
    ("seconds", "slot"), [(0, NOON), (59, NOON), (60, NOON + timedelta(minutes=1))]
)
def test_every_instant_belongs_to_one_turn(seconds: int, slot: datetime) -> None:
    assert JOB.slot(NOON + timedelta(seconds=seconds)) == slot


async def test_four_copies_take_each_of_many_turns_once(workers: Workers) -> None:
    async def copy() -> None:
        for turn in range(20):
            await tick([JOB], NOON + timedelta(days=400, minutes=turn))

    copies = [asyncio.create_task(copy(), context=Context()) for _ in range(4)]
    await asyncio.gather(*copies)
    assert len(workers.queue.take_all()) == 20


async def test_a_tenants_job_wakes_each_tenant(
    workers: Workers, acme: TenantScope, other_scope: TenantScope
) -> None:
    await tick([Job(actor=resend_due, every=timedelta(minutes=1))], NOON + timedelta(days=401))
    woken = {message.args[0] for message in workers.queue.take_all()}
    assert woken >= {str(acme.id), str(other_scope.id)}


async def test_the_schedule_tells_that_it_is_alive(workers: Workers) -> None:
    await tick([], NOON)
    assert pulse.SCHEDULE in await pulse.heartbeats()
    assert workers.queue.waiting == []


def test_every_job_has_an_actor_of_its_own() -> None:
    names = [job.actor.name for job in JOBS]
    assert len(names) == len(set(names))
