"""What stands in somebody's calendar: a consultant's, an orderer's, or the whole firm's."""

from datetime import datetime, timedelta
from typing import Final

from reskontra.domain.assignments.queries.assignments import CARD, cards_of
from reskontra.domain.assignments.views import AssignmentCard
from reskontra.domain.consultants.ids import ConsultantId
from reskontra.domain.customers.ids import ContactId

PAST: Final = timedelta(days=90)
MOST: Final = 1_000

# What was refused, or called off, stands there as such: a calendar that has it must be told.
_SINCE: Final = "ends_at >= $1"
_LATEST_FIRST: Final = f"ORDER BY begins_at DESC, id DESC LIMIT {MOST}"


async def calendar_of_consultant(
    consultant_id: ConsultantId, moment: datetime
) -> list[AssignmentCard]:
    """What a consultant has done lately and will do."""
    where = f"WHERE consultant_id = $2 AND {_SINCE} {_LATEST_FIRST}"
    return await cards_of(f"{CARD} {where}", [moment - PAST, consultant_id.uuid])


async def calendar_of_orderer(orderer_id: ContactId, moment: datetime) -> list[AssignmentCard]:
    """What somebody has ordered."""
    where = f"WHERE orderer_id = $2 AND {_SINCE} {_LATEST_FIRST}"
    return await cards_of(f"{CARD} {where}", [moment - PAST, orderer_id.uuid])


async def calendar_of_firm(moment: datetime) -> list[AssignmentCard]:
    """Everything that is ordered of the firm."""
    return await cards_of(f"{CARD} WHERE {_SINCE} {_LATEST_FIRST}", [moment - PAST])
