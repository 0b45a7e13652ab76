"""The default alphabet and its extension. Source: 3GPP TS 23.038, 6.2.1 and 6.2.1.1."""

import pytest

from reskontra.domain.delivery.gsm7 import is_gsm7, septets


def test_the_alphabet_has_127_characters_beside_its_escape_and_the_extension_ten() -> None:
    everything = [chr(point) for point in range(0x10000)]
    assert sum(septets(char) == 1 for char in everything) == 127
    assert "".join(char for char in everything if septets(char) == 2) == "\f[\\]^{|}~€"


@pytest.mark.parametrize("text", ["Åäö ÅÄÖ éü", "12 500,00 kr", "@£$¥§¿¡", "ΔΦΓΛΩΠΨΣΘΞ", "", "5 €"])
def test_what_can_be_written(text: str) -> None:
    assert is_gsm7(text)


@pytest.mark.parametrize(
    "text", ["á", "ç", "\u00a0", "\u2013", "\u201c", "\x1b", "\t", "`", "😀", "Α"]
)
def test_what_cannot(text: str) -> None:
    assert not is_gsm7(text)
