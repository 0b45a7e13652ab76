"""The firm's calendar for programs, and what calling off what stands in it costs."""

from reskontra.api.assignments.cancelling_payloads import AssignmentCancellation
from reskontra.api.context import Info
from reskontra.api.money import Money
from reskontra.api.operation import query
from reskontra.api.personal_links import personal_url
from reskontra.domain.assignments import queries
from reskontra.domain.assignments.ids import AssignmentId
from reskontra.domain.assignments.queries.cancelling import cancellation_cost
from reskontra.domain.kernel.clock import now
from reskontra.tenancy.access import Permission
from reskontra.tenancy.links import FIRMS_CALENDAR


@query(Permission.ASSIGNMENT_READ)
async def assignment_calendar_feed(info: Info) -> str | None:
    """An address that a calendar can subscribe to (kalenderprenumeration); yours alone.

    It opens as long as you may read the firm's assignments; for a key there is none.
    """
    context = info.context
    if context.is_program:
        return None
    return personal_url(context, FIRMS_CALENDAR, context.signed_in.user_id.uuid)


@query(Permission.ASSIGNMENT_READ)
async def assignment_cancellation(info: Info, id: AssignmentId) -> AssignmentCancellation | None:
    """What it would cost to call an assignment off now (avbokning)."""
    card = await queries.assignment(id)
    if card is None:
        return None
    cost = await cancellation_cost(card, now())
    return AssignmentCancellation(until=cost.until, price=Money.of(cost.price))
