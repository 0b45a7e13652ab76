"""The hours behind an invoice: counted by the sun, told by the clock, read as they were kept."""

from datetime import UTC, datetime
from decimal import Decimal

import pytest

from reskontra.domain.invoicing.time_sheets import (
    SheetApproval,
    SheetEntry,
    SheetKind,
    sheet_from_json,
    sheet_json,
)
from reskontra.domain.kernel.clock import SWEDEN
from tests.factories.time_sheets import sheet_entry

PUT_BACK = datetime(2026, 10, 24, 22, tzinfo=UTC), datetime(2026, 10, 25, 5, tzinfo=UTC)


@pytest.mark.parametrize(
    ("entry", "hours"),
    [
        (sheet_entry(), "8"),
        (sheet_entry(break_minutes=50), "7.666667"),
        (sheet_entry(begins_at=PUT_BACK[0], ends_at=PUT_BACK[1], break_minutes=0), "7"),
        (sheet_entry(kind=SheetKind.CANCELLATION), "0"),
    ],
    ids=["a day", "thirds of an hour", "the night the clock is put back", "called off"],
)
def test_hours_are_what_was_worked(entry: SheetEntry, hours: str) -> None:
    assert entry.hours == Decimal(hours)


def test_an_appendix_is_read_as_it_was_kept() -> None:
    entries = (
        sheet_entry(),
        sheet_entry(heading="", approval=SheetApproval.SILENCE, approver=""),
        sheet_entry(kind=SheetKind.CANCELLATION, consultant="", order_number="4711"),
    )
    kept = sheet_json(entries)
    assert kept is not None
    assert sheet_from_json(kept) == entries


def test_what_another_version_keeps_beside_it_is_left_out() -> None:
    kept = sheet_json([sheet_entry()])
    assert kept is not None
    assert sheet_from_json(kept.replace("{", '{"of_tomorrow": 1, ', 1)) == (sheet_entry(),)


def test_moments_are_kept_by_the_clock_in_sweden() -> None:
    kept = sheet_json([sheet_entry(begins_at=datetime(2026, 7, 1, 6, tzinfo=UTC))])
    assert kept is not None
    assert '"begins_at": "2026-07-01T08:00:00+02:00"' in kept
    (read,) = sheet_from_json(kept)
    assert read.begins_at.astimezone(SWEDEN).hour == 8


def test_no_hours_make_no_appendix() -> None:
    assert sheet_json([]) is None
