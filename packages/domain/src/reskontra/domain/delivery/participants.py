"""What the Peppol network says of a receiver, and how long that is worth something."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Final

from reskontra.domain.delivery.ids import ParticipantId

# Receivers come and go; as a document leaves the network is asked anew anyway.
HOLDS: Final = timedelta(days=14)
_WAITED_FOR: Final = timedelta(minutes=2)


class ReachState(StrEnum):
    """Whether a receiver is in the network; nobody told yet, or could."""

    UNKNOWN = "UNKNOWN"
    FOUND = "FOUND"
    NOT_FOUND = "NOT_FOUND"


class NetworkDocument(StrEnum):
    """What a receiver takes, or sends in answer."""

    INVOICE = "INVOICE"
    CREDIT_NOTE = "CREDIT_NOTE"
    RESPONSE = "RESPONSE"


@dataclass(frozen=True, slots=True, kw_only=True)
class Participant:
    """A receiver such as ``0007:5567037485``, and what was said of it last."""

    id: ParticipantId
    address: str
    state: ReachState
    takes: tuple[NetworkDocument, ...]
    reason: str
    asked_at: datetime
    answered_at: datetime | None

    def is_awaited(self, now: datetime) -> bool:
        """Whether an answer is on its way; a question that was lost may be put again."""
        is_open = self.answered_at is None or self.answered_at < self.asked_at
        return is_open and self.asked_at + _WAITED_FOR > now

    def holds(self, now: datetime) -> bool:
        """Whether what was said is young enough to go by."""
        return self.answered_at is not None and self.answered_at + HOLDS > now

    def lacks(self, wanted: NetworkDocument, now: datetime) -> bool:
        """Whether it is known to take no such document."""
        is_known = self.state is not ReachState.UNKNOWN and self.holds(now)
        return is_known and wanted not in self.takes
