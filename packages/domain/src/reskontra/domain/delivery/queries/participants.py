"""What is known of receivers in the Peppol network."""

from collections.abc import Collection

from reskontra.domain.delivery.ids import ParticipantId
from reskontra.domain.delivery.models import ParticipantRow
from reskontra.domain.delivery.participants import NetworkDocument, Participant, ReachState


async def participants(addresses: Collection[str]) -> dict[str, Participant]:
    """What is known of receivers in the Peppol network; those never asked about are left out."""
    rows = await ParticipantRow.filter(address__in=list(addresses))
    return {row.address: participant_of_row(row) for row in rows}


async def participant_address(participant_id: ParticipantId) -> str | None:
    """The address of a receiver."""
    row = await ParticipantRow.get_or_none(id=participant_id.uuid)
    return row.address if row else None


def participant_of_row(row: ParticipantRow) -> Participant:
    """A row as a value."""
    return Participant(
        id=ParticipantId(row.id),
        address=row.address,
        state=ReachState(row.state),
        takes=tuple(map(NetworkDocument, row.takes)),
        reason=row.reason,
        asked_at=row.asked_at,
        answered_at=row.answered_at,
    )
