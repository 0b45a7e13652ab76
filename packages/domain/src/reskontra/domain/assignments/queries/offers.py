"""Questions about offers of assignments."""

from collections.abc import Collection, Sequence
from datetime import datetime

from reskontra.domain.assignments.ids import AssignmentId, OfferId, OfferRoundId
from reskontra.domain.assignments.models import Offer as Row
from reskontra.domain.assignments.models import OfferRound as RoundRow
from reskontra.domain.assignments.offer_views import Offer, OfferRound, OfferState, RoundState
from reskontra.domain.consultants.ids import ConsultantId
from reskontra.domain.kernel.channels import Channel


async def offer_rounds(assignment_id: AssignmentId) -> tuple[OfferRound, ...]:
    """Every round in which an assignment was offered, the newest first."""
    rounds = await RoundRow.filter(assignment_id=assignment_id.uuid).order_by("-id")
    return await _with_offers(rounds)


async def offer_round(round_id: OfferRoundId) -> OfferRound | None:
    """One round, or None if there is none of that id."""
    return (await rounds_by_id([round_id])).get(round_id)


async def rounds_by_id(
    round_ids: Collection[OfferRoundId],
) -> dict[OfferRoundId, OfferRound]:
    """Many rounds with their offers, by id; unknown ids are left out."""
    rows = await RoundRow.filter(id__in=[each.uuid for each in round_ids])
    return {each.id: each for each in await _with_offers(rows)}


async def offer(offer_id: OfferId) -> Offer | None:
    """One offer, or None if there is none of that id."""
    row = await Row.get_or_none(id=offer_id.uuid)
    return offer_of(row) if row else None


async def offers_to(consultant_id: ConsultantId) -> tuple[Offer, ...]:
    """What a consultant can answer now, in the order in which the answers are wanted."""
    rows = Row.filter(consultant_id=consultant_id.uuid, state=OfferState.OFFERED)
    return tuple(map(offer_of, await rows.order_by("expires_at", "id")))


async def latest_rounds(
    assignment_ids: Collection[AssignmentId],
) -> dict[AssignmentId, RoundState]:
    """How the latest round of each assignment stands; those never offered are left out."""
    rows = RoundRow.filter(assignment_id__in=[each.uuid for each in assignment_ids])
    told = await rows.order_by("id").values_list("assignment_id", "state")
    return {AssignmentId(uuid): RoundState(state) for uuid, state in told}


async def rounds_to_move(at: datetime, limit: int = 200) -> list[OfferRoundId]:
    """Rounds in which somebody's time to answer has run out."""
    late = Row.filter(state=OfferState.OFFERED, expires_at__lte=at).order_by("expires_at")
    return list(dict.fromkeys(OfferRoundId(row.round_id) for row in await late.limit(limit)))


async def who_declined(assignment_id: AssignmentId) -> set[ConsultantId]:
    """Who has said no to an assignment."""
    rows = Row.filter(assignment_id=assignment_id.uuid, state=OfferState.DECLINED)
    return {ConsultantId(row.consultant_id) for row in await rows}


def offer_of(row: Row) -> Offer:
    """The offer that a row keeps."""
    return Offer(
        id=OfferId(row.id),
        round_id=OfferRoundId(row.round_id),
        assignment_id=AssignmentId(row.assignment_id),
        consultant_id=ConsultantId(row.consultant_id),
        wave=row.wave,
        state=OfferState(row.state),
        channel=Channel(row.channel) if row.channel else None,
        sent_at=row.sent_at,
        expires_at=row.expires_at,
        answered_at=row.answered_at,
        reason=row.reason,
    )


async def _with_offers(rounds: Sequence[RoundRow]) -> tuple[OfferRound, ...]:
    rows = await Row.filter(round_id__in=[each.id for each in rounds]).order_by("wave", "id")
    offers: dict[OfferRoundId, list[Offer]] = {}
    for each in map(offer_of, rows):
        offers.setdefault(each.round_id, []).append(each)
    return tuple(_round_of(row, offers.get(OfferRoundId(row.id), [])) for row in rounds)


def _round_of(row: RoundRow, offers: Sequence[Offer]) -> OfferRound:
    return OfferRound(
        id=OfferRoundId(row.id),
        assignment_id=AssignmentId(row.assignment_id),
        version=row.version,
        state=RoundState(row.state),
        wave=row.wave,
        channel=Channel(row.channel),
        answer_minutes=row.answer_minutes,
        qualifications=tuple(row.qualifications),
        started_at=row.started_at,
        ended_at=row.ended_at,
        offers=tuple(offers),
    )
