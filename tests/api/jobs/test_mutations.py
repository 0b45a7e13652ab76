"""Stopping a job, through the door."""

from reskontra.domain.jobs.ids import JobId
from reskontra.tenancy.scope import within
from reskontra.tenancy.transaction import tenant_transaction
from tests.factories.jobs import make_job
from tests.support.shop import Shop


async def a_job(shop: Shop) -> str:
    with within(shop.scope):
        async with tenant_transaction():
            return str(await make_job())


async def test_a_job_can_be_stopped_once(shop: Shop) -> None:
    made = await a_job(shop)
    stopped = (await shop.do("JobCancel", id=made))["job"]

    assert (stopped["state"], stopped["isCancelable"]) == ("CANCELLED", False)
    assert await shop.codes("JobCancel", id=made) == [("JOB_OVER", "id")]


async def test_what_never_was_cannot_be_stopped(shop: Shop) -> None:
    assert await shop.codes("JobCancel", id=str(JobId.new())) == [("NOT_FOUND", "id")]
