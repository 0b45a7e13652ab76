"""Rounds of offers and who is asked in them, as clients see them."""

from datetime import datetime
from typing import TypeAlias

import strawberry

from reskontra.api.columns import column
from reskontra.api.consultants.types import Consultant, load_consultants
from reskontra.api.customers.types import DeliveryChannel
from reskontra.api.nodes import Node, loaded, node_loader
from reskontra.domain.assignments import offer_views as views
from reskontra.domain.assignments.ids import AssignmentId, OfferId, OfferRoundId
from reskontra.domain.assignments.queries.offers import rounds_by_id
from reskontra.domain.consultants.ids import ConsultantId
from reskontra.tenancy.access import Permission

OfferRoundState: TypeAlias = views.RoundState
strawberry.enum(
    views.RoundState,
    name="OfferRoundState",
    description="How a round stands (rundans läge); in an exhausted one nobody is left to ask.",
)
AssignmentOfferState: TypeAlias = views.OfferState
strawberry.enum(
    views.OfferState,
    name="AssignmentOfferState",
    description="How an offer stands (erbjudandets läge); `WAITING` is for a later wave.",
)
OfferLeftOut: TypeAlias = views.LeftOut
strawberry.enum(
    views.LeftOut, name="OfferLeftOut", description="Why a consultant is not asked (orsak)."
)


@strawberry.type
class AssignmentOffer:
    """An assignment offered to one consultant (erbjudande)."""

    told: strawberry.Private[views.Offer]
    id: OfferId = column("told.id")
    wave: int = column("told.wave", "Omgång.")
    state: AssignmentOfferState = column("told.state")
    channel: DeliveryChannel | None = column("told.channel", "By which way it was sent.")
    sent_at: datetime | None = column("told.sent_at")
    expires_at: datetime | None = column("told.expires_at", "Svara senast.")
    answered_at: datetime | None = column("told.answered_at")
    reason: str = column(
        "told.reason", "What a consultant said who declined, or a code of `OfferLeftOut`."
    )
    consultant_id: ConsultantId = column("told.consultant_id")
    consultant: Consultant | None = loaded(load_consultants, by="told.consultant_id")


@strawberry.type
class OfferRound(Node):
    """An assignment that is offered in waves (erbjudanderunda)."""

    id: OfferRoundId
    told: strawberry.Private[views.OfferRound]
    assignment_id: AssignmentId = column("told.assignment_id")
    version: int = column("told.version")
    state: OfferRoundState = column("told.state")
    wave: int = column("told.wave", "The wave that was asked last (omgång).")
    wave_count: int = column("told.wave_count", "How many waves there are in all.")
    channel: DeliveryChannel = column("told.channel", "The way that is tried first.")
    answer_minutes: int = column("told.answer_minutes", "Svarstid i minuter.")
    qualifications: list[str] = column("told.qualifications", "Kvalifikationer.")
    moves_at: datetime | None = column(
        "told.moves_at", "When the next wave is asked, or the round ends, if nobody answers."
    )
    started_at: datetime = column("told.started_at")
    ended_at: datetime | None = column("told.ended_at")
    offers: list[AssignmentOffer] = column(
        lambda root: [AssignmentOffer(told=each) for each in root.told.offers],
        "In the order in which they are asked.",
    )

    @classmethod
    def of(cls, told: views.OfferRound) -> "OfferRound":
        return cls(id=told.id, told=told)


@strawberry.type
class OfferCandidate:
    """In which wave a consultant would be asked, or why in none (kandidat)."""

    told: strawberry.Private[views.Placed]
    consultant_id: ConsultantId = column("told.candidate.id")
    name: str = column("told.candidate.name")
    priority: int = column("told.candidate.priority", "Turordning.")
    qualifications: list[str] = column("told.candidate.qualifications", "Kvalifikationer.")
    wave: int | None = column("told.wave", "Omgång.")
    left_out: OfferLeftOut | None = column("told.left_out", "Why not (orsak).")


@node_loader(OfferRoundId, Permission.ASSIGNMENT_READ)
async def load_offer_rounds(ids: list[OfferRoundId]) -> list[OfferRound | None]:
    """Many rounds in two statements."""
    found = await rounds_by_id(ids)
    return [OfferRound.of(found[each]) if each in found else None for each in ids]
