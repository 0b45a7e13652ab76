"""Write to those whom an assignment concerns: offers, bookings, what waits, and what is not so.

Whoever can be reached by no way is not written to, and the firm sees the assignment as it stands.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import timedelta
from typing import Final

from reskontra.domain.assignments.ids import AssignmentId, EntryId, OfferId
from reskontra.domain.assignments.models import TimeEntry
from reskontra.domain.assignments.offer_views import OfferState
from reskontra.domain.assignments.page_views import Pages
from reskontra.domain.assignments.queries.candidates import person_of, refused_ways
from reskontra.domain.assignments.queries.offers import offer
from reskontra.domain.assignments.queries.parties import Parties, parties_of, parties_of_entry
from reskontra.domain.assignments.reaching import Person, reach_of
from reskontra.domain.assignments.views import AssignmentState, EntryState
from reskontra.domain.assignments.work_facts import (
    consultant_facts,
    orderer_facts,
    spoken_minutes,
    spoken_moment,
    work_facts,
)
from reskontra.domain.company.queries import profile
from reskontra.domain.consultants.queries import consultant
from reskontra.domain.consultants.views import ConsultantCard
from reskontra.domain.delivery.queries import posted_for
from reskontra.domain.delivery.views import Fact, NewParcel
from reskontra.domain.kernel.channels import Channel
from reskontra.domain.kernel.clock import now
from reskontra.domain.templates.commands import post_worded

_MINUTE: Final = timedelta(minutes=1)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Letter:
    """One message, before anybody knows by which way it goes."""

    purpose: str
    subject: str
    to: Person
    facts: Mapping[str, Fact]
    url: str | None
    wanted: Channel = Channel.EMAIL


async def post_offer(offer_id: OfferId, pages: Pages) -> None:
    """Ask a consultant; one who need not answer any more is left in peace."""
    found = await offer(offer_id)
    if found is None or found.state is not OfferState.OFFERED:
        return
    told, card = await parties_of(found.assignment_id), await consultant(found.consultant_id)
    if told is None or card is None or found.channel is None or found.expires_at is None:
        return
    answer_by = spoken_moment(found.expires_at, card.locale)
    await _post(
        _Letter(
            purpose="OFFER",
            subject=str(offer_id),
            to=person_of(card),
            facts={
                **await _facts(told, card.locale),
                **consultant_facts(person_of(card)),
                "answer_by": answer_by,
            },
            url=_page_of(card, pages),
            wanted=found.channel,
        )
    )


async def post_booking(assignment_id: AssignmentId, pages: Pages) -> None:
    """Tell a consultant what is booked and whom to call, unless it is over."""
    told = await parties_of(assignment_id)
    if told is None or told.consultant is None or not _is_ahead(told):
        return
    met = {
        **consultant_facts(person_of(told.consultant)),
        **orderer_facts(told.orderer, with_phone=True),
    }
    await _post_to_consultant("BOOKING", told, told.consultant, pages, met)


async def post_confirmation(assignment_id: AssignmentId, pages: Pages) -> None:
    """Tell whoever ordered who is coming and whom to call, unless it is over."""
    told = await parties_of(assignment_id)
    if told is None or told.worker is None or not _is_ahead(told):
        return
    met = {**orderer_facts(told.orderer), **consultant_facts(told.worker, with_phone=True)}
    await _post(
        _Letter(
            purpose="CONFIRMATION",
            subject=str(assignment_id),
            to=told.orderer,
            facts={**await _facts(told, told.orderer.locale), **met},
            url=pages.of_orderer(told.orderer_id) if told.orderer_id else None,
        )
    )


async def post_call_off(assignment_id: AssignmentId, pages: Pages) -> None:
    """Tell a consultant that what was booked will not take place."""
    told = await parties_of(assignment_id)
    if told is None or told.consultant is None or told.state is not AssignmentState.CANCELLED:
        return
    who = consultant_facts(person_of(told.consultant))
    await _post_to_consultant("CALL_OFF", told, told.consultant, pages, who)


async def post_report_reminder(assignment_id: AssignmentId, pages: Pages) -> None:
    """Remind a consultant of time that has not been reported."""
    told = await parties_of(assignment_id)
    if told is None or told.consultant is None:
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
    """Tell a consultant that a report was not approved, and why."""
    row = await TimeEntry.get_or_none(id=entry_id.uuid)
    told = await parties_of_entry(entry_id)
    is_rejected = row is not None and row.state == EntryState.REJECTED
    if row is None or told is None or told.consultant is None or not is_rejected:
        return
    who = {
        **consultant_facts(person_of(told.consultant)),
        "hours": _hours(row, told.consultant.locale),
        "reason": row.rejected_reason,
    }
    await _post_to_consultant("REJECTION", told, told.consultant, pages, who)


async def _ask_to_approve(purpose: str, entry_id: EntryId, pages: Pages) -> None:
    row = await TimeEntry.get_or_none(id=entry_id.uuid)
    told = await parties_of_entry(entry_id)
    if row is None or told is None or row.state != EntryState.REPORTED:
        return
    who = {**orderer_facts(told.orderer), "hours": _hours(row, told.orderer.locale)}
    worked = consultant_facts(told.worker) if told.worker else {}
    await _post(
        _Letter(
            purpose=purpose,
            subject=str(entry_id),
            to=told.orderer,
            facts={**await _facts(told, told.orderer.locale), **worked, **who},
            url=pages.of_report(entry_id, row.reported_at, told.orderer_id),
        )
    )


async def _post_to_consultant(
    purpose: str, told: Parties, card: ConsultantCard, pages: Pages, more: Mapping[str, Fact]
) -> None:
    await _post(
        _Letter(
            purpose=purpose,
            subject=str(told.id),
            to=person_of(card),
            facts={**await _facts(told, card.locale), **more},
            url=_page_of(card, pages),
        )
    )


async def _facts(told: Parties, locale: str) -> dict[str, Fact]:
    return work_facts(told.work, await profile(), locale)


async def _post(letter: _Letter) -> None:
    """Post it by the way that reaches them; the same again is a message of its own."""
    reach = reach_of(letter.to, letter.wanted, await refused_ways([letter.to]))
    if reach is None:
        return
    _, ever = await posted_for(letter.subject, letter.purpose, now())
    await post_worded(
        NewParcel(
            purpose=letter.purpose,
            subject=letter.subject,
            channel=reach.channel,
            recipient=reach.address,
            template=letter.purpose.lower(),
            locale=letter.to.locale,
            facts={**letter.facts, "url": letter.url},
            generation=1 + ever,
        )
    )


def _page_of(card: ConsultantCard, pages: Pages) -> str | None:
    return pages.of_consultant(card.id, card.link_version)


def _hours(row: TimeEntry, locale: str) -> str:
    return spoken_minutes((row.ends_at - row.begins_at) // _MINUTE - row.break_minutes, locale)


def _is_ahead(told: Parties) -> bool:
    is_booked = told.state is AssignmentState.CONFIRMED
    return is_booked and told.work.ends_at > now()
