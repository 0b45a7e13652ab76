"""A firm's name as phones show it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reskontra.domain.kernel.sms_sender import is_sms_sender, sms_sender


@pytest.mark.parametrize(
    ("name", "sender"),
    [
        ("Åkeri AB", "Akeri AB"),
        ("Övningsbolaget AB", "Ovningsbola"),
        ("Bil & Båt i Växjö AB", "Bil Bat i"),
        ("Norrsken Konsult AB", "Norrsken"),
        ("A Bcdefghijklmnop", "A Bcdefghij"),
        ("Ærlig Bjørn", "AErlig"),
        ("Straße 7", "Strasse 7"),
        ("1234567890 Taxi", "Taxi"),
        ("24-7 Jour", "Jour"),
        ("3M", None),
        ("B 1 AB", "B 1 AB"),
        ("Snickeriet AB & Co", "Snickeriet"),
        ("  ", None),
        ("123", None),
        ("会社", None),
        ("\u201dCitat\u201d", "Citat"),
    ],
)
def test_the_sender_is_made_of_the_name(name: str, sender: str | None) -> None:
    assert sms_sender(name) == sender


@pytest.mark.parametrize(
    "text", ["", "Åkeri", "12345", "A" * 12, " A", "A ", "A\n", "A-B", "AB", "A B", "1AB"]
)
def test_what_networks_do_not_take(text: str) -> None:
    assert not is_sms_sender(text)


@given(st.text(max_size=60))
def test_a_sender_is_always_one_that_networks_take(name: str) -> None:
    sender = sms_sender(name)
    assert sender is None or (is_sms_sender(sender) and sms_sender(sender) == sender)
