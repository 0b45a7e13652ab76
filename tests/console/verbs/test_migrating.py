import pytest
import typer

from reskontra.console.verbs.migrating import NotSure, script_text, stem_of
from reskontra.tenancy.drift import Draft


def test_the_name_becomes_a_file_name() -> None:
    assert stem_of("Articles have a weight!") == "articles_have_a_weight"


def test_a_name_without_words_is_refused() -> None:
    with pytest.raises(typer.BadParameter, match="Say what it does"):
        stem_of("…")


def test_no_difference_makes_no_script() -> None:
    assert script_text("nothing", Draft()) == ""


def test_a_name_cannot_leave_its_comment() -> None:
    text = script_text("a\nDROP TABLE company;", Draft(["SELECT 1;"]))
    assert [line for line in text.split("\n") if not line.startswith("--")] == ["", "SELECT 1;", ""]


def test_one_doubt_stops_all_of_it() -> None:
    with pytest.raises(NotSure, match="seen: why"):
        script_text("x", Draft(["SELECT 1;"], ["invoice.seen: why"]))
