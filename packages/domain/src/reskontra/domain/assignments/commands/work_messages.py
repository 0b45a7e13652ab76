"""Write to those whom an assignment concerns: offers, bookings, what waits, and what is not so.

Whoever can be reached by no way is not written to, and the firm sees the assignment as it stands.
"""

from collections.abc import Mapping
from datetime import timedelta
from typing import Final

from reskontra.domain.assignments.asked_changes import AskedState
from reskontra.domain.assignments.commands.letters import (
    Letter,
    facts_of,
    is_ahead,
    page_of,
    page_of_orderer,
    post,
)
from reskontra.domain.assignments.ids import AskedChangeId, AssignmentId, EntryId, OfferId
from reskontra.domain.assignments.models import TakenBackApproval, TimeEntry
from reskontra.domain.assignments.offer_views import OfferState
from reskontra.domain.assignments.page_views import Pages
from reskontra.domain.assignments.queries.asked_changes import asked_change
from reskontra.domain.assignments.queries.candidates import person_of
from reskontra.domain.assignments.queries.offers import offer
from reskontra.domain.assignments.queries.parties import Parties, parties_of, parties_of_entry
from reskontra.domain.assignments.views import AssignmentState, EntryState
from reskontra.domain.assignments.work_facts import (
    consultant_facts,
    orderer_facts,
    spoken_minutes,
    spoken_moment,
    spoken_time,
)
from reskontra.domain.consultants.ids import ConsultantId
from reskontra.domain.consultants.queries import consultant
from reskontra.domain.consultants.views import ConsultantCard
from reskontra.domain.delivery.views import Fact

_MINUTE: Final = timedelta(minutes=1)
_ANSWERS: Final = {
    AskedState.ACCEPTED: {"sv": "Ändringen är gjord.", "en": "The change is made."},
    AskedState.DECLINED: {
        "sv": "Ändringen går inte att göra.",
        "en": "The change cannot be made.",
    },
}
_UNREPORTED: Final = (AssignmentState.CONFIRMED, AssignmentState.PERFORMED)


async def post_offer(offer_id: OfferId, pages: Pages) -> None:
    """Ask a consultant; one who need not answer any more is left in peace."""
    found = await offer(offer_id)
    if found is None or found.state is not OfferState.OFFERED:
        return
    told, card = await parties_of(found.assignment_id), await consultant(found.consultant_id)
    if told is None or card is None or found.channel is None or found.expires_at is None:
        return
    answer_by = spoken_moment(found.expires_at, card.locale)
    await post(
        Letter(
            purpose="OFFER",
            subject=str(offer_id),
            to=person_of(card),
            facts={
                **await facts_of(told, card.locale),
                **consultant_facts(person_of(card)),
                "answer_by": answer_by,
            },
            url=page_of(card, pages),
            wanted=found.channel,
        )
    )


async def post_booking(assignment_id: AssignmentId, pages: Pages, purpose: str = "BOOKING") -> None:
    """Tell a consultant what is booked and whom to call, unless it is over."""
    told = await parties_of(assignment_id)
    if told is None or told.consultant is None or not is_ahead(told):
        return
    met = {
        **consultant_facts(person_of(told.consultant)),
        **orderer_facts(told.orderer, with_phone=True),
    }
    await _post_to_consultant(purpose, told, told.consultant, pages, met)


async def post_confirmation(
    assignment_id: AssignmentId, pages: Pages, purpose: str = "CONFIRMATION"
) -> None:
    """Tell whoever ordered who is coming and whom to call, unless it is over."""
    told = await parties_of(assignment_id)
    if told is None or told.worker is None or not is_ahead(told):
        return
    met = {**orderer_facts(told.orderer), **consultant_facts(told.worker, with_phone=True)}
    await post(
        Letter(
            purpose=purpose,
            subject=str(assignment_id),
            to=told.orderer,
            facts={**await facts_of(told, told.orderer.locale), **met},
            url=page_of_orderer(told, pages),
        )
    )


async def post_move(assignment_id: AssignmentId, pages: Pages, *, is_asked: bool = False) -> None:
    """Tell both when and where it is now, unless it is over or nobody is to do it.

    Whoever ordered and ``is_asked`` for it is told by the answer.
    """
    await post_booking(assignment_id, pages, "MOVED_BOOKING")
    if not is_asked:
        await post_confirmation(assignment_id, pages, "MOVED_CONFIRMATION")


