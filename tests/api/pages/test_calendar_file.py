"""Assignments as a calendar file."""

from datetime import UTC, datetime, timedelta

import pytest
from icalendar import Calendar

from reskontra.api.pages.calendar_file import Entry, calendar_file
from reskontra.domain.assignments.ids import AssignmentId
from reskontra.domain.assignments.views import AssignmentCard, AssignmentState
from tests.factories import varied
from tests.factories.assignments import assignment_entry

BEGINS = datetime(2026, 11, 2, 7, tzinfo=UTC)
ORDER = assignment_entry(place="Tingsrätten, sal 3", description="Rad ett\nrad två; slut")
CARD = AssignmentCard(
    **{name: getattr(ORDER, name) for name in ORDER.__dataclass_fields__},
    id=AssignmentId.new(),
    version=3,
    number=1001,
    series_id=None,
    state=AssignmentState.CONFIRMED,
    ordered_at=BEGINS,
    is_final=False,
    cancelled_at=None,
    cancel_reason="",
    rejected_reason="",
    created_at=BEGINS,
    updated_at=BEGINS,
)


def test_a_calendar_says_what_when_where_and_with_whom() -> None:
    content = calendar_file("Öbergs Tolkar AB", [Entry(CARD, "Kunden AB")])
    assert content.startswith(b"BEGIN:VCALENDAR\r\n")
    assert all(len(line) <= 75 for line in content.split(b"\r\n"))
    read = Calendar.from_ical(content)
    assert read["x-wr-calname"] == "Öbergs Tolkar AB"
    (event,) = read.walk("VEVENT")
    assert event["uid"] == f"{CARD.id}@reskontra"
    assert (event["summary"], event["location"]) == ("Tolkning · Kunden AB", "Tingsrätten, sal 3")
    assert event["description"] == "Rad ett\nrad två; slut"
    assert (event["sequence"], event["status"]) == (2, "CONFIRMED")
    assert (event.start, event.end) == (BEGINS, BEGINS + timedelta(hours=1))
    assert b"DTSTART:20261102T070000Z\r\n" in content


@pytest.mark.parametrize(
    ("state", "status"),
    [
        (AssignmentState.REQUESTED, "TENTATIVE"),
        (AssignmentState.PERFORMED, "CONFIRMED"),
        (AssignmentState.CANCELLED, "CANCELLED"),
        (AssignmentState.REJECTED, "CANCELLED"),
    ],
)
def test_a_calendar_says_how_an_assignment_stands(state: AssignmentState, status: str) -> None:
    content = calendar_file("A", [Entry(varied(CARD, state=state, place="", description=""))])
    (event,) = Calendar.from_ical(content).walk("VEVENT")
    assert (event["status"], event["summary"]) == (status, "Tolkning")
