"""From the wish to see a draft to its page."""

import asyncio
from contextvars import Context
from datetime import timedelta

import pytest

from reskontra.domain.company.commands import change_company, change_series, set_logo
from reskontra.domain.company.looks import PageDesign, PageSettings, PageTexts
from reskontra.domain.company.queries import all_document_series
from reskontra.domain.company.series import SeriesChange
from reskontra.domain.company.views import CompanyChange
from reskontra.domain.history.queries import events_after
from reskontra.domain.invoicing.commands import discard_draft, issue_invoice, request_preview
from reskontra.domain.invoicing.document import InvoiceDocument
from reskontra.domain.invoicing.ids import InvoiceId
from reskontra.domain.jobs.commands import cancel_job
from reskontra.domain.jobs.ids import JobId
from reskontra.domain.jobs.queries import job
from reskontra.domain.jobs.views import JobState, JobStatus
from reskontra.domain.kernel.clock import now, stopped_at
from reskontra.tenancy.archive import NotArchived
from reskontra.tenancy.scope import TenantScope, within
from reskontra.tenancy.transaction import tenant_transaction
from reskontra.workers.actors import invoicing
from reskontra.workers.actors.invoicing import render_preview
from reskontra.workers.actors.maintenance import forget_old_previews, resend_news
from reskontra.workers.broker import ActorFault
from tests.factories.customers import make_customer
from tests.factories.invoicing import LINE, MIXED, make_draft, new_line
from tests.support.sendings import kept_invoice
from tests.support.workers import Workers
from tests.workers.rendering.pages import text_of

pytestmark = pytest.mark.usefixtures("company")


async def asked(**about: object) -> tuple[InvoiceId, JobId]:
    async with tenant_transaction():
        draft_id = await make_draft(**about)
        return draft_id, await request_preview(draft_id)


async def kept_job(job_id: JobId) -> JobStatus:
    async with tenant_transaction(read_only=True):
        found = await job(job_id)
    assert found is not None
    return found


async def page_of(job_id: JobId, firm: TenantScope, workers: Workers) -> bytes:
    document = (await kept_job(job_id)).document
    assert document is not None
    page = await workers.archived(firm, document.sha256)
    assert len(page) == document.size
    return page


async def issued_page(draft_id: InvoiceId, firm: TenantScope, workers: Workers) -> str:
    async with tenant_transaction():
        await issue_invoice(draft_id)
    await workers.run_until_still()
    sha256 = (await kept_invoice(draft_id)).head.pdf_sha256
    assert sha256 is not None
    return text_of(await workers.archived(firm, sha256))


@pytest.mark.parametrize("design", PageDesign)
@pytest.mark.parametrize(("locale", "mark"), [("sv", "UTKAST"), ("en", "DRAFT")])
async def test_the_page_of_a_draft_says_what_the_issued_one_will_but_for_its_number(
    firm_scope: TenantScope, workers: Workers, design: PageDesign, locale: str, mark: str
) -> None:
    texts = PageTexts(locale=locale, greeting=f"Hej {locale}!", terms="8 %", footer="Foten")
    async with tenant_transaction():
        await change_company(CompanyChange(page=PageSettings(design=design, texts=(texts,))))
        (only,) = await all_document_series()
        await change_series(only.id, SeriesChange(first_number=47_110))
        customer_id = await make_customer(org_number="212000-0142")
    lines = [*MIXED, *(new_line(description=f"Rad {place}") for place in range(50))]
    draft_id, job_id = await asked(
        customer_id=customer_id, lines=tuple(lines), locale=locale, note="Tack för förtroendet!"
    )
    await workers.run_until_still()
    shown = text_of(await page_of(job_id, firm_scope, workers))
    issued = await issued_page(draft_id, firm_scope, workers)

    head = (await kept_invoice(draft_id)).head
    assert str(head.number) not in shown
    assert f"Hej {locale}!" in shown
    assert issued.replace(str(head.ocr), mark).replace(str(head.number), mark) == shown


async def test_a_draft_that_lacks_everything_can_be_seen(
    firm_scope: TenantScope, workers: Workers
) -> None:
    _, job_id = await asked(lines=())
    await workers.run_until_still()

    assert "UTKAST" in text_of(await page_of(job_id, firm_scope, workers))


async def test_the_page_is_made_once_however_often_the_actor_is_woken(workers: Workers) -> None:
    _, job_id = await asked()
    await workers.run_until_still()
    before = await workers.last_seq()
    (rendering,) = [one for one in workers.done if one.actor_name == render_preview.name]
    await workers.perform(rendering)

    found = await kept_job(job_id)
    assert (found.state, found.done_count) == (JobState.DONE, 1)
    assert await workers.last_seq() == before


