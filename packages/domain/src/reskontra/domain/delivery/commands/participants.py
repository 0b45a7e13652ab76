"""Have the Peppol network asked about a receiver, and keep what it says."""

from collections.abc import Sequence

from reskontra.domain.delivery.events import ParticipantAnswered, ParticipantAsked
from reskontra.domain.delivery.ids import ParticipantId
from reskontra.domain.delivery.models import ParticipantRow
from reskontra.domain.delivery.participants import NetworkDocument, ReachState
from reskontra.domain.delivery.queries import participant_of_row
from reskontra.domain.kernel.clock import now
from reskontra.domain.kernel.events import record


async def ask_about(address: str) -> ParticipantId:
    """Ask about a receiver now, unless an answer is on its way already."""
    fresh = ParticipantId.new()
    row, is_new = await ParticipantRow.get_or_create(
        address=address, defaults={"id": fresh.uuid, "asked_at": now()}
    )
    known = participant_of_row(row)
    if not is_new and known.is_awaited(now()):
        return known.id
    await ParticipantRow.filter(id=row.id).update(asked_at=now())
    record(ParticipantAsked(participant_id=known.id))
    return known.id


async def note_reach(
    participant_id: ParticipantId,
    state: ReachState,
    takes: Sequence[NetworkDocument] = (),
    reason: str = "",
) -> None:
    """Keep what the network said; that it did not answer takes away nothing that is known."""
    told = {"reason": reason, "answered_at": now()}
    if state is not ReachState.UNKNOWN:
        told |= {"state": state, "takes": [str(each) for each in takes]}
    await ParticipantRow.filter(id=participant_id.uuid).update(**told)
    record(ParticipantAnswered(participant_id=participant_id, state=str(state)))
