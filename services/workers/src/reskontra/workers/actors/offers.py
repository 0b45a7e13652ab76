"""Asks consultants whether they take an assignment, and goes on to the next when time runs out."""

from typing import Final

from reskontra.domain.assignments import commands
from reskontra.domain.assignments.events import OfferMade
from reskontra.domain.assignments.ids import OfferId
from reskontra.domain.assignments.queries.offers import rounds_to_move
from reskontra.domain.delivery.events import ParcelBounced, ParcelFailed
from reskontra.domain.kernel import clock
from reskontra.tenancy.transaction import tenant_transaction
from reskontra.workers.actor import Errand, reaction, tenant_actor
from reskontra.workers.broker import Queue
from reskontra.workers.switchboard import plugged
from reskontra.workers.work_pages import SignedPages

_PURPOSE: Final = "OFFER"


@reaction(OfferMade, queue=Queue.NOTIFY)
async def ask_consultant(made: OfferMade) -> None:
    """Write to a consultant who is asked."""
    await commands.post_offer(made.offer_id, SignedPages(plugged().settings))


@reaction(ParcelFailed, queue=Queue.NOTIFY)
async def pass_over_unreachable(failed: ParcelFailed) -> None:
    """Wait for no answer to an offer that could not be sent."""
    if failed.purpose == _PURPOSE:
        await commands.pass_over(OfferId.parse(failed.subject))


@reaction(ParcelBounced, queue=Queue.NOTIFY)
async def pass_over_returned(returned: ParcelBounced) -> None:
    """Wait for no answer to an offer that came back."""
    if returned.purpose == _PURPOSE:
        await commands.pass_over(OfferId.parse(returned.subject))


@tenant_actor(queue=Queue.MAINTENANCE)
async def move_rounds(_: Errand) -> None:
    """Ask the next wave where nobody has answered in time, each round by itself."""
    async with tenant_transaction(read_only=True):
        rounds = await rounds_to_move(clock.now())
    for round_id in rounds:
        async with tenant_transaction():
            await commands.move_offer_round(round_id)
