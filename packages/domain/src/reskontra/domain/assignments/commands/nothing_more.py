"""Note that nothing more is reported of an assignment, so that nobody is reminded of it."""

from reskontra.domain.assignments.commands.following import follow_entries
from reskontra.domain.assignments.commands.locking import locked
from reskontra.domain.assignments.events import NothingMoreReported
from reskontra.domain.assignments.ids import AssignmentId
from reskontra.domain.assignments.models import Assignment
from reskontra.domain.assignments.reporting import reasons_not_to_end_reporting
from reskontra.domain.consultants.ids import ConsultantId
from reskontra.domain.kernel.clock import now
from reskontra.domain.kernel.events import record
from reskontra.domain.kernel.refusals import NotFound, Refused, refuse_if
from reskontra.domain.kernel.text import several_lines


async def report_nothing_more(assignment_id: AssignmentId, said: str, by: ConsultantId) -> None:
    """Let an assignment have come as far as what is reported of it, and keep why there is no more.

    Where nothing was reported it stays performed, and the firm sees why. Whoever reports something
    after all may. Said once more in the same words, nothing happens; in others while nothing was
    reported, only the words are new.

    Raises:
        Refused: It is not the consultant's, has not begun, or waits for no report.
    """
    row, card = await locked(assignment_id)
    if card.consultant_id != by:
        raise Refused([NotFound(path=("id",))])
    why = several_lines(said)
    if why and row.is_final and card.nothing_more == why:
        return
    refuse_if(reasons_not_to_end_reporting(card, why, now()))
    await Assignment.filter(id=row.id).update(
        is_final=True, nothing_more=why, version=row.version + 1, updated_at=now()
    )
    await follow_entries([assignment_id])
    record(NothingMoreReported(assignment_id=assignment_id))
