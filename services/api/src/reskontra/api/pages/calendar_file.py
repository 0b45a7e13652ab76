"""Assignments as a calendar that programs subscribe to (RFC 5545), times in UTC."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import timedelta
from typing import Final

from icalendar import Calendar, Event

from reskontra.domain.assignments.views import AssignmentCard, AssignmentState

_MAKER: Final = "-//Reskontra//Assignments//EN"
_ASKED_AGAIN: Final = timedelta(hours=1)
_STATUS: Final[Mapping[AssignmentState, str]] = {
    AssignmentState.REQUESTED: "TENTATIVE",
    AssignmentState.OFFERED: "TENTATIVE",
    AssignmentState.CANCELLED: "CANCELLED",
    AssignmentState.REJECTED: "CANCELLED",
}


@dataclass(frozen=True, slots=True)
class Entry:
    """An assignment in a calendar, and whom it is with."""

    card: AssignmentCard
    whom: str = ""


def calendar_file(name: str, entries: Iterable[Entry]) -> bytes:
    """The bytes of a calendar; each assignment keeps its id, and its version counts up."""
    calendar = Calendar()
    calendar.add("prodid", _MAKER)
    calendar.add("version", "2.0")
    calendar.add("method", "PUBLISH")
    calendar.add("x-wr-calname", name)
    calendar.add("refresh-interval", _ASKED_AGAIN, {"value": "DURATION"})
    for entry in entries:
        calendar.add_component(_event(entry))
    return bytes(calendar.to_ical())


def _event(entry: Entry) -> Event:
    card, event = entry.card, Event()
    event.add("uid", f"{card.id}@reskontra")
    event.add("dtstamp", card.updated_at)
    event.add("sequence", card.version - 1)
    event.add("dtstart", card.begins_at)
    event.add("dtend", card.ends_at)
    event.add("summary", f"{card.title} · {entry.whom}" if entry.whom else card.title)
    event.add("status", _STATUS.get(card.state, "CONFIRMED"))
    if card.place:
        event.add("location", card.place)
    if card.description:
        event.add("description", card.description)
    return event
