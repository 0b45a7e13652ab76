"""Watching a round of offers."""

import strawberry

from reskontra.api.assignments.offer_types import OfferRound
from reskontra.api.context import Info
from reskontra.api.scalars import Cursor
from reskontra.api.streams import Span, cursor_of
from reskontra.api.watching import subscription
from reskontra.domain.assignments.events import (
    AssignmentOffered,
    OfferAccepted,
    OfferDeclined,
    OfferLapsed,
    OfferMade,
    OfferRoundEnded,
)
from reskontra.domain.assignments.ids import AssignmentId
from reskontra.domain.assignments.queries.offers import offer_rounds
from reskontra.domain.history.queries import has_happened
from reskontra.tenancy.access import Permission

_KINDS = [
    event.kind
    for event in (
        AssignmentOffered,
        OfferMade,
        OfferAccepted,
        OfferDeclined,
        OfferLapsed,
        OfferRoundEnded,
    )
]


@strawberry.type
class OfferRoundNews:
    """How the latest round of an assignment stands now."""

    cursor: Cursor
    offer_round: OfferRound


@subscription(Permission.ASSIGNMENT_READ, newest_only=True)
async def offer_round_changed(
    info: Info, span: Span, assignment_id: AssignmentId
) -> list[OfferRoundNews]:
    """How an assignment's offers go (erbjudandenas förlopp): as it stands, and when it moves."""
    about = ("assignment_id", str(assignment_id))
    if span.after is not None and not await has_happened(_KINDS, about, span.after, span.upto):
        return []
    return [
        OfferRoundNews(cursor=cursor_of(span.upto), offer_round=OfferRound.of(each))
        for each in (await offer_rounds(assignment_id))[:1]
    ]
