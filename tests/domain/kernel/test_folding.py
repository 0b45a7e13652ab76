"""Texts are looked for as people type them, and sorted as Swedes sort them."""

from importlib.resources import files

import pytest

from reskontra.domain.kernel.folding import (
    HYPHENS,
    LETTERS,
    PLAIN,
    SORTED_AS,
    SORTED_LETTERS,
    Likeness,
    accented,
    distance_sql,
    folded,
    found_sql,
    needles,
    sort_key,
    sorted_sql,
    stray_sql,
)

SCRIPTS = files("reskontra.domain.migrations")


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("ÅKERI", "akeri"),
        ("Nord-Syd", "nordsyd"),
        ("556703\N{EN DASH}7485", "5567037485"),
        ("  Café\tMüller ", "cafe muller"),
        ("Ærø", "aro"),
        ("-", ""),
    ],
)
def test_a_text_is_folded(text: str, found: str) -> None:
    assert folded(text) == found


@pytest.mark.parametrize(
    ("text", "sought"),
    [
        ("Åkeri", ("akeri",)),
        ("12 500", ("12 500", "12500")),
        ("556703 7485", ("556703 7485", "5567037485")),
        ("Ek 2 AB", ("ek 2 ab",)),
        ("", ("",)),
    ],
)
def test_a_number_in_groups_is_looked_for_as_one_too(text: str, sought: tuple[str, ...]) -> None:
    assert needles(text) == sought


def test_only_a_text_with_accents_insists_on_them() -> None:
    assert (accented("ÅKERI"), accented("Akeri")) == ("åkeri", "")


def test_the_least_distance_is_the_likest() -> None:
    stray, far, near = Likeness(True, 0), Likeness(False, 2), Likeness(False, 1)

    assert sorted([stray, far, near]) == [near, far, stray]


def test_names_are_sorted_as_swedes_sort() -> None:
    names = ["öl", "Ärla", "Åby", "zeta", "Élan", "Edit"]

    assert sorted(names, key=sort_key) == ["Edit", "Élan", "zeta", "Åby", "Ärla", "öl"]


def test_every_letter_has_its_plain_one() -> None:
    assert len(LETTERS) == len(PLAIN)
    assert len(SORTED_LETTERS) == len(SORTED_AS)


def test_the_tables_fold_and_sort_alike() -> None:
    script = SCRIPTS.joinpath("0002_names_as_swedes_look_for_them.sql").read_text("utf-8")

    assert script.count(f"'{LETTERS}{HYPHENS}'") == script.count(f"'{PLAIN}'") == 2
    assert sorted_sql("name") in script


def test_what_is_looked_for_stays_beside_the_sql() -> None:
    assert found_sql(["$1", "$2"]) == "strpos(search_text, $1) > 0 OR strpos(search_text, $2) > 0"
    assert distance_sql(["$1"]).count("$1") == 2
    assert stray_sql("name", "$1") == "$1 <> '' AND strpos(lower(name), $1) = 0"
