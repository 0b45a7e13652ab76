"""Asks the network what a receiver takes."""

from reskontra.domain.delivery import commands, queries
from reskontra.domain.delivery.events import ParticipantAsked
from reskontra.domain.delivery.participants import NetworkDocument, ReachState
from reskontra.tenancy.transaction import tenant_transaction
from reskontra.workers.actor import AlreadyHandled, Errand, tenant_actor
from reskontra.workers.broker import Queue
from reskontra.workers.ports.access_point import Reach
from reskontra.workers.ports.delivery import DeliveryOutage, DeliveryRefused
from reskontra.workers.switchboard import access_point


@tenant_actor(queue=Queue.NOTIFY)
async def look_receiver_up(errand: Errand) -> None:
    """Note what a receiver takes; somebody waits for it, so an outage is an answer too."""
    async with tenant_transaction(read_only=True):
        if await errand.is_handled():
            raise AlreadyHandled
        asked = await errand.event(ParticipantAsked)
        address = await queries.participant_address(asked.participant_id)
    reach = await _reach(address or "")

    async with errand.settling():
        if isinstance(reach, str):
            await commands.note_reach(asked.participant_id, ReachState.UNKNOWN, reason=reach)
        else:
            state = ReachState.FOUND if reach.is_reachable else ReachState.NOT_FOUND
            taken = {str(each) for each in reach.takes}
            takes = [each for each in NetworkDocument if str(each) in taken]
            await commands.note_reach(asked.participant_id, state, takes)


async def _reach(address: str) -> Reach | str:
    """What the network knows, or why nobody can tell."""
    door = access_point()
    if door is None:
        return "NO_CARRIER"
    try:
        return await door.lookup(address)
    except (DeliveryRefused, DeliveryOutage) as silence:
        return silence.reason
