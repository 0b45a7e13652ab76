"""Asks the access point what became of e-invoices, and what buyers answered."""

import logging

from reskontra.domain.delivery import queries
from reskontra.domain.delivery.views import FollowedParcel, Outcome
from reskontra.domain.invoicing.commands import note_fate
from reskontra.domain.invoicing.responses import ToldAnswer
from reskontra.domain.kernel.channels import Channel
from reskontra.tenancy.transaction import tenant_transaction
from reskontra.workers.actor import Errand, tenant_actor
from reskontra.workers.broker import Queue
from reskontra.workers.ports.access_point import Transmission, TransmissionState
from reskontra.workers.ports.delivery import DeliveryOutage, DeliveryRefused
from reskontra.workers.switchboard import access_point

_log = logging.getLogger(__name__)

_OUTCOMES = {
    TransmissionState.DELIVERED: Outcome.DELIVERED,
    TransmissionState.REJECTED: Outcome.BOUNCED,
}


@tenant_actor(queue=Queue.MAINTENANCE)
async def follow_up(_: Errand) -> None:
    """Note what became of those e-invoices that are still asked about."""
    door = access_point()
    if door is None:
        return
    async with tenant_transaction(read_only=True):
        followed = await queries.parcels_to_follow(Channel.PEPPOL)
    for parcel in followed:
        try:
            told = await door.status(parcel.receipt)
        except DeliveryRefused as refused:
            _log.info("nobody tells of %s: %s", parcel.id, refused.reason)
        except DeliveryOutage as outage:
            _log.info("the access point does not tell now: %s", outage.reason)
            return
        else:
            await _note(parcel, told)


async def _note(parcel: FollowedParcel, told: Transmission) -> None:
    answers = [ToldAnswer(each.code, each.text, each.key) for each in told.responses]
    async with tenant_transaction():
        await note_fate(str(parcel.id.uuid), _OUTCOMES.get(told.state), told.reason, answers)
