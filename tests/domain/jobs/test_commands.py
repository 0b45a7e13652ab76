"""What can be done with jobs."""

from datetime import timedelta

import pytest

from reskontra.domain.invoicing.refusals import NotDraft
from reskontra.domain.jobs.commands import (
    begin_job,
    cancel_job,
    end_job,
    forget_ended_jobs,
    forget_jobs,
    keep_document,
    settle_chunk,
    settle_items,
    take_chunk,
)
from reskontra.domain.jobs.events import JobEnded, JobProgressed, JobStarted
from reskontra.domain.jobs.ids import JobId
from reskontra.domain.jobs.queries import items, job
from reskontra.domain.jobs.views import (
    JobDocument,
    JobItemState,
    JobKind,
    JobState,
    JobStatus,
)
from reskontra.domain.kernel.actors import Actor, ActorKind, acting_as
from reskontra.domain.kernel.clock import ago, now
from reskontra.domain.kernel.events import recording
from reskontra.domain.kernel.refusals import Refused
from tests.factories.jobs import make_job

pytestmark = pytest.mark.usefixtures("in_firm")

PREVIEW = JobKind.INVOICE_PREVIEW
BULK = JobKind.INVOICE_BULK_SEND


async def kept(job_id: JobId) -> JobStatus:
    found = await job(job_id)
    assert found is not None
    return found


async def test_a_job_is_asked_for_by_somebody_and_waits() -> None:
    with acting_as(Actor(ActorKind.USER, "usr_1", "req")):
        made = await kept(await make_job(subjects=["a", "b"]))

    assert (made.state, made.done_count, made.total_count) == (JobState.QUEUED, 0, 2)
    assert made.requested_by == Actor(ActorKind.USER, "usr_1")
    assert made.is_cancelable


async def test_a_job_is_begun_once_and_held_again_by_who_goes_on() -> None:
    made = await make_job()
    with recording() as events:
        assert await begin_job(made) is not None
        assert await begin_job(made) is not None

    assert events == [JobStarted(job_id=made, job_kind=PREVIEW)]
    assert (await kept(made)).state is JobState.RUNNING


async def test_what_is_settled_is_counted_once() -> None:
    made = await make_job(subjects=["a", "b", "c"])
    with recording() as events:
        for _ in range(2):
            await settle_items(made, {1: [], 2: [NotDraft()]})

    found = await kept(made)
    assert (found.done_count, found.refused_count, found.total_count) == (2, 1, 3)
    assert events[-1] == JobProgressed(job_id=made, done=2, total=3)
    assert [one.state for one in await items(made, limit=10)] == [
        JobItemState.DONE,
        JobItemState.REFUSED,
        JobItemState.PENDING,
    ]


async def test_a_job_ends_once() -> None:
    made = await make_job()
    with recording() as events:
        await end_job(made, JobState.DONE)
        await end_job(made, JobState.FAILED)

    assert events == [JobEnded(job_id=made, job_kind=PREVIEW, state=JobState.DONE)]
    assert (await kept(made)).state is JobState.DONE
    assert await begin_job(made) is None


async def test_a_stopped_job_is_worked_on_no_more() -> None:
    made = await make_job()
    await cancel_job(made)

    assert await begin_job(made) is None
    assert (await kept(made)).state is JobState.CANCELLED


async def test_what_is_over_or_never_was_cannot_be_stopped() -> None:
    made = await make_job()
    await end_job(made, JobState.DONE)
    with recording() as events:
        for job_id, code in ((made, "JOB_OVER"), (JobId.new(), "NOT_FOUND")):
            with pytest.raises(Refused, match=code):
                await cancel_job(job_id)

    assert events == []
    assert (await kept(made)).state is JobState.DONE


async def test_a_document_goes_with_the_last_job_that_has_it() -> None:
    with_same = [await make_job(), await make_job()]
    for made in with_same:
        await keep_document(made, JobDocument("ab" * 32, 7), "mark")
    since_first = (await kept(with_same[1])).created_at

    assert await forget_jobs(PREVIEW, since_first) == set()
    assert await job(with_same[0]) is None
    assert await forget_jobs(PREVIEW, now()) == {"ab" * 32}
    assert await items(with_same[1], limit=1) == []


async def test_young_jobs_are_kept() -> None:
    made = await make_job()

    assert await forget_jobs(PREVIEW, ago(timedelta(days=1))) == set()
    assert await job(made) is not None


async def test_a_job_is_worked_off_chunk_by_chunk_and_then_it_is_done() -> None:
    made = await make_job(subjects=["a", "b", "c"])
    for place in (1, 2, 3):
        assert [one.position for one in await take_chunk(made)] == [place]
        await settle_chunk(made, {place: []})

    assert (await kept(made)).state is JobState.RUNNING
    assert not await take_chunk(made)
    assert (await kept(made)).state is JobState.DONE
    assert not await take_chunk(made)


@pytest.mark.parametrize(("stops", "state"), [(True, JobState.FAILED), (False, JobState.RUNNING)])
async def test_a_no_ends_a_job_that_was_to_stop_there(stops: bool, state: JobState) -> None:
    made = await make_job(subjects=["a", "b"], stops_when_refused=stops)
    (first,) = await take_chunk(made)
    await settle_chunk(made, {first.position: [NotDraft()]})

    assert (await kept(made)).state is state


@pytest.mark.parametrize("end", [JobState.DONE, JobState.CANCELLED])
async def test_what_was_given_is_kept_no_longer_than_it_is_of_use(end: JobState) -> None:
    given = {"page_url": "https://example.se/p/1"}
    made = await make_job(subjects=["a", "b"], given={"a": given, "b": given})
    await settle_chunk(made, {1: []})
    assert [one.given for one in await items(made, limit=9)] == [{}, given]

    await end_job(made, end)
    assert [one.given for one in await items(made, limit=9)] == [{}, {}]


async def test_long_ended_jobs_are_let_go_of_and_those_under_way_stay() -> None:
    ended, running = await make_job(kind=BULK), await make_job(kind=BULK)
    preview = await make_job()
    await begin_job(running)
    for each in (ended, preview):
        await end_job(each, JobState.DONE)

    await forget_ended_jobs([BULK], ago(timedelta(days=1)))
    assert await job(ended) is not None
    await forget_ended_jobs([BULK], now() + timedelta(days=1))
    assert await job(ended) is None
    assert await items(ended, limit=9) == []
    assert await job(running) is not None
    assert await job(preview) is not None
