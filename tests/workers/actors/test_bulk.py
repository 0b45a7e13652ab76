"""Many invoices at once: each exactly once, whoever dies on the way."""

import asyncio
from collections.abc import Mapping, Sequence
from contextvars import Context
from datetime import timedelta

import pytest

from reskontra.domain.history.queries import events_after
from reskontra.domain.history.views import StoredEvent
from reskontra.domain.invoicing.commands import issue_items, request_bulk
from reskontra.domain.invoicing.ids import InvoiceId
from reskontra.domain.invoicing.queries import heads
from reskontra.domain.jobs.commands import cancel_job
from reskontra.domain.jobs.ids import JobId
from reskontra.domain.jobs.queries import items, job
from reskontra.domain.jobs.views import JobItem, JobItemState, JobKind, JobState, JobStatus
from reskontra.domain.kernel.actors import Actor, ActorKind, acting_as
from reskontra.domain.kernel.clock import now, stopped_at
from reskontra.domain.kernel.refusals import Refusal
from reskontra.tenancy.scope import TenantScope, within
from reskontra.tenancy.transaction import tenant_transaction
from reskontra.tenancy.verifying import verify_fleet
from reskontra.workers.actors.bulk import work_off
from reskontra.workers.actors.invoicing import render_invoice
from reskontra.workers.actors.maintenance import forget_old_bulks, resend_news
from reskontra.workers.broker import ActorFault
from tests.factories.company import make_company
from tests.factories.customers import make_consenting_customer
from tests.factories.invoicing import make_draft, make_issued
from tests.support.database import Cleaner, DatabaseUrls
from tests.support.workers import Workers

pytestmark = pytest.mark.usefixtures("company")

ISSUE = JobKind.INVOICE_BULK_ISSUE
ASKER = Actor(ActorKind.USER, "usr_the_asker")
FIRST_NUMBER = 1001


class Killed(Exception):
    """The process was killed."""


async def drafts(count: int) -> list[InvoiceId]:
    async with tenant_transaction():
        return [await make_draft() for _ in range(count)]


async def asked(
    invoice_ids: Sequence[InvoiceId], kind: JobKind = ISSUE, *, stops: bool = False
) -> JobId:
    given = {"channel": "EMAIL", "again": False, "page_url": "https://example.se/p/1"}
    with acting_as(ASKER):
        async with tenant_transaction():
            return await request_bulk(
                kind,
                invoice_ids,
                stops_when_refused=stops,
                given=dict.fromkeys(invoice_ids, given),
            )


async def kept(job_id: JobId) -> tuple[JobStatus, Sequence[JobItem]]:
    async with tenant_transaction(read_only=True):
        found = await job(job_id)
        assert found is not None
        return found, await items(job_id, limit=500)


async def happened(kind: str) -> list[StoredEvent]:
    async with tenant_transaction(read_only=True):
        return [one for one in await events_after(0, 5_000) if one.kind == kind]


async def numbers_of(invoice_ids: Sequence[InvoiceId]) -> list[int | None]:
    async with tenant_transaction(read_only=True):
        found = await heads(invoice_ids)
    return [found[one].number for one in invoice_ids]


def codes(parts: Sequence[JobItem]) -> list[str | None]:
    return [one.reasons[0].code if one.reasons else None for one in parts]


def dies_at(monkeypatch: pytest.MonkeyPatch, place: int) -> None:
    """Let the worker die when it has issued one of the items, and before that is kept."""

    async def issued(chunk: Sequence[JobItem], *, stops: bool) -> Mapping[int, Sequence[Refusal]]:
        outcomes = await issue_items(chunk, stops=stops)
        if place in outcomes:
            raise Killed
        return outcomes

    monkeypatch.setattr("reskontra.workers.actors.bulk.issue_items", issued)


