"""Hold an assignment and its round, always in this order, so that nobody waits for each other."""

from reskontra.domain.assignments.ids import AssignmentId, OfferRoundId
from reskontra.domain.assignments.models import Assignment, OfferRound
from reskontra.domain.assignments.offer_views import RoundState
from reskontra.domain.kernel.refusals import NotFound, Refused


async def held_assignment(assignment_id: AssignmentId, *path: str) -> Assignment:
    """The row of an assignment, locked."""
    row = await Assignment.select_for_update().get_or_none(id=assignment_id.uuid)
    if row is None:
        raise Refused([NotFound(path=path)])
    return row


async def held_round(round_id: OfferRoundId) -> tuple[OfferRound, Assignment]:
    """The row of a round and that of its assignment, locked."""
    found = await OfferRound.get_or_none(id=round_id.uuid)
    if found is None:
        raise Refused([NotFound(path=("id",))])
    assignment = await held_assignment(AssignmentId(found.assignment_id), "id")
    return await OfferRound.select_for_update().get(id=round_id.uuid), assignment


async def running_round(assignment_id: AssignmentId) -> OfferRound | None:
    """The round in which a held assignment is offered now, locked."""
    rounds = OfferRound.filter(assignment_id=assignment_id.uuid, state=RoundState.RUNNING)
    return await rounds.select_for_update().first()
