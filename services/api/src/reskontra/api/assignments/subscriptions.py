"""Watching assignments."""

from datetime import datetime
from enum import Enum
from typing import Final

import strawberry

from reskontra.api.assignments.types import Assignment
from reskontra.api.context import Info
from reskontra.api.scalars import Cursor
from reskontra.api.streams import Span, cursor_of
from reskontra.api.watching import subscription
from reskontra.domain.assignments import queries
from reskontra.domain.assignments.ids import AssignmentId
from reskontra.domain.assignments.views import AssignmentCard
from reskontra.domain.history.queries import events_between
from reskontra.domain.history.views import StoredEvent
from reskontra.domain.kernel.clock import now
from reskontra.tenancy.access import Permission

LONGEST_SPAN: Final = 1_000


@strawberry.enum
class AssignmentNewsKind(Enum):
    """What happened to an assignment, or to what was worked on it (uppdragshändelse)."""

    REQUESTED = "AssignmentRequested"
    REPEATED = "AssignmentsRepeated"
    CHANGED = "AssignmentChanged"
    OFFERED = "AssignmentOffered"
    CONFIRMED = "AssignmentConfirmed"
    PERFORMED = "AssignmentPerformed"
    CANCELLED = "AssignmentCancelled"
    REJECTED = "AssignmentRejected"
    OFFER_MADE = "OfferMade"
    OFFER_ACCEPTED = "OfferAccepted"
    OFFER_DECLINED = "OfferDeclined"
    OFFER_LAPSED = "OfferLapsed"
    OFFER_ROUND_ENDED = "OfferRoundEnded"
    TIME_REPORTED = "TimeReported"
    NOTHING_MORE_REPORTED = "NothingMoreReported"
    TIME_APPROVED = "TimeApproved"
    TIME_REJECTED = "TimeRejected"
    CHANGE_ASKED = "ChangeAsked"
    CHANGE_ANSWERED = "ChangeAnswered"
    APPROVAL_TAKEN_BACK = "ApprovalTakenBack"
    TIME_HELD = "TimeHeld"
    TIME_BILLED = "TimeBilled"
    TIME_RETURNED = "TimeReturned"
    RESYNC = "RESYNC"


_KINDS: Final = {kind.value: kind for kind in AssignmentNewsKind}


@strawberry.type
class AssignmentNews:
    """Something that happened to an assignment; after `RESYNC`, read what you show anew."""

    cursor: Cursor
    occurred_at: datetime
    kind: AssignmentNewsKind
    assignment_id: AssignmentId | None = strawberry.field(
        default=None, description="Null where many were made by a rule (återkommande)."
    )
    node: Assignment | None = None


def _resync(cursor: Cursor) -> AssignmentNews:
    return AssignmentNews(cursor=cursor, occurred_at=now(), kind=AssignmentNewsKind.RESYNC)


@subscription(Permission.ASSIGNMENT_READ, resync=_resync)
async def assignment_changed(
    info: Info, span: Span, id: AssignmentId | None = None
) -> list[AssignmentNews]:
    """What happens to assignments (uppdragshändelser), in order; to one of them with `id`."""
    if span.after is None:
        return []
    if span.upto - span.after > LONGEST_SPAN:
        return [_resync(cursor_of(span.upto))]
    events = await events_between(span.after, span.upto)
    told = [(event, _assignment_of(event)) for event in events if event.kind in _KINDS]
    meant = [(event, each) for event, each in told if id in {None, each}]
    named = list({each for _, each in meant if each is not None})
    cards = await queries.assignment_cards(named) if named else {}
    return [_news(event, each, cards.get(each) if each else None) for event, each in meant]


def _assignment_of(event: StoredEvent) -> AssignmentId | None:
    named = event.payload.get("assignment_id")
    return AssignmentId.parse(str(named)) if named else None


def _news(
    event: StoredEvent, assignment_id: AssignmentId | None, card: AssignmentCard | None
) -> AssignmentNews:
    return AssignmentNews(
        cursor=cursor_of(event.seq),
        occurred_at=event.occurred_at,
        kind=_KINDS[event.kind],
        assignment_id=assignment_id,
        node=Assignment(id=card.id, card=card) if card else None,
    )
