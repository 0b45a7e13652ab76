"""From the wish for a pro forma to its page."""

import pytest

from reskontra.domain.invoicing.commands import request_pro_forma
from reskontra.domain.jobs.commands import cancel_job
from reskontra.domain.jobs.queries import job
from reskontra.domain.jobs.views import JobState
from reskontra.tenancy.scope import TenantScope
from reskontra.tenancy.transaction import tenant_transaction
from reskontra.workers.actors.invoicing import render_pro_forma
from tests.factories.invoicing import make_draft
from tests.support.workers import Workers
from tests.workers.rendering.pages import text_of

pytestmark = pytest.mark.usefixtures("company")


async def test_it_says_that_it_is_no_invoice(firm_scope: TenantScope, workers: Workers) -> None:
    async with tenant_transaction():
        job_id = await request_pro_forma(await make_draft())
    await workers.run_until_still()
    (rendering,) = [one for one in workers.done if one.actor_name == render_pro_forma.name]
    await workers.perform(rendering)

    async with tenant_transaction(read_only=True):
        made = await job(job_id)
    assert made is not None
    assert made.document is not None
    assert made.state is JobState.DONE
    page = text_of(await workers.archived(firm_scope, made.document.sha256))
    assert "Proforma" in page
    assert "Detta är inte en faktura" in page


async def test_one_that_nobody_waits_for_is_not_made(workers: Workers) -> None:
    async with tenant_transaction():
        job_id = await request_pro_forma(await make_draft())
        await cancel_job(job_id)
    await workers.run_until_still()

    async with tenant_transaction(read_only=True):
        made = await job(job_id)
    assert made is not None
    assert (made.state, made.document) == (JobState.CANCELLED, None)
