"""What lines are called, in the language of whoever reads them."""

import pytest

from reskontra.domain.assignments.entry_views import LineKind
from reskontra.domain.assignments.wording import order_heading, section_heading, words_for
from reskontra.domain.invoicing.lines import LONGEST_HEADING
from tests.factories.catalogue import hour_type_entry

HOURS = hour_type_entry(name="Tolk", name_en="Interpreter")


@pytest.mark.parametrize(
    ("locale", "kind", "called"),
    [
        ("sv", LineKind.TIME, "Tolk"),
        ("en", LineKind.TIME, "Interpreter"),
        ("sv", LineKind.RUSH, "Tolk, brådskande"),
        ("en", LineKind.RUSH, "Interpreter, at short notice"),
        ("sv", LineKind.CANCELLATION, "Tolk, sent avbokat"),
        ("en", LineKind.CANCELLATION, "Interpreter, cancelled late"),
    ],
)
def test_a_line_is_called(locale: str, kind: LineKind, called: str) -> None:
    assert words_for(HOURS, locale).of(kind) == called


def test_hours_without_an_english_name_keep_their_own() -> None:
    words = words_for(hour_type_entry(name="Tolk", name_en=""), "en")
    assert (words.of(LineKind.TIME), words.piece) == ("Tolk", "pcs")
    assert words_for(HOURS, "sv").piece == "st"


@pytest.mark.parametrize(
    ("locale", "order_number", "heading"),
    [
        ("sv", None, "Uppdrag 7: Tolk"),
        ("sv", "PO-1", "Uppdrag 7: Tolk · Ordernummer PO-1"),
        ("en", None, "Assignment 7: Tolk"),
        ("en", "PO-1", "Assignment 7: Tolk · Order number PO-1"),
    ],
)
def test_above_the_lines_of_an_assignment_stands(
    locale: str, order_number: str | None, heading: str
) -> None:
    assert section_heading(7, "Tolk", order_number, locale) == heading


def test_a_long_title_gives_way_to_the_order_number() -> None:
    assert len(section_heading(7, "x" * 500, None, "sv")) == LONGEST_HEADING
    heading = section_heading(7, "x" * 500, "PO-1", "sv")
    assert len(heading) == LONGEST_HEADING
    assert heading.endswith("x · Ordernummer PO-1")


def test_an_order_is_named() -> None:
    assert order_heading("PO-1", "sv") == "Ordernummer PO-1"
    assert order_heading("PO-1", "en") == "Order number PO-1"
