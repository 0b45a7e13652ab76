"""Tell those whom a rule concerns of all that it has made, in one message."""

from reskontra.domain.assignments.commands.letters import (
    Letter,
    facts_of,
    page_of,
    page_of_orderer,
    post,
)
from reskontra.domain.assignments.commands.work_messages import post_booking, post_confirmation
from reskontra.domain.assignments.ids import AssignmentSeriesId
from reskontra.domain.assignments.page_views import Pages
from reskontra.domain.assignments.queries.candidates import person_of
from reskontra.domain.assignments.queries.parties import Parties, parties_of
from reskontra.domain.assignments.queries.series import booked_by
from reskontra.domain.assignments.views import AssignmentCard
from reskontra.domain.assignments.work_facts import (
    consultant_facts,
    orderer_facts,
    spoken_times,
)
from reskontra.domain.delivery.views import Fact


async def post_series(series_id: AssignmentSeriesId, pages: Pages) -> None:
    """Tell a rule's consultant what is booked, and whoever ordered it who is coming."""
    made = await booked_by(series_id)
    told = await parties_of(made[0].id) if made else None
    if told is None:
        return
    if len(made) == 1:
        await post_booking(told.id, pages)
        await post_confirmation(told.id, pages)
        return
    await _post_booking(series_id, told, made, pages)
    await _post_confirmation(series_id, told, made, pages)


async def _post_booking(
    series_id: AssignmentSeriesId, told: Parties, made: list[AssignmentCard], pages: Pages
) -> None:
    card = told.consultant
    if card is None:
        return
    met = {**consultant_facts(person_of(card)), **orderer_facts(told.orderer, with_phone=True)}
    await post(
        Letter(
            purpose="SERIES_BOOKING",
            subject=str(series_id),
            to=person_of(card),
            facts={**await facts_of(told, card.locale), **met, **_times(made, card.locale)},
            url=page_of(card, pages),
        )
    )


async def _post_confirmation(
    series_id: AssignmentSeriesId, told: Parties, made: list[AssignmentCard], pages: Pages
) -> None:
    if told.worker is None:
        return
    locale = told.orderer.locale
    met = {**orderer_facts(told.orderer), **consultant_facts(told.worker, with_phone=True)}
    await post(
        Letter(
            purpose="SERIES_CONFIRMATION",
            subject=str(series_id),
            to=told.orderer,
            facts={**await facts_of(told, locale), **met, **_times(made, locale)},
            url=page_of_orderer(told, pages),
        )
    )


def _times(made: list[AssignmentCard], locale: str) -> dict[str, Fact]:
    first, last = made[0], made[-1]
    return {
        "time": spoken_times(len(made), (first.begins_at, first.ends_at), last.begins_at, locale),
        "assignment_number": f"{first.number}–{last.number}",
    }
