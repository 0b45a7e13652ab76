"""What did not arrive goes by the next way, once each, and the end is told."""

from functools import partial

import pytest

from reskontra.domain.customers.commands import choose_order
from reskontra.domain.delivery.commands import note_outcome
from reskontra.domain.delivery.queries import parcels_due
from reskontra.domain.delivery.views import Outcome, ParcelState
from reskontra.domain.history.queries import latest_events
from reskontra.domain.invoicing.ids import InvoiceId
from reskontra.domain.kernel.channels import Channel
from reskontra.tenancy.scope import TenantScope
from reskontra.tenancy.transaction import tenant_transaction
from tests.support.elsewhere import seen_in
from tests.support.sendings import issued_and_sent, kept_parcels
from tests.support.workers import Workers

pytestmark = pytest.mark.usefixtures("company")


async def kinds() -> list[str]:
    async with tenant_transaction(read_only=True):
        return [event.kind for event in await latest_events(50)]


async def comes_back(invoice_id: InvoiceId, workers: Workers) -> None:
    parcel = (await kept_parcels(invoice_id))[-1]
    async with tenant_transaction():
        assert await note_outcome(parcel.id, Outcome.BOUNCED, "550 no such user")
    await workers.run_until_still()


async def test_where_no_way_is_left_it_is_told_once(
    workers: Workers, other_scope: TenantScope
) -> None:
    async with tenant_transaction():
        await choose_order([Channel.EMAIL])
    invoice_id = await issued_and_sent()
    await workers.run_until_still()
    await comes_back(invoice_id, workers)

    assert [one.state for one in await kept_parcels(invoice_id)] == [ParcelState.BOUNCED]
    assert (await kinds()).count("InvoiceStranded") == 1
    assert "InvoiceRerouted" not in await kinds()
    assert await seen_in(other_scope, parcels_due) == []
    assert await seen_in(other_scope, partial(latest_events, 50)) == []


async def test_what_came_back_goes_as_a_letter_and_never_in_a_circle(
    workers: Workers,
) -> None:
    invoice_id = await issued_and_sent()
    await workers.run_until_still()
    await comes_back(invoice_id, workers)

    parcels = await kept_parcels(invoice_id)
    assert [(one.channel, one.state, one.generation) for one in parcels] == [
        (Channel.EMAIL, ParcelState.BOUNCED, 1),
        (Channel.LETTER, ParcelState.QUEUED, 2),
    ]
    assert (await kinds()).count("InvoiceRerouted") == 1
    async with tenant_transaction(read_only=True):
        assert await parcels_due() == []


async def test_where_one_of_several_is_lost_it_is_told_and_nothing_else_is_sent(
    workers: Workers,
) -> None:
    invoice_id = await issued_and_sent(["a@kunden.example", "b@kunden.example"])
    await workers.run_until_still()
    await comes_back(invoice_id, workers)

    assert len(await kept_parcels(invoice_id)) == 2
    assert (await kinds()).count("InvoicePartlyLost") == 1

    first = (await kept_parcels(invoice_id))[0]
    async with tenant_transaction():
        assert await note_outcome(first.id, Outcome.BOUNCED, "550 no such user")
    await workers.run_until_still()
    assert [one.channel for one in await kept_parcels(invoice_id)][2:] == [Channel.LETTER]
    assert (await kinds()).count("InvoicePartlyLost") == 1