async def post_change_answer(asked_id: AskedChangeId, pages: Pages) -> None:
    """Tell whoever asked for a change whether it is made, in the firm's words."""
    asked = await asked_change(asked_id)
    told = await parties_of(asked.assignment_id) if asked else None
    if asked is None or told is None or asked.state not in _ANSWERS:
        return
    words = _ANSWERS[asked.state]
    answer = f"{words.get(told.orderer.locale, words['en'])} {asked.answer}".strip()
    await post(
        Letter(
            purpose="CHANGE_ANSWER",
            subject=str(asked.assignment_id),
            to=told.orderer,
            facts={
                **await facts_of(told, told.orderer.locale),
                **orderer_facts(told.orderer),
                "answer": answer,
            },
            url=page_of_orderer(told, pages),
        )
    )


async def post_hand_over(
    assignment_id: AssignmentId, former_id: ConsultantId, pages: Pages
) -> None:
    """Tell whoever was to do it that somebody else does, unless it is theirs again or over."""
    told, card = await parties_of(assignment_id), await consultant(former_id)
    if told is None or card is None or not is_ahead(told):
        return
    if told.consultant is not None and told.consultant.id == former_id:
        return
    await _post_to_consultant("HAND_OVER", told, card, pages, consultant_facts(person_of(card)))


async def post_call_off(assignment_id: AssignmentId, pages: Pages) -> None:
    """Tell a consultant that what was booked will not take place."""
    told = await parties_of(assignment_id)
    if told is None or told.consultant is None or told.state is not AssignmentState.CANCELLED:
        return
    who = consultant_facts(person_of(told.consultant))
    await _post_to_consultant("CALL_OFF", told, told.consultant, pages, who)


async def post_report_reminder(assignment_id: AssignmentId, pages: Pages) -> None:
    """Remind a consultant of time that has not been reported; nobody is where it has."""
    told = await parties_of(assignment_id)
    if told is None or told.consultant is None or told.state not in _UNREPORTED:
        return
    who = consultant_facts(person_of(told.consultant))
    await _post_to_consultant("REPORT_REMINDER", told, told.consultant, pages, who)


async def post_approval(entry_id: EntryId, pages: Pages) -> None:
    """Ask whoever ordered to approve a report; nobody is asked where it is settled already."""
    await _ask_to_approve("APPROVAL", entry_id, pages)


async def post_approval_reminder(entry_id: EntryId, pages: Pages) -> None:
    """Remind whoever ordered of a report that still waits."""
    await _ask_to_approve("APPROVAL_REMINDER", entry_id, pages)


async def post_rejection(entry_id: EntryId, pages: Pages) -> None:
    """Tell a consultant that a report was not approved, or is so no longer, and why."""
    row = await TimeEntry.get_or_none(id=entry_id.uuid)
    told = await parties_of_entry(entry_id)
    is_rejected = row is not None and row.state == EntryState.REJECTED
    if row is None or told is None or told.consultant is None or not is_rejected:
        return
    locale = told.consultant.locale
    who = {
        **consultant_facts(person_of(told.consultant)),
        **_worked(row, locale),
        "reason": row.rejected_reason,
    }
    purpose = "APPROVAL_TAKEN_BACK" if await _was_approved(row) else "REJECTION"
    await _post_to_consultant(purpose, told, told.consultant, pages, who)


async def _was_approved(row: TimeEntry) -> bool:
    """Whether it was sent back by taking its approval back."""
    return await TakenBackApproval.exists(entry_id=row.id, taken_back_at=row.rejected_at)


async def _ask_to_approve(purpose: str, entry_id: EntryId, pages: Pages) -> None:
    row = await TimeEntry.get_or_none(id=entry_id.uuid)
    told = await parties_of_entry(entry_id)
    if row is None or told is None or row.state != EntryState.REPORTED:
        return
    who = {**orderer_facts(told.orderer), **_worked(row, told.orderer.locale)}
    worked = consultant_facts(told.worker) if told.worker else {}
    await post(
        Letter(
            purpose=purpose,
            subject=str(entry_id),
            to=told.orderer,
            facts={**await facts_of(told, told.orderer.locale), **worked, **who},
            url=pages.of_report(entry_id, row.reported_at, told.orderer_id),
        )
    )


async def _post_to_consultant(
    purpose: str, told: Parties, card: ConsultantCard, pages: Pages, more: Mapping[str, Fact]
) -> None:
    await post(
        Letter(
            purpose=purpose,
            subject=str(told.id),
            to=person_of(card),
            facts={**await facts_of(told, card.locale), **more},
            url=page_of(card, pages),
        )
    )


def _worked(row: TimeEntry, locale: str) -> dict[str, Fact]:
    """When it was worked and for how long, which need not be what was ordered."""
    minutes = (row.ends_at - row.begins_at) // _MINUTE - row.break_minutes
    return {
        "time": spoken_time(row.begins_at, row.ends_at, locale),
        "hours": spoken_minutes(minutes, locale),
    }
