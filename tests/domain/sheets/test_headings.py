"""Columns are found by whatever they are called."""

import pytest

from reskontra.domain.kernel.refusals import Refused
from reskontra.domain.sheets.headings import cells_of, columns_of
from reskontra.domain.sheets.views import EXCESS, Column, Sheet

KNOWN = (
    Column(field="name", sv="Namn", en="Name", is_needed=True),
    Column(field="email", sv="E-post", en="E-mail", others=("Mejl",)),
)


def columns(*headings: str) -> tuple[dict[int, str], tuple[str, ...]]:
    found = columns_of(Sheet(headings, ()), KNOWN)
    return dict(found.fields), found.unknown


def test_case_marks_and_order_are_no_matter() -> None:
    assert columns("E-POST", "Kundkategori", "  namn ", "") == (
        {0: "email", 2: "name"},
        ("Kundkategori",),
    )
    assert columns("epost:", "NAME")[0] == {0: "email", 1: "name"}
    assert columns("mejl", "name")[0] == {0: "email", 1: "name"}


@pytest.mark.parametrize(
    ("headings", "told"),
    [
        (["Namn", "Name"], ("HEADING_TWICE", {"headings": ["Namn", "Name"]})),
        (["Namn", "namn"], ("HEADING_TWICE", {"headings": ["Namn", "namn"]})),
        (["E-post"], ("HEADING_MISSING", {"heading": "Namn"})),
        ([""], ("HEADING_MISSING", {"heading": "Namn"})),
    ],
)
def test_two_of_the_same_and_none_of_the_needed_are_refused(
    headings: list[str], told: tuple[str, object]
) -> None:
    with pytest.raises(Refused) as refused:
        columns(*headings)
    assert [(one.code, one.facts) for one in refused.value.reasons] == [told]


def test_a_row_is_read_by_field_without_what_is_empty() -> None:
    found = columns_of(Sheet(("Namn", "Annat", "E-post"), ()), KNOWN)
    assert cells_of(("Eva", "x", ""), found, 3) == {"name": "Eva"}
    assert cells_of(("Eva",), found, 3) == {"name": "Eva"}
    assert cells_of(("Eva", "", "e@x.se", "", "more"), found, 3) == {
        "name": "Eva",
        "email": "e@x.se",
        EXCESS: "more",
    }
    assert cells_of((), found, 3) == {}


def test_a_heading_is_written_in_the_language_of_whoever_reads_it() -> None:
    assert [KNOWN[0].heading(locale) for locale in ("sv", "en")] == ["Namn", "Name"]
