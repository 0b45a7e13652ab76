"""Elements are written the same way each time, and nothing that XML has no place for."""

from decimal import Decimal

import pytest

from reskontra.domain.invoicing.ubl import amount, group, group_of, number, text, written
from reskontra.domain.kernel.xml_text import read_xml
from tests.factories.invoicing import kr


def test_what_is_missing_is_left_out() -> None:
    assert text("Note", None) is None
    assert text("Note", " \n") is None
    assert group_of("Contact", text("Name", ""), None) is None
    made = group("Party", [text("Name", "A"), None], None)
    assert [each.tag for each in made] == ["cbc:Name"]


def test_characters_that_xml_has_no_place_for_are_left_out() -> None:
    made = text("Note", "a\x0bb\x00 & <c>\ufffe\nd")
    assert made is not None
    assert made.text == "ab & <c>\nd"
    content = written("Invoice", made)
    assert read_xml(content)[0].text == "ab & <c>\nd"


@pytest.mark.parametrize(
    ("value", "shown"),
    [("10", "10"), ("10.500000", "10.5"), ("0.000001", "0.000001"), ("100", "100"), ("0.00", "0")],
)
def test_numbers_are_plain(value: str, shown: str) -> None:
    assert number(Decimal(value)) == shown


def test_amounts_have_two_decimals_and_their_currency() -> None:
    made = amount("PayableAmount", kr("-0.50"))
    assert made is not None
    assert (made.text, made.attrib) == ("-0.50", {"currencyID": "SEK"})


def test_the_same_document_has_the_same_bytes() -> None:
    assert written("Invoice", text("ID", 1)) == written("Invoice", text("ID", 1))
    assert written("Invoice", text("ID", 1)).startswith(b"<?xml version='1.0' encoding='UTF-8'?>\n")
