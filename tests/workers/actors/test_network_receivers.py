"""A receiver is looked up, and what the network says decides by which way a document goes."""

from collections.abc import AsyncIterator
from dataclasses import replace

import pytest
import pytest_asyncio

from reskontra.domain.delivery.commands import ask_about
from reskontra.domain.delivery.participants import NetworkDocument, Participant, ReachState
from reskontra.domain.delivery.queries import participants
from reskontra.domain.history.queries import last_seq
from reskontra.domain.invoicing import queries
from reskontra.domain.kernel.channels import Channel
from reskontra.tenancy.scope import TenantScope
from reskontra.tenancy.transaction import tenant_transaction
from reskontra.workers import switchboard
from reskontra.workers.actors.network_receivers import look_receiver_up
from reskontra.workers.connectors.storecove.connector import Storecove
from reskontra.workers.ports.access_point import PeppolDelivery
from tests.factories.company import connect_to_network
from tests.factories.customers import consenting_to_e_invoices
from tests.factories.invoicing import make_credit_note, make_issued
from tests.support.access_point import AccessPointHere, open_access_point
from tests.support.elsewhere import seen_in
from tests.support.workers import Workers

pytestmark = pytest.mark.usefixtures("company")
ADDRESS = "0007:5567037485"


@pytest_asyncio.fixture(loop_scope="session")
async def network(workers: Workers) -> AsyncIterator[AccessPointHere]:
    async with open_access_point() as here:
        door = PeppolDelivery(Storecove(here.storecove))
        board = switchboard.plugged()
        switchboard.plug_in(replace(board, carriers={**board.carriers, Channel.PEPPOL: door}))
        yield here


async def looked_up(workers: Workers) -> Participant:
    async with tenant_transaction():
        await ask_about(ADDRESS)
    await workers.run_until_still()
    async with tenant_transaction(read_only=True):
        return (await participants([ADDRESS]))[ADDRESS]


async def test_what_a_receiver_takes_is_kept(workers: Workers, network: AccessPointHere) -> None:
    network.knows = {"invoice", "invoice_response"}
    found = await looked_up(workers)
    assert found.state is ReachState.FOUND
    assert found.takes == (NetworkDocument.INVOICE, NetworkDocument.RESPONSE)
    network.is_known = False
    assert (await looked_up(workers)).state is ReachState.NOT_FOUND


async def test_silence_takes_away_nothing_that_is_known(
    workers: Workers, network: AccessPointHere
) -> None:
    await looked_up(workers)
    door = PeppolDelivery(Storecove("storecove://key@127.0.0.1:9"))
    board = switchboard.plugged()
    switchboard.plug_in(replace(board, carriers={**board.carriers, Channel.PEPPOL: door}))
    found = await looked_up(workers)
    assert (found.state, found.reason) == (ReachState.FOUND, "UNREACHABLE")


async def test_the_same_message_twice_asks_once(
    workers: Workers, network: AccessPointHere, other_scope: TenantScope
) -> None:
    async with tenant_transaction():
        await ask_about(ADDRESS)
        await ask_about(ADDRESS)
    message = await workers.run_up_to(look_receiver_up)
    await workers.perform(message)
    asked = len(network.asked)
    await workers.perform(message)
    assert len(network.asked) == asked
    assert await seen_in(other_scope, last_seq) == 0


async def test_who_takes_no_credit_notes_is_sent_them_by_the_next_way(
    workers: Workers, network: AccessPointHere
) -> None:
    async with tenant_transaction():
        await connect_to_network()
        customer_id = await consenting_to_e_invoices()
        invoice_id = await make_issued(customer_id=customer_id, buyer_reference="Anna Ek")
        note_id = await make_credit_note(invoice_id)
    network.knows = {"invoice"}
    await looked_up(workers)
    async with tenant_transaction(read_only=True):
        invoice, note = await queries.invoice(invoice_id), await queries.invoice(note_id)
        assert invoice is not None
        assert note is not None
        carried = [Channel.PEPPOL, Channel.LETTER]
        plain, credited = [await queries.route_of(each, carried) for each in (invoice, note)]
    assert plain.chosen is not None
    assert plain.chosen.channel is Channel.PEPPOL
    against = next(way for way in credited.ways if way.channel is Channel.PEPPOL).reasons
    assert [each.code for each in against] == ["E_INVOICE_RECEIVER_TAKES_NO_CREDIT"]
    assert credited.chosen is None or credited.chosen.channel is Channel.LETTER
