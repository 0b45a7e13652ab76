"""What may be asked of rounds of offers."""

import strawberry

from reskontra.api.customers.types import DeliveryChannel
from reskontra.domain.assignments.ids import AssignmentId, OfferId, OfferRoundId
from reskontra.domain.assignments.offer_views import NewRound
from reskontra.domain.consultants.ids import ConsultantId
from reskontra.domain.kernel.channels import Channel


@strawberry.input
class OfferRoundStartInput:
    """How an assignment is offered (erbjud uppdrag)."""

    assignment_id: AssignmentId
    consultant_ids: list[ConsultantId] | None = strawberry.field(
        default=None, description="Who may be asked; all if none are named."
    )
    qualifications: list[str] | None = strawberry.field(
        default=None, description="All that a consultant must be qualified for."
    )
    channel: DeliveryChannel = strawberry.field(
        default=Channel.SMS, description="The way that is tried first: `SMS` or `EMAIL`."
    )
    answer_minutes: int = strawberry.field(
        default=60, description="How long each wave has for its answer: 5–20160."
    )
    wave_size: int | None = strawberry.field(
        default=None, description="How many are asked at once; all of the same priority by default."
    )
    idempotency_key: str | None = None
    dry_run: bool = strawberry.field(default=False, description="Show the outcome, keep nothing.")

    def value(self) -> NewRound:
        return NewRound(
            assignment_id=self.assignment_id,
            consultant_ids=tuple(self.consultant_ids or ()),
            qualifications=tuple(self.qualifications or ()),
            channel=self.channel,
            answer_minutes=self.answer_minutes,
            wave_size=self.wave_size,
        )


@strawberry.input
class OfferRoundHurryInput:
    """A round whose next wave is to be asked now (fråga nästa omgång)."""

    id: OfferRoundId
    idempotency_key: str | None = None
    dry_run: bool = strawberry.field(default=False, description="Show the outcome, keep nothing.")


@strawberry.input
class OfferRoundWithdrawInput:
    """A round that is to be taken back (återta)."""

    id: OfferRoundId
    idempotency_key: str | None = None
    dry_run: bool = strawberry.field(default=False, description="Show the outcome, keep nothing.")


@strawberry.input
class OfferAnswerInput:
    """What a consultant has answered by telephone or otherwise (svar)."""

    id: OfferId
    is_accepted: bool = strawberry.field(description="Yes takes the assignment.")
    reason: str = strawberry.field(default="", description="Why not, where it is a no.")
    idempotency_key: str | None = None
    dry_run: bool = strawberry.field(default=False, description="Show the outcome, keep nothing.")
