"""From the wish for a copy to its page."""

import pytest

from reskontra.domain.invoicing.commands import request_copy
from reskontra.domain.invoicing.ids import InvoiceId
from reskontra.domain.jobs.commands import cancel_job
from reskontra.domain.jobs.queries import job
from reskontra.domain.jobs.views import JobState
from reskontra.tenancy.scope import TenantScope
from reskontra.tenancy.transaction import tenant_transaction
from reskontra.workers.actors.invoicing import render_copy
from tests.factories.invoicing import make_credit_note, make_issued
from tests.support.sendings import kept_invoice
from tests.support.workers import Workers
from tests.workers.rendering.pages import text_of

pytestmark = pytest.mark.usefixtures("company")


async def original(workers: Workers) -> tuple[InvoiceId, str | None]:
    """An issued credit note with its page, and the page's hash."""
    async with tenant_transaction():
        note_id = await make_credit_note(await make_issued())
    await workers.run_until_still()
    return note_id, (await kept_invoice(note_id)).head.pdf_sha256


async def test_a_copy_says_so_and_leaves_the_original_alone(
    firm_scope: TenantScope, workers: Workers
) -> None:
    note_id, sha256 = await original(workers)
    assert sha256 is not None
    async with tenant_transaction():
        job_id = await request_copy(note_id)
    await workers.run_until_still()
    (rendering,) = [one for one in workers.done if one.actor_name == render_copy.name]
    await workers.perform(rendering)

    async with tenant_transaction(read_only=True):
        made = await job(job_id)
    assert made is not None
    assert made.document is not None
    assert made.state is JobState.DONE
    copy = text_of(await workers.archived(firm_scope, made.document.sha256))
    assert "KOPIA" in copy
    assert "Avser faktura 1001" in copy
    assert "KOPIA" not in text_of(await workers.archived(firm_scope, sha256))
    assert (await kept_invoice(note_id)).head.pdf_sha256 == sha256


async def test_a_copy_that_nobody_waits_for_is_not_made(workers: Workers) -> None:
    note_id, _ = await original(workers)
    async with tenant_transaction():
        job_id = await request_copy(note_id)
        await cancel_job(job_id)
    await workers.run_until_still()

    async with tenant_transaction(read_only=True):
        made = await job(job_id)
    assert made is not None
    assert (made.state, made.document) == (JobState.CANCELLED, None)
