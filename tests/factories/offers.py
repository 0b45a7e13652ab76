"""Rounds of offers, valid by default: work in a week, asked of everybody by text message."""

from datetime import datetime, timedelta
from typing import Final

from reskontra.domain.assignments.commands import start_offer_round
from reskontra.domain.assignments.ids import AssignmentId, OfferRoundId
from reskontra.domain.assignments.offer_views import NewRound, Offer, OfferState, RoundState
from reskontra.domain.assignments.queries import assignment_states
from reskontra.domain.assignments.queries.offers import offer_round, offer_rounds
from reskontra.domain.assignments.views import AssignmentState
from reskontra.domain.consultants.ids import ConsultantId
from reskontra.domain.kernel.clock import SWEDEN
from tests.factories import varied
from tests.factories.assignments import HOUR, keep_assignment
from tests.factories.catalogue import make_hour_type
from tests.factories.consultants import make_consultant
from tests.factories.customers import make_customer

# A Wednesday; the work is done on the Wednesday after.
NOON: Final = datetime(2026, 11, 25, 12, tzinfo=SWEDEN)
BEGINS: Final = NOON + timedelta(days=7)


async def make_request(**about: object) -> AssignmentId:
    """An assignment that somebody has ordered and nobody does yet."""
    values = {
        "state": "REQUESTED",
        "consultant_id": None,
        "begins_at": BEGINS,
        "ends_at": BEGINS + 2 * HOUR,
    }
    customer_id = await make_customer(contacts=())
    hour_type_id = await make_hour_type(number=f"H{customer_id.uuid.hex}")
    return await keep_assignment(customer_id, hour_type_id, **values | about)


async def make_round(assignment_id: AssignmentId, **about: object) -> OfferRoundId:
    return await start_offer_round(varied(NewRound(assignment_id=assignment_id), **about))


async def offers_of(assignment_id: AssignmentId) -> tuple[Offer, ...]:
    """The offers of the latest round, in the order in which they are asked."""
    latest, *_ = await offer_rounds(assignment_id)
    return latest.offers


async def three_consultants() -> tuple[ConsultantId, ConsultantId, ConsultantId]:
    """Two who are asked first, one of them by mail alone, and one who is asked second."""
    first = await make_consultant(name="Amina", priority=1)
    also = await make_consultant(name="Bo", priority=1, email="bo@x.example", phone=None)
    return first, also, await make_consultant(name="Cia", priority=2, phone="070-174 06 99")


async def offer_states(assignment_id: AssignmentId) -> list[OfferState]:
    """How the offers of the latest round stand, in the order in which they are asked."""
    return [each.state for each in await offers_of(assignment_id)]


async def round_standing(round_id: OfferRoundId) -> tuple[RoundState, int]:
    """How a round stands, and at which wave."""
    found = await offer_round(round_id)
    assert found is not None
    return found.state, found.wave


async def assignment_standing(assignment_id: AssignmentId) -> AssignmentState:
    """How far an assignment has come."""
    return (await assignment_states([assignment_id]))[assignment_id]
