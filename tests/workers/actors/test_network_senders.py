"""The access point is asked whether an account is the firm's own."""

from collections.abc import AsyncIterator
from dataclasses import replace

import pytest
import pytest_asyncio

from reskontra.domain.company.commands import ask_for_network
from reskontra.domain.company.queries import profile
from reskontra.domain.company.views import NetworkSender, NetworkState
from reskontra.domain.history.queries import last_seq
from reskontra.domain.kernel.channels import Channel
from reskontra.tenancy.scope import TenantScope
from reskontra.tenancy.transaction import tenant_transaction
from reskontra.workers import switchboard
from reskontra.workers.actors.network_senders import check_sender
from reskontra.workers.connectors.storecove.connector import Storecove
from reskontra.workers.ports.access_point import PeppolDelivery
from tests.support.access_point import AccessPointHere, open_access_point
from tests.support.elsewhere import seen_in
from tests.support.workers import Workers

pytestmark = pytest.mark.usefixtures("company")


@pytest_asyncio.fixture(loop_scope="session")
async def storecove(workers: Workers) -> AsyncIterator[AccessPointHere]:
    async with open_access_point() as here:
        door = PeppolDelivery(Storecove(here.storecove))
        board = switchboard.plugged()
        switchboard.plug_in(replace(board, carriers={**board.carriers, Channel.PEPPOL: door}))
        yield here


async def asked(workers: Workers, account: str = "7") -> NetworkSender:
    async with tenant_transaction():
        await ask_for_network(account)
    await workers.run_until_still()
    return await now()


async def now() -> NetworkSender:
    async with tenant_transaction(read_only=True):
        return (await profile()).network


async def test_an_account_that_bears_the_firms_address_is_the_firms(
    workers: Workers, storecove: AccessPointHere
) -> None:
    assert (await asked(workers)).state is NetworkState.CONNECTED


@pytest.mark.parametrize(
    ("account", "entities", "reason"),
    [
        ("7", {"7": "5560125790"}, "ACCOUNT_OF_ANOTHER"),
        ("8", {"7": "5567037485"}, "ACCOUNT_UNKNOWN"),
        ("x", {"7": "5567037485"}, "ACCOUNT_UNKNOWN"),
    ],
)
async def test_the_account_of_another_is_refused(
    workers: Workers,
    storecove: AccessPointHere,
    account: str,
    entities: dict[str, str],
    reason: str,
) -> None:
    storecove.entities = entities
    found = await asked(workers, account)
    assert (found.state, found.reason) == (NetworkState.REFUSED, reason)


async def test_the_same_message_twice_asks_once(
    workers: Workers, storecove: AccessPointHere
) -> None:
    async with tenant_transaction():
        await ask_for_network("7")
    message = await workers.run_up_to(check_sender)
    await workers.perform(message)
    await workers.perform(message)
    assert (await now()).state is NetworkState.CONNECTED
    assert len(storecove.asked) == 1


async def test_a_folder_takes_the_word_of_whoever_runs_the_house(workers: Workers) -> None:
    assert (await asked(workers)).state is NetworkState.CONNECTED


async def test_another_firm_is_asked_about_nothing(
    workers: Workers, storecove: AccessPointHere, other_scope: TenantScope
) -> None:
    await asked(workers)
    assert await seen_in(other_scope, last_seq) == 0
    assert len(storecove.asked) == 1
