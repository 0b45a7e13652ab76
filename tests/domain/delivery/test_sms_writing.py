"""What is typographic is written plainly, and nothing is lost unseen."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reskontra.domain.delivery.gsm7 import is_gsm7
from reskontra.domain.delivery.sms_segments import sms_size
from reskontra.domain.delivery.sms_writing import sms_text


@pytest.mark.parametrize(
    ("written", "text"),
    [
        ("12\u00a0500,00\u00a0kr", "12 500,00 kr"),
        ("12\u202f500,00\u2009kr", "12 500,00 kr"),
        ("\u2212250,00\u00a0kr", "-250,00 kr"),
        ("1\u20133 dagar \u2014 eller mer", "1-3 dagar - eller mer"),
        ("\u201dBetalt\u201d, d\u2019accord", '"Betalt", d\'accord'),
        ("\u201eKunde\u201c \u00bbx\u00ab", '"Kunde" "x"'),
        ("vänta\u2026", "vänta..."),
        ("A\u030akeri", "Åkeri"),
        ("bort\u00adstavat", "bortstavat"),
        ("rad\r\nrad", "rad\nrad"),
        ("Åäö éü € 100", "Åäö éü € 100"),
    ],
)
def test_swedish_texts_stay_in_the_cheap_alphabet(written: str, text: str) -> None:
    plain = sms_text(written)
    assert plain.text == text
    assert plain.unusual == ()
    assert is_gsm7(plain.text)


def test_what_was_changed_is_told_once_each() -> None:
    plain = sms_text("1\u00a0000\u00a0kr \u2013 nu\u2026")
    assert plain.replaced == ("\u00a0", "\u2013", "\u2026")


def test_letters_that_the_alphabet_lacks_stay_and_are_told() -> None:
    plain = sms_text("Čapek á la ça 😀")
    assert plain.text == "Čapek á la ça 😀"
    assert plain.unusual == ("Č", "á", "ç", "😀")
    assert plain.replaced == ()


@given(st.text(max_size=200))
def test_every_character_stands_there_or_is_told(written: str) -> None:
    plain = sms_text(written)
    composed = unicodedata.normalize("NFC", written.replace("\r\n", "\n"))
    kept = [char for char in composed if char not in plain.replaced]
    assert all(char in plain.text for char in kept)
    assert sms_text(plain.text).text == unicodedata.normalize("NFC", plain.text)
    assert is_gsm7(plain.text) is (plain.unusual == ())


@given(st.text(max_size=200))
def test_plain_writing_never_costs_more_but_for_three_dots(written: str) -> None:
    composed = unicodedata.normalize("NFC", written)
    without_dots = composed.replace("\u2026", "")
    assert sms_size(sms_text(without_dots).text).segments <= sms_size(without_dots).segments
