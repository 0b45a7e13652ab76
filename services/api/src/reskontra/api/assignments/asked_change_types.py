"""Changes that whoever ordered asks for, as the firm reads them."""

from datetime import datetime

import strawberry

from reskontra.api.columns import column
from reskontra.domain.assignments import asked_changes
from reskontra.domain.assignments.ids import AskedChangeId, AssignmentId
from reskontra.domain.assignments.queries.asked_changes import waiting_changes


@strawberry.type
class AskedChange:
    """A change that whoever ordered asks for; what is null stays as it is (önskad ändring)."""

    asked: strawberry.Private[asked_changes.AskedChange]
    id: AskedChangeId = column("asked.id")
    asked_at: datetime = column("asked.asked_at")
    begins_at: datetime | None = column("asked.wanted.begins_at", "Börjar.")
    ends_at: datetime | None = column("asked.wanted.ends_at", "Slutar.")
    place: str | None = column("asked.wanted.place", "Plats.")
    description: str | None = column("asked.wanted.description")


async def load_asked_changes(ids: list[AssignmentId]) -> list[AskedChange | None]:
    """What is asked for and not answered, of many assignments in one statement."""
    found = await waiting_changes(ids)
    return [AskedChange(asked=found[each]) if each in found else None for each in ids]
