"""Asks the access point whether an account is that of the firm who says so."""

from datetime import timedelta
from typing import Final

from reskontra.domain.company import commands, queries
from reskontra.domain.company.events import PeppolConnectionAsked
from reskontra.domain.company.views import NetworkSender, NetworkState
from reskontra.domain.kernel import clock
from reskontra.tenancy.transaction import tenant_transaction
from reskontra.workers.actor import AlreadyHandled, Errand, later, tenant_actor
from reskontra.workers.broker import Queue
from reskontra.workers.ports.delivery import Account, DeliveryOutage, DeliveryRefused
from reskontra.workers.switchboard import access_point

# Each outage is one retry of the message: whoever waits is told so until there is an answer.
_MORE_THAN_ENOUGH: Final = 1_000
_PAUSE: Final = timedelta(minutes=1)
_NOBODY: Final = "NO_CARRIER"


@tenant_actor(queue=Queue.NOTIFY, max_retries=_MORE_THAN_ENOUGH)
async def check_sender(errand: Errand) -> None:
    """Let a firm send under its own account once the access point knows it."""
    async with tenant_transaction(read_only=True):
        if await errand.is_handled():
            raise AlreadyHandled
        await errand.event(PeppolConnectionAsked)
        asked = (await queries.profile()).network
    reason = await _reason_against(asked) if asked.state is NetworkState.ASKED else ""
    state = NetworkState.REFUSED if reason else NetworkState.CONNECTED

    async with errand.settling():
        if asked.state is NetworkState.ASKED:
            await commands.settle_network(asked, state, reason)


async def _reason_against(asked: NetworkSender) -> str:
    door = access_point()
    if door is None:
        return _NOBODY
    try:
        await door.check(Account(asked.participant or "", asked.account or ""))
    except DeliveryRefused as refused:
        return refused.reason
    except DeliveryOutage:
        raise later(clock.now() + _PAUSE) from None
    return ""
