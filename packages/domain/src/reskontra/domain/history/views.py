"""History as others see it."""

from dataclasses import dataclass
from datetime import datetime

from reskontra.domain.kernel.actors import ActorKind
from reskontra.domain.kernel.events import Event, event_of


@dataclass(frozen=True, slots=True, kw_only=True)
class StoredEvent:
    """A fact with its place in the log, its time and who caused it."""

    seq: int
    kind: str
    payload: dict[str, object]
    occurred_at: datetime
    actor_kind: ActorKind
    actor_id: str
    request_id: str

    @property
    def event(self) -> Event:
        """The fact itself."""
        return event_of(self.kind, self.payload)


@dataclass(frozen=True, slots=True)
class IdempotentAnswer:
    """What a request with this key was asked and answered before; no payload if it never ended."""

    input_hash: str
    payload: dict[str, object] | None