async def test_a_worker_that_is_killed_midway_leaves_nothing_undone_and_nothing_done_twice(
    firm_scope: TenantScope,
    connected: DatabaseUrls,
    workers: Workers,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    invoice_ids = await drafts(200)
    job_id = await asked(invoice_ids)
    message = await workers.run_up_to(work_off)
    workers.queue.take_all()
    with monkeypatch.context() as killed:
        dies_at(killed, 97)
        with pytest.raises(ActorFault):
            await workers.perform(message)
    midway, _ = await kept(job_id)
    assert (midway.state, midway.done_count) == (JobState.RUNNING, 90)
    assert len(await happened("InvoiceIssued")) == 90

    await workers.perform(resend_news.message(firm_scope.id, ""))
    await workers.run_up_to(render_invoice)
    for _ in range(2):
        await workers.perform(message)

    found, parts = await kept(job_id)
    assert (found.state, found.done_count, found.refused_count) == (JobState.DONE, 200, 0)
    assert {one.state for one in parts} == {JobItemState.DONE}
    assert await numbers_of(invoice_ids) == list(range(FIRST_NUMBER, FIRST_NUMBER + 200))
    issued = await happened("InvoiceIssued")
    assert len(issued) == 200
    assert {one.actor_id for one in issued} == {ASKER.id}
    assert len(await happened("JobProgressed")) == 20
    assert len(await happened("JobStarted")) == len(await happened("JobEnded")) == 1
    assert await verify_fleet(connected.owner) == []


async def test_two_workers_at_the_same_job_do_each_part_once(workers: Workers) -> None:
    invoice_ids = await drafts(7)
    job_id = await asked(invoice_ids)
    message = await workers.run_up_to(work_off)
    await asyncio.gather(workers.perform(message), workers.perform(message))
    before = await workers.last_seq()
    await workers.perform(message)

    assert (await kept(job_id))[0].state is JobState.DONE
    assert await workers.last_seq() == before
    assert await numbers_of(invoice_ids) == list(range(FIRST_NUMBER, FIRST_NUMBER + 7))


async def test_a_job_that_is_stopped_halfway_stays_there(
    workers: Workers, monkeypatch: pytest.MonkeyPatch
) -> None:
    invoice_ids = await drafts(40)
    job_id = await asked(invoice_ids)
    message = await workers.run_up_to(work_off)
    with monkeypatch.context() as killed:
        dies_at(killed, 12)
        with pytest.raises(ActorFault):
            await workers.perform(message)
    async with tenant_transaction():
        await cancel_job(job_id)
    await workers.perform(message)

    found, parts = await kept(job_id)
    assert (found.state, found.done_count) == (JobState.CANCELLED, 10)
    assert [one.state for one in parts[10:]] == [JobItemState.PENDING] * 30
    assert len(await happened("InvoiceIssued")) == 10


async def a_mixed_lot() -> list[InvoiceId]:
    """A draft, an issued one, one that never was, a draft with nothing on it, and a draft."""
    async with tenant_transaction():
        issued = await make_issued()
        empty = await make_draft(lines=())
        good = [await make_draft(), await make_draft()]
    return [good[0], issued, InvoiceId.new(), empty, good[1]]


async def test_what_is_refused_says_why_and_the_rest_goes_on_without_a_gap(
    workers: Workers,
) -> None:
    lot = await a_mixed_lot()
    job_id = await asked(lot)
    await workers.run_up_to(render_invoice)

    found, parts = await kept(job_id)
    assert codes(parts) == [None, "INVOICE_NOT_DRAFT", "NOT_FOUND", "NOTHING_TO_INVOICE", None]
    assert (found.state, found.done_count, found.refused_count) == (JobState.DONE, 5, 3)
    assert await numbers_of([lot[1], lot[0], lot[4]]) == [1001, 1002, 1003]


async def test_an_invoice_of_another_firm_was_never_there(
    other_scope: TenantScope, cleaner: Cleaner, workers: Workers
) -> None:
    theirs: list[InvoiceId] = []

    async def writes() -> None:
        with within(other_scope):
            async with tenant_transaction():
                await make_company()
                theirs.append(await make_draft())

    async def looks() -> None:
        with within(other_scope):
            assert await numbers_of(theirs) == [None]

    await asyncio.get_running_loop().create_task(writes(), context=Context())
    (ours,) = await drafts(1)
    job_id = await asked([*theirs, ours])
    await workers.run_up_to(render_invoice)

    assert codes((await kept(job_id))[1]) == ["NOT_FOUND", None]
    assert await numbers_of([ours]) == [FIRST_NUMBER]
    await asyncio.get_running_loop().create_task(looks(), context=Context())
    await cleaner.empty(other_scope)


async def test_the_first_no_stops_a_job_that_was_to_stop_there(workers: Workers) -> None:
    lot = await a_mixed_lot()
    job_id = await asked(lot, stops=True)
    message = await workers.run_up_to(work_off)
    for _ in range(2):
        await workers.perform(message)

    found, parts = await kept(job_id)
    assert found.state is JobState.FAILED
    assert codes(parts) == [None, "INVOICE_NOT_DRAFT", None, None, None]
    assert [one.state for one in parts[2:]] == [JobItemState.PENDING] * 3
    assert await numbers_of([lot[4]]) == [None]


async def test_many_are_sent_and_each_that_may_not_be_says_so(workers: Workers) -> None:
    async with tenant_transaction():
        sent = await make_issued(customer_id=await make_consenting_customer())
        no_consent = await make_issued()
    job_id = await asked([sent, no_consent], JobKind.INVOICE_BULK_SEND)
    await workers.run_until_still()

    assert codes((await kept(job_id))[1]) == [None, "CONSENT_REQUIRED"]
    assert len(workers.mailbox.mails) == 1


async def test_many_are_thrown_away_and_what_is_issued_is_kept(workers: Workers) -> None:
    gone = await drafts(3)
    async with tenant_transaction():
        issued = await make_issued()
    job_id = await asked([*gone, issued], JobKind.INVOICE_BULK_DISCARD)
    await workers.run_up_to(render_invoice)

    assert codes((await kept(job_id))[1]) == [None, None, None, "INVOICE_NOT_DRAFT"]
    async with tenant_transaction(read_only=True):
        assert set(await heads([*gone, issued])) == {issued}


async def test_a_season_later_nobody_knows_how_it_went_and_another_firm_forgets_nothing(
    firm_scope: TenantScope, other_scope: TenantScope, workers: Workers
) -> None:
    invoice_ids = await drafts(2)
    job_id = await asked(invoice_ids)
    await workers.run_until_still()

    with stopped_at(now() + timedelta(days=89)):
        await workers.wake(forget_old_bulks, firm_scope)
    with stopped_at(now() + timedelta(days=91)):
        await workers.wake(forget_old_bulks, other_scope)
        assert (await kept(job_id))[0].state is JobState.DONE
        await workers.wake(forget_old_bulks, firm_scope)

    async with tenant_transaction(read_only=True):
        assert await job(job_id) is None
    assert await numbers_of(invoice_ids) == [FIRST_NUMBER, FIRST_NUMBER + 1]
