"""Swish numbers of firms; the example is the specification's own."""

import pytest

from reskontra.domain.countries.se.swish import swish_number


@pytest.mark.parametrize("text", ["1237856901", "123 785 69 01", "123-785 69 01"])
def test_a_firms_number_has_one_written_form(text: str) -> None:
    assert swish_number(text) == "123 785 69 01"


@pytest.mark.parametrize(
    "text",
    ["", "0701234567", "+46701234567", "123785690", "12378569012", "1337856901", "123a856901"],
)
def test_what_is_no_firms_number(text: str) -> None:
    assert swish_number(text) is None
