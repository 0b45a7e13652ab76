"""A large table is worked off in sets, and explained row by row."""

from collections.abc import Sequence

import pytest

from reskontra.domain.customers.commands import import_rows, request_import
from reskontra.domain.customers.queries import customer_count
from reskontra.domain.customers.views import CustomerFilter
from reskontra.domain.jobs.commands import cancel_job
from reskontra.domain.jobs.ids import JobId
from reskontra.domain.jobs.queries import job, refused_for
from reskontra.domain.jobs.views import JobItem, JobKind, JobState, JobStatus
from reskontra.domain.kernel.refusals import Refusal
from reskontra.tenancy.transaction import tenant_transaction
from reskontra.workers.actors.customers import take_customers
from reskontra.workers.broker import ActorFault
from tests.support.workers import Workers

pytestmark = pytest.mark.usefixtures("company")

ROWS, FAULTY = 10_000, 200


class Killed(Exception):
    """The process was killed."""


def table() -> list[dict[str, str]]:
    rows = [
        {"name": f"Kund {number}", "kind": "privatperson", "email": f"k{number}@x.example"}
        for number in range(ROWS)
    ]
    for place in range(0, ROWS, ROWS // FAULTY):
        rows[place]["email"] = "ingen adress"
    return rows


async def run(workers: Workers) -> JobId:
    async with tenant_transaction():
        job_id = await request_import(table(), is_trial=False)
    await workers.run_until_still()
    return job_id


async def told(job_id: JobId) -> tuple[JobStatus, dict[str, int], int]:
    async with tenant_transaction(read_only=True):
        found = await job(job_id)
        assert found is not None
        counts = dict((await refused_for([job_id]))[job_id])
        return found, counts, await customer_count(CustomerFilter(), at_most=ROWS)


async def test_ten_thousand_rows_with_faults_are_taken_once_and_explained(
    workers: Workers,
) -> None:
    first = await run(workers)
    found, counts, customers = await told(first)
    assert found.state is JobState.DONE
    assert (found.done_count, found.refused_count) == (ROWS, FAULTY)
    assert counts == {"EMAIL_INVALID": FAULTY}
    assert customers == ROWS - FAULTY

    found, counts, customers = await told(await run(workers))
    assert (found.state, found.refused_count) == (JobState.DONE, ROWS)
    assert counts == {"CUSTOMER_KNOWN": ROWS - FAULTY, "EMAIL_INVALID": FAULTY}
    assert customers == ROWS - FAULTY


def dies_at(monkeypatch: pytest.MonkeyPatch, place: int) -> None:
    """Let the worker die when it has written the set in which a row is."""

    async def imported(kind: JobKind, chunk: Sequence[JobItem]) -> dict[int, Sequence[Refusal]]:
        outcome = await import_rows(kind, chunk)
        if place in outcome:
            raise Killed
        return outcome

    monkeypatch.setattr("reskontra.workers.actors.customers.import_rows", imported)


async def test_a_worker_that_dies_between_sets_is_followed_by_one_that_goes_on(
    workers: Workers, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with tenant_transaction():
        job_id = await request_import(table()[:60], is_trial=False)
    message = await workers.run_up_to(take_customers)
    with monkeypatch.context() as killed:
        dies_at(killed, 13)
        with pytest.raises(ActorFault):
            await workers.perform(message)
    found, _, customers = await told(job_id)
    assert (found.state, found.done_count, customers) == (JobState.RUNNING, 12, 11)

    for _ in range(2):
        await workers.perform(message)
    found, _, customers = await told(job_id)
    assert (found.state, found.done_count, customers) == (JobState.DONE, 60, 58)


async def test_a_table_that_is_stopped_stays_where_it_is(workers: Workers) -> None:
    async with tenant_transaction():
        job_id = await request_import(table()[:60], is_trial=False)
    message = await workers.run_up_to(take_customers)
    async with tenant_transaction():
        await cancel_job(job_id)
    await workers.perform(message)
    found, _, customers = await told(job_id)
    assert (found.state, customers) == (JobState.CANCELLED, 0)
