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


@given(st.text())
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
