"""From the wish to see a look to its page."""

import asyncio
from contextvars import Context

import pytest

from reskontra.domain.company.looks import PageDesign, PageSettings, PageTexts
from reskontra.domain.invoicing.commands import request_page_preview
from reskontra.domain.jobs.commands import cancel_job
from reskontra.domain.jobs.ids import JobId
from reskontra.domain.jobs.queries import job
from reskontra.domain.jobs.views import JobState, JobStatus
from reskontra.tenancy.archive import NotArchived
from reskontra.tenancy.scope import TenantScope, within
from reskontra.tenancy.transaction import tenant_transaction
from reskontra.workers.actors.invoicing import render_page_preview
from tests.support.workers import Workers
from tests.workers.rendering.pages import text_of

pytestmark = pytest.mark.usefixtures("company")


async def asked(design: PageDesign = PageDesign.MODERN, locale: str = "sv") -> JobId:
    texts = PageTexts(locale=locale, greeting=f"Hej {design} {locale}")
    async with tenant_transaction():
        return await request_page_preview(PageSettings(design=design, texts=(texts,)), locale)


async def kept_job(job_id: JobId) -> JobStatus:
    async with tenant_transaction(read_only=True):
        found = await job(job_id)
    assert found is not None
    return found


@pytest.mark.parametrize("design", PageDesign)
@pytest.mark.parametrize(("locale", "mark"), [("sv", "UTKAST"), ("en", "DRAFT")])
async def test_a_look_becomes_a_page_of_a_draft(
    firm_scope: TenantScope, workers: Workers, design: PageDesign, locale: str, mark: str
) -> None:
    job_id = await asked(design, locale)
    await workers.run_until_still()
    document = (await kept_job(job_id)).document
    assert document is not None
    text = text_of(await workers.archived(firm_scope, document.sha256))
    assert mark in text
    assert f"Hej {design} {locale}" in text
    assert "Övningsbolaget AB" in text


async def test_the_page_is_made_once_however_often_the_actor_is_woken(workers: Workers) -> None:
    job_id = await asked()
    await workers.run_until_still()
    before = await workers.last_seq()
    (rendering,) = [one for one in workers.done if one.actor_name == render_page_preview.name]
    await workers.perform(rendering)
    assert (await kept_job(job_id)).state is JobState.DONE
    assert await workers.last_seq() == before


async def test_nothing_is_set_that_nobody_will_see(workers: Workers) -> None:
    job_id = await asked()
    async with tenant_transaction():
        await cancel_job(job_id)
    await workers.run_until_still()
    assert (await kept_job(job_id)).document is None


async def test_another_firm_has_no_such_page(
    firm_scope: TenantScope, other_scope: TenantScope, workers: Workers
) -> None:
    job_id = await asked()
    await workers.run_until_still()
    document = (await kept_job(job_id)).document
    assert document is not None

    async def looks() -> None:
        with within(other_scope):
            async with tenant_transaction(read_only=True):
                assert await job(job_id) is None
            with pytest.raises(NotArchived):
                await workers.board.archive.get(document.sha256)

    await asyncio.get_running_loop().create_task(looks(), context=Context())
