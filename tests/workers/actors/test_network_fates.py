"""What became of e-invoices, and what buyers answered."""

from pathlib import Path

import pytest

from reskontra.domain.delivery.views import ParcelState, ParcelStatus
from reskontra.domain.history.queries import latest_events
from reskontra.domain.invoicing.commands import send_invoice
from reskontra.domain.invoicing.ids import InvoiceId
from reskontra.domain.invoicing.queries import responses_of
from reskontra.domain.kernel.channels import Channel
from reskontra.tenancy.scope import TenantScope
from reskontra.tenancy.transaction import tenant_transaction
from reskontra.workers.actors.network_fates import follow_up
from tests.factories.company import connect_to_network
from tests.factories.customers import consenting_to_e_invoices
from tests.factories.invoicing import make_issued
from tests.support.sendings import kept_parcels
from tests.support.workers import Workers

pytestmark = pytest.mark.usefixtures("company", "no_letters")


async def sent(workers: Workers) -> tuple[InvoiceId, Path]:
    """An e-invoice in the outbox, and where to write what became of it."""
    async with tenant_transaction():
        await connect_to_network()
        customer_id = await consenting_to_e_invoices()
        invoice_id = await make_issued(customer_id=customer_id, buyer_reference="Anna Ek")
        await send_invoice(invoice_id, Channel.PEPPOL)
    await workers.run_until_still()
    (file,) = workers.outbox.glob("*.xml")
    return invoice_id, file.with_suffix(".json")


async def the_parcel(invoice_id: InvoiceId) -> ParcelStatus:
    (parcel,) = await kept_parcels(invoice_id)
    return parcel


async def kinds() -> list[str]:
    async with tenant_transaction(read_only=True):
        return [event.kind for event in await latest_events(50)]


async def test_that_it_arrived_and_what_the_buyer_answered_is_noted_once(
    workers: Workers, firm_scope: TenantScope
) -> None:
    invoice_id, told = await sent(workers)
    await workers.wake(follow_up, firm_scope)
    assert (await the_parcel(invoice_id)).state is ParcelState.SENT

    told.write_text('{"state": "DELIVERED", "responses": [{"code": "AP", "text": "Tack"}]}')
    await workers.wake(follow_up, firm_scope)
    await workers.wake(follow_up, firm_scope)
    assert (await the_parcel(invoice_id)).state is ParcelState.DELIVERED
    async with tenant_transaction(read_only=True):
        (answer,) = (await responses_of([invoice_id]))[invoice_id]
    assert (answer.code, answer.text) == ("AP", "Tack")
    happened = await kinds()
    assert (happened.count("ParcelDelivered"), happened.count("InvoiceResponded")) == (1, 1)


async def test_a_rejection_tells_why(workers: Workers, firm_scope: TenantScope) -> None:
    invoice_id, told = await sent(workers)
    told.write_text('{"state": "REJECTED", "reason": "BR-CO-10 Sum of lines"}')
    await workers.wake(follow_up, firm_scope)
    parcel = await the_parcel(invoice_id)
    assert (parcel.state, parcel.reason) == (ParcelState.BOUNCED, "BR-CO-10 Sum of lines")


async def test_half_an_answer_changes_nothing(workers: Workers, firm_scope: TenantScope) -> None:
    invoice_id, told = await sent(workers)
    told.write_text('{"state":')
    await workers.wake(follow_up, firm_scope)
    assert (await the_parcel(invoice_id)).state is ParcelState.SENT


async def test_another_firm_is_asked_about_nothing(
    workers: Workers, firm_scope: TenantScope, other_scope: TenantScope
) -> None:
    invoice_id, told = await sent(workers)
    told.write_text('{"state": "DELIVERED"}')
    await workers.wake(follow_up, other_scope)
    assert (await the_parcel(invoice_id)).state is ParcelState.SENT
