"""Questions about offers of assignments."""

from reskontra.api.assignments.offer_inputs import OfferRoundStartInput
from reskontra.api.assignments.offer_types import OfferCandidate, OfferRound
from reskontra.api.context import Info
from reskontra.api.operation import query
from reskontra.domain.assignments.ids import AssignmentId
from reskontra.domain.assignments.offering import tidied
from reskontra.domain.assignments.queries.candidates import would_be_asked
from reskontra.domain.assignments.queries.offers import offer_rounds as rounds
from reskontra.tenancy.access import Permission


@query(Permission.ASSIGNMENT_READ)
async def offer_rounds(info: Info, assignment_id: AssignmentId) -> list[OfferRound] | None:
    """The rounds in which an assignment was offered (erbjudanderundor), the newest first."""
    return [OfferRound.of(each) for each in await rounds(assignment_id)]


@query(Permission.ASSIGNMENT_READ)
async def offer_candidates(info: Info, asked: OfferRoundStartInput) -> list[OfferCandidate] | None:
    """Whom a round would ask in which wave (kandidater); those left out come last."""
    return [OfferCandidate(told=each) for each in await would_be_asked(tidied(asked.value()))]
