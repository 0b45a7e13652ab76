"""From the issue to the page and back."""

import pytest

from reskontra.domain.company.commands import set_logo
from reskontra.domain.customers.commands import record_consent, withdraw_consent
from reskontra.domain.customers.views import ConsentState
from reskontra.domain.delivery.views import ParcelState
from reskontra.domain.history.queries import latest_events
from reskontra.domain.invoicing.ids import InvoiceId
from reskontra.tenancy.scope import TenantScope
from reskontra.tenancy.transaction import tenant_transaction
from reskontra.workers.actors.invoicing import render_credit_note, render_invoice
from tests.factories.customers import consent_entry
from tests.factories.invoicing import make_credit_note, make_issued
from tests.support.sendings import issued_and_sent, kept_invoice, kept_parcels
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


async def test_an_issued_credit_note_gets_its_page_once(workers: Workers) -> None:
    async with tenant_transaction():
        note_id = await make_credit_note(await make_issued())
    await workers.run_until_still()
    (rendering,) = [one for one in workers.done if one.actor_name == render_credit_note.name]
    await workers.perform(rendering)
    await workers.run_until_still()

    assert (await kept_invoice(note_id)).head.pdf_sha256 is not None
    assert (await kinds()).count("InvoiceRendered") == 2


async def test_a_lost_logo_stops_no_invoice(workers: Workers) -> None:
    async with tenant_transaction():
        await set_logo("ab" * 32, "image/png")
    invoice_id = await issued_and_sent()
    await workers.run_until_still()
    assert await states(invoice_id) == [ParcelState.SENT]


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


async def say(state: ConsentState, invoice_id: InvoiceId) -> None:
    customer_id = (await kept_invoice(invoice_id)).head.customer_id
    assert customer_id is not None
    write = {ConsentState.GIVEN: record_consent, ConsentState.WITHDRAWN: withdraw_consent}
    async with tenant_transaction():
        await write[state](customer_id, consent_entry())


async def states(invoice_id: InvoiceId) -> list[ParcelState]:
    return [parcel.state for parcel in await kept_parcels(invoice_id)]


async def test_a_no_stops_what_waits_and_nothing_else(workers: Workers) -> None:
    workers.mailbox.to_recipient = ["451 4.3.0 Try later", "451 4.3.0 Try later", "250 OK"]
    refused, other = await issued_and_sent(), await issued_and_sent()
    await workers.run_until_still()
    assert await states(refused) == await states(other) == [ParcelState.QUEUED]

    await say(ConsentState.WITHDRAWN, refused)
    await workers.run_until_still()
    assert await states(refused) == [ParcelState.CANCELLED]

    await workers.take_up_postponed()
    assert await states(refused) == [ParcelState.CANCELLED]
    assert await states(other) == [ParcelState.SENT]
    assert len(workers.mailbox.mails) == 1


async def test_who_says_yes_again_gets_what_waits(workers: Workers) -> None:
    workers.mailbox.to_recipient = ["451 4.3.0 Try later"]
    invoice_id = await issued_and_sent()
    await workers.run_until_still()

    await say(ConsentState.WITHDRAWN, invoice_id)
    await say(ConsentState.GIVEN, invoice_id)
    await workers.run_until_still()
    assert await states(invoice_id) == [ParcelState.QUEUED]
