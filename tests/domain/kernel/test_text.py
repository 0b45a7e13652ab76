"""Text is kept as people wrote it, without what no page could show."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reskontra.domain.kernel.text import is_email_address, one_line, several_lines


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("  Åsa\t Öberg\r\n AB ", "Åsa Öberg AB"),
        ("a\x00b", "a b"),
        ("<b>&\"'</b> 🧾", "<b>&\"'</b> 🧾"),
        ("half \ud83d a pair", "half a pair"),
        ("a\u2028b", "a b"),
    ],
)
def test_one_line(text: str, kept: str) -> None:
    assert one_line(text) == kept


def test_several_lines_keep_their_breaks() -> None:
    assert several_lines(" one\r\ntwo\rthree\x07 \ud83d") == "one\ntwo\nthree"


@given(st.text() | st.text(alphabet="eå \u0301\u200b\u200c\u200d\u202e\u212a\ufe0f👩"))
def test_tidy_text_can_always_be_stored_and_is_tidy_already(text: str) -> None:
    for tidy in (one_line, several_lines):
        kept = tidy(text)
        assert "\x00" not in kept.encode().decode()
        assert tidy(kept) == kept


@pytest.mark.parametrize(
    "text", ["a@b.se", "anna.b+faktura@sub.kunden.example", "o'neil@x.io", "info@räksmörgås.se"]
)
def test_addresses_that_can_be_written_to(text: str) -> None:
    assert is_email_address(text)


@pytest.mark.parametrize(
    "text",
    ["", "a", "a@b", "@b.se", "a@.se", "a b@c.se", "a@b.se\n", "a..b@c.se", "a@b.se,c@d.se",
     "<a@b.se>", "a@-b.se", "x" * 65 + "@b.se", "a@" + "b" * 260 + ".se"],
)  # fmt: skip
def test_addresses_that_cannot(text: str) -> None:
    assert not is_email_address(text)


@pytest.mark.parametrize(
    "invisible",
    ["\u200b\u200b", "\u202e", "\ufeff", "\u2060 \u00ad", "\u200d", "\u3164", "\u2800", "\ufe0f"],
)
def test_a_line_of_what_nobody_can_see_is_empty(invisible: str) -> None:
    assert one_line(invisible) == ""


@pytest.mark.parametrize(
    ("written", "kept"),
    [
        ("Ac\u200bme AB", "Acme AB"),
        ("\u202eBA emcA", "BA emcA"),
        ("Åkes\u00adsons\u2066 Bygg\u2069", "Åkessons Bygg"),
        ("Ac\u200dme", "Acme"),
        ("å\u200d\u200d", "å"),
        ("👩\u200d💻 AB", "👩\u200d💻 AB"),
        ("❤\ufe0f", "❤\ufe0f"),
        ("می\u200cخواهم", "می\u200cخواهم"),
    ],
)
def test_a_line_is_what_it_looks_like(written: str, kept: str) -> None:
    assert one_line(written) == kept
