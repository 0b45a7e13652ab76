"""Colours that can be read. The vectors are those of WCAG's own contrast formula."""

import re
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reskontra.domain.company.colours import (
    contrast_with_white,
    is_legible,
    legible,
    written_colour,
)


@pytest.mark.parametrize(
    ("colour", "contrast"),
    [
        ("#ffffff", "1.00"),
        ("#000000", "21.00"),
        ("#767676", "4.54"),
        ("#777777", "4.48"),
        ("#ff0000", "4.00"),
        ("#0000ff", "8.59"),
        ("#ffff00", "1.07"),
    ],
)
def test_contrast_with_white(colour: str, contrast: str) -> None:
    assert round(contrast_with_white(colour), 2) == Decimal(contrast)


def test_what_is_dark_enough_stays_and_what_is_light_becomes_a_shade_of_itself() -> None:
    assert legible("#0b5563") == "#0b5563"
    assert legible("#ff0000") == "#ed0000"
    assert legible("#ffffff") == "#757575"


@given(st.binary(min_size=3, max_size=3))
def test_every_colour_has_a_shade_that_can_be_read(parts: bytes) -> None:
    shade = legible(f"#{parts.hex()}")
    assert is_legible(shade)
    assert re.fullmatch(r"#[0-9a-f]{6}", shade)
    assert legible(shade) == shade


@pytest.mark.parametrize("text", ["#0B5563", "0b5563", " #0b5563 "])
def test_a_colour_has_one_written_form(text: str) -> None:
    assert written_colour(text) == "#0b5563"


@pytest.mark.parametrize("text", ["", "teal", "#0b556", "#0b55633", "rgb(1,2,3)", '#0b5563"'])
def test_what_is_no_colour(text: str) -> None:
    assert written_colour(text) is None
