"""Questions about assignments."""

from datetime import datetime, timedelta
from typing import Final

from reskontra.api.assignments.inputs import (
    AssignmentOrder,
    AssignmentTryInput,
    AssignmentWhere,
)
from reskontra.api.assignments.listing_types import AssignmentAnswer, AssignmentColumn
from reskontra.api.assignments.types import Assignment, load_assignments
from reskontra.api.connections import (
    After,
    Before,
    Bounds,
    Connection,
    First,
    Last,
    Listed,
)
from reskontra.api.context import Info
from reskontra.api.errors import BadUserInput
from reskontra.api.operation import query
from reskontra.domain.assignments.ids import AssignmentId
from reskontra.domain.assignments.listing_views import AssignmentOrder as OrderField
from reskontra.domain.assignments.queries import listing
from reskontra.domain.assignments.queries.trying import tried
from reskontra.domain.assignments.views import AssignmentCard
from reskontra.domain.consultants.ids import ConsultantId
from reskontra.domain.kernel.refusals import Refused
from reskontra.tenancy.access import Permission

_MOST_ON_BOARD: Final = 50
_LONGEST: Final = timedelta(days=62)


@query(Permission.ASSIGNMENT_READ)
async def assignment(info: Info, id: AssignmentId) -> Assignment | None:
    """One assignment (uppdrag)."""
    return await info.context.load(load_assignments, id)


@query(Permission.ASSIGNMENT_READ)
async def assignments(  # noqa: PLR0913, PLR0917 - the arguments of a connection
    info: Info,
    first: First = None,
    after: After = None,
    last: Last = None,
    before: Before = None,
    where: AssignmentWhere | None = None,
    order_by: list[AssignmentOrder] | None = None,
) -> Connection[Assignment] | None:
    """The assignments (uppdrag), by when they begin unless another order is asked for."""
    return await _ASSIGNMENTS.connection(Bounds(first, after, last, before), where, order_by)


@query(Permission.ASSIGNMENT_READ)
async def assignment_board(info: Info, first: int = 20) -> list[AssignmentColumn] | None:
    """What is going on (tavla): for each state how many there are, and the first of them."""
    if not 1 <= first <= _MOST_ON_BOARD:
        raise BadUserInput(f"first must be between 1 and {_MOST_ON_BOARD}.", path=["first"])
    return [
        AssignmentColumn(
            state=column.state,
            count=column.count,
            assignments=[_assignment(card) for card in column.first],
        )
        for column in await listing.board(first)
    ]


@query(Permission.ASSIGNMENT_READ)
async def assignment_calendar(
    info: Info, begins: datetime, ends: datetime, consultant_id: ConsultantId | None = None
) -> list[Assignment] | None:
    """What goes on between two instants (kalender), everybody's or one consultant's."""
    if not timedelta(0) < ends - begins <= _LONGEST:
        raise BadUserInput(f"Ask for {_LONGEST.days} days at most.", path=["ends"])
    return [_assignment(card) for card in await listing.calendar(begins, ends, consultant_id)]


@query(Permission.ASSIGNMENT_READ)
async def assignment_try(info: Info, order: AssignmentTryInput) -> AssignmentAnswer | None:
    """What an order would come to before it is written down (prova uppdrag).

    As if all of its time were worked without a break, by the terms that hold on its day. Pay and
    margin need `pay:read`.
    """
    try:
        return AssignmentAnswer.of(await tried(order.entry(), order.id))
    except Refused as refused:
        return AssignmentAnswer.refused(refused.reasons, info.context.locale)


def _assignment(card: AssignmentCard) -> Assignment:
    return Assignment(id=card.id, card=card)


_ASSIGNMENTS = Listed(
    name="assignments",
    id=AssignmentId,
    everything=AssignmentWhere,
    order=AssignmentOrder(field=OrderField.BEGINS_AT),
    page=listing.assignment_page,
    count=listing.assignment_count,
    node=_assignment,
)
