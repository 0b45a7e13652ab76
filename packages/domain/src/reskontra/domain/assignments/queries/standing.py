"""How far assignments have come."""

from collections.abc import Collection

from reskontra.domain.assignments.ids import AssignmentId
from reskontra.domain.assignments.models import Assignment
from reskontra.domain.assignments.views import AssignmentState


async def assignment_states(
    assignment_ids: Collection[AssignmentId],
) -> dict[AssignmentId, AssignmentState]:
    """Where assignments stand, by id; unknown ids are left out."""
    rows = Assignment.filter(id__in=[each.uuid for each in assignment_ids])
    found = await rows.values_list("id", "state")
    return {AssignmentId(uuid): AssignmentState(state) for uuid, state in found}
