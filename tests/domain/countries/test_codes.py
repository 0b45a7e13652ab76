"""Countries by their two letters. Source: ISO 3166-1."""

import pytest

from reskontra.domain.countries.codes import KNOWN, is_country


def test_the_list_is_that_of_iso_3166_and_kosovo() -> None:
    assert len(KNOWN) == 249 + 1


@pytest.mark.parametrize(
    ("code", "is_one"),
    [("SE", True), ("AX", True), ("GR", True), ("XK", True), ("EL", False), ("XI", False),
     ("UK", False), ("EU", False), ("XX", False), ("se", False), ("", False)],
)  # fmt: skip
def test_only_countries_have_a_code(code: str, *, is_one: bool) -> None:
    assert is_country(code) is is_one
