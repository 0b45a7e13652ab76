"""From the issue to the page and back."""

import pytest

from reskontra.domain.history.queries import latest_events
from reskontra.tenancy.scope import TenantScope
from reskontra.tenancy.transaction import tenant_transaction
from reskontra.workers.actors.invoicing import render_invoice
from tests.factories.invoicing import make_issued
from tests.support.sendings import issued_and_sent, kept_invoice
from tests.support.workers import Workers

pytestmark = pytest.mark.usefixtures("company")


async def kinds() -> list[str]:
    async with tenant_transaction(read_only=True):
        return [event.kind for event in reversed(await latest_events(50))]


async def test_an_issued_invoice_gets_its_page(firm_scope: TenantScope, workers: Workers) -> None:
    async with tenant_transaction():
        invoice_id = await make_issued()

    await workers.run_until_still()

    head = (await kept_invoice(invoice_id)).head
    assert head.pdf_sha256 is not None
    page = await workers.archived(firm_scope, head.pdf_sha256)
    assert page.startswith(b"%PDF")
    assert len(page) == head.pdf_size


async def test_the_page_is_made_once_however_often_the_actor_is_woken(workers: Workers) -> None:
    async with tenant_transaction():
        await make_issued()
    await workers.run_until_still()
    (rendering,) = [one for one in workers.done if one.actor_name == render_invoice.name]

    await workers.perform(rendering)
    await workers.run_until_still()

    assert (await kinds()).count("InvoiceRendered") == 1


async def test_the_invoice_knows_that_it_was_sent_once(workers: Workers) -> None:
    invoice_id = await issued_and_sent()
    await workers.run_until_still()
    for message in list(workers.done):
        await workers.perform(message)
    await workers.run_until_still()

    assert (await kept_invoice(invoice_id)).head.sent_at is not None
    assert (await kinds()).count("InvoiceSent") == 1
    assert workers.mailbox.repeats == 0
