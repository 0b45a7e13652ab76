"""A customer in the Peppol network, as clients see it."""

from datetime import datetime
from typing import Self, TypeAlias

import strawberry

from reskontra.domain.delivery import participants

PeppolReachState: TypeAlias = participants.ReachState
strawberry.enum(
    participants.ReachState,
    name="PeppolReachState",
    description="Whether a receiver is in Peppol (finns i Peppol).",
)
PeppolDocument: TypeAlias = participants.NetworkDocument
strawberry.enum(
    participants.NetworkDocument,
    name="PeppolDocument",
    description="What a receiver takes: faktura, kreditfaktura, fakturasvar.",
)


@strawberry.type
class PeppolReceiver:
    """What the network says of a customer (mottagare i Peppol)."""

    participant_id: str = strawberry.field(description="Peppol-id.")
    is_proposed: bool = strawberry.field(
        description="Whether it is made of the customer's numbers, and not written on the card."
    )
    state: PeppolReachState
    takes: list[PeppolDocument]
    is_awaited: bool = strawberry.field(description="Whether an answer is on its way.")
    reason: str = strawberry.field(description="Why nobody could tell the last time, as a code.")
    answered_at: datetime | None

    @classmethod
    def of(
        cls,
        address: str,
        known: participants.Participant | None,
        *,
        is_proposed: bool,
        now: datetime,
    ) -> Self:
        return cls(
            participant_id=address,
            is_proposed=is_proposed,
            state=known.state if known else PeppolReachState.UNKNOWN,
            takes=list(known.takes) if known else [],
            is_awaited=known is not None and known.is_awaited(now),
            reason=known.reason if known else "",
            answered_at=known.answered_at if known else None,
        )
