"""Questions about jobs."""

from datetime import timedelta

import pytest

from reskontra.domain.jobs.commands import end_job, settle_items
from reskontra.domain.jobs.ids import JobId
from reskontra.domain.jobs.queries import items, items_of, job_like, jobs
from reskontra.domain.jobs.views import JobItemState, JobKind, JobState
from reskontra.domain.kernel.clock import ago, now
from reskontra.domain.kernel.refusals import NotFound
from tests.factories.jobs import make_job

pytestmark = pytest.mark.usefixtures("in_firm")

PREVIEW = JobKind.INVOICE_PREVIEW
AN_HOUR = timedelta(hours=1)


async def test_jobs_are_found_by_their_ids() -> None:
    made = await make_job()
    assert set(await jobs([made, JobId.new()])) == {made}


async def test_items_come_in_order_and_part_by_part() -> None:
    made = await make_job(subjects=["c", "a", "b"])
    await settle_items(made, {2: [NotFound()]})

    assert [one.subject for one in await items(made, limit=2)] == ["c", "a"]
    assert [one.subject for one in await items(made, limit=2, after=2)] == ["b"]
    refused = await items(made, limit=9, state=JobItemState.REFUSED)
    assert [(one.subject, one.reasons[0].code) for one in refused] == [("a", "NOT_FOUND")]


async def test_the_newest_job_that_comes_to_the_same_is_found_while_it_is_young() -> None:
    await make_job(fingerprint="same")
    newest = await make_job(fingerprint="same")

    assert await job_like(PREVIEW, "same", ago(AN_HOUR)) == newest
    assert await job_like(PREVIEW, "other", ago(AN_HOUR)) is None
    assert await job_like(PREVIEW, "same", now()) is None


async def test_a_job_that_came_to_nothing_is_like_no_other() -> None:
    await end_job(await make_job(fingerprint="same"), JobState.FAILED)
    assert await job_like(PREVIEW, "same", ago(AN_HOUR)) is None


async def test_items_of_many_jobs_come_at_once_each_with_its_own_limit() -> None:
    one, other = await make_job(subjects=["a", "b", "c"]), await make_job(subjects=["d"])
    unknown = JobId.new()
    found = await items_of([one, other, unknown], limit=2)

    told = {each: [item.subject for item in parts] for each, parts in found.items()}
    assert told == {one: ["a", "b"], other: ["d"], unknown: []}
