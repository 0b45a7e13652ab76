"""What lines are called, in the language of whoever reads them."""

import pytest

from reskontra.domain.assignments.entry_views import LineKind
from reskontra.domain.assignments.wording import words_for
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
