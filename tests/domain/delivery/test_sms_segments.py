"""Segments. Source: 3GPP TS 23.040, 9.2.3.24, and the tables that carriers publish."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reskontra.domain.delivery.gsm7 import septets
from reskontra.domain.delivery.sms_segments import SmsAlphabet, sms_size

GSM, UCS = SmsAlphabet.GSM_7, SmsAlphabet.UCS_2


@pytest.mark.parametrize(
    ("text", "alphabet", "units", "segments"),
    [
        ("", GSM, 0, 1),
        ("a" * 160, GSM, 160, 1),
        ("a" * 161, GSM, 161, 2),
        ("a" * 306, GSM, 306, 2),
        ("a" * 307, GSM, 307, 3),
        ("a" * 459, GSM, 459, 3),
        ("a" * 460, GSM, 460, 4),
        ("a" * 3060, GSM, 3060, 20),
        ("€" * 80, GSM, 160, 1),
        ("€" * 81, GSM, 162, 2),
        ("€" * 152, GSM, 304, 2),
        ("€" * 153, GSM, 306, 3),
        ("a" * 152 + "€" + "a" * 152, GSM, 306, 3),
        ("a" * 151 + "€" + "a" * 153, GSM, 306, 2),
        ("á" * 70, UCS, 70, 1),
        ("á" * 71, UCS, 71, 2),
        ("á" * 134, UCS, 134, 2),
        ("á" * 135, UCS, 135, 3),
        ("😀" * 35, UCS, 70, 1),
        ("😀" * 36, UCS, 72, 2),
        ("á" * 66 + "😀" + "á" * 66, UCS, 134, 3),
        ("a" * 70 + "\u00a0", UCS, 71, 2),
    ],
)
def test_a_text_is_measured(text: str, alphabet: SmsAlphabet, units: int, segments: int) -> None:
    size = sms_size(text)
    assert (size.alphabet, size.units, size.segments) == (alphabet, units, segments)


@given(st.text(st.characters(codec="utf-16"), max_size=800))
def test_segments_hold_the_text_and_no_segment_is_needless(text: str) -> None:
    size = sms_size(text)
    alone, row = (160, 153) if all(map(septets, text)) else (70, 67)
    # At most one unit is left empty in each segment but the last.
    fewest, most = -(-size.units // row), -(-size.units // (row - 1))
    assert size.segments == 1 if size.units <= alone else fewest <= size.segments <= most


@given(st.text(max_size=300), st.text(max_size=30))
def test_more_text_never_takes_fewer_messages(text: str, more: str) -> None:
    assert sms_size(text + more).segments >= sms_size(text).segments