async def test_what_a_dead_worker_had_begun_is_taken_up_again(
    firm_scope: TenantScope, workers: Workers, monkeypatch: pytest.MonkeyPatch
) -> None:
    _, job_id = await asked()
    lost = await workers.run_up_to(render_preview)
    with monkeypatch.context() as killed:
        killed.setattr("reskontra.domain.invoicing.commands.keep_preview", None)
        with pytest.raises(ActorFault):
            await workers.perform(lost)
    assert (await kept_job(job_id)).state is JobState.RUNNING

    workers.queue.take_all()
    await workers.wake(resend_news, firm_scope)
    assert (await kept_job(job_id)).state is JobState.DONE


async def test_a_page_that_cannot_be_set_keeps_nobody_waiting(
    workers: Workers, monkeypatch: pytest.MonkeyPatch
) -> None:
    _, job_id = await asked()
    monkeypatch.setattr(invoicing, "rendered", None)
    await workers.run_until_still()

    assert (await kept_job(job_id)).state is JobState.FAILED


async def test_a_lost_logo_stops_no_preview(firm_scope: TenantScope, workers: Workers) -> None:
    async with tenant_transaction():
        await set_logo("ab" * 32, "image/png")
    _, job_id = await asked()
    await workers.run_until_still()

    assert await page_of(job_id, firm_scope, workers)


@pytest.mark.parametrize("end", [JobState.CANCELLED, JobState.FAILED])
async def test_nothing_is_set_that_nobody_will_see(workers: Workers, end: JobState) -> None:
    draft_id, job_id = await asked()
    async with tenant_transaction():
        await {
            JobState.CANCELLED: lambda: cancel_job(job_id),
            JobState.FAILED: lambda: discard_draft(draft_id),
        }[end]()
    await workers.run_until_still()
    for message in list(workers.done):
        await workers.perform(message)

    found = await kept_job(job_id)
    assert (found.state, found.document) == (end, None)


async def test_what_is_stopped_while_its_page_is_set_stays_stopped_and_its_bytes_go_with_it(
    firm_scope: TenantScope, workers: Workers, monkeypatch: pytest.MonkeyPatch
) -> None:
    _, job_id = await asked()
    set_page = invoicing._page_to_show  # noqa: SLF001 - the moment when nothing is held

    async def stopped_meanwhile(document: InvoiceDocument) -> bytes | None:
        async with tenant_transaction():
            await cancel_job(job_id)
        return await set_page(document)

    monkeypatch.setattr(invoicing, "_page_to_show", stopped_meanwhile)
    await workers.run_until_still()

    found = await kept_job(job_id)
    assert (found.state, found.done_count) == (JobState.CANCELLED, 0)
    async with tenant_transaction(read_only=True):
        told = [one.kind for one in await events_after(0, 99) if one.kind.startswith("Job")]
    assert told == ["JobStarted", "JobEnded"]
    assert found.document is not None
    with stopped_at(now() + timedelta(days=2)):
        await workers.wake(forget_old_previews, firm_scope)
    with pytest.raises(NotArchived):
        await workers.archived(firm_scope, found.document.sha256)


async def test_old_pages_go_with_their_bytes_and_invoices_keep_theirs(
    firm_scope: TenantScope, workers: Workers
) -> None:
    draft_id, job_id = await asked(lines=(LINE,))
    await workers.run_until_still()
    shown = (await kept_job(job_id)).document
    await issued_page(draft_id, firm_scope, workers)
    issued = (await kept_invoice(draft_id)).head.pdf_sha256
    assert shown is not None
    assert issued is not None

    await workers.wake(forget_old_previews, firm_scope)
    assert await workers.archived(firm_scope, shown.sha256)
    with stopped_at(now() + timedelta(days=366)):
        for _ in range(2):
            await workers.wake(forget_old_previews, firm_scope)

    with pytest.raises(NotArchived):
        await workers.archived(firm_scope, shown.sha256)
    assert await workers.archived(firm_scope, issued)
    async with tenant_transaction(read_only=True):
        assert await job(job_id) is None


async def test_another_firm_has_no_such_job_and_no_such_page(
    firm_scope: TenantScope, other_scope: TenantScope, workers: Workers
) -> None:
    _, job_id = await asked()
    await workers.run_until_still()
    shown = (await kept_job(job_id)).document
    assert shown is not None

    async def looks() -> None:
        with within(other_scope):
            async with tenant_transaction(read_only=True):
                assert await job(job_id) is None
            with pytest.raises(NotArchived):
                await workers.board.archive.get(shown.sha256)

    await asyncio.get_running_loop().create_task(looks(), context=Context())
    assert await workers.archived(firm_scope, shown.sha256)
