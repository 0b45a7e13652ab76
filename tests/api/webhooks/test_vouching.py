"""Signatures against the examples that Twilio has published."""

import pytest

from reskontra.api.webhooks.vouching import Told, is_vouched_for, twilio_signature

URL = "https://mycompany.com/myapp.php?foo=1&bar=2"
FORM = {
    "CallSid": "CA1234567890ABCDE",
    "Caller": "+14158675309",
    "Digits": "1234",
    "From": "+14158675309",
    "To": "+18005551212",
}
SIGNATURE = "RSOYDt4T1cUTdK1PDd93/VVr8B8="
OTHER = dict.fromkeys(("Caller", "From"), "+12349013030")


def test_the_published_examples() -> None:
    assert twilio_signature(URL, FORM, "12345") == SIGNATURE
    assert twilio_signature(URL, FORM | OTHER, "12345") == "0/KCTR6DLpKmkAf8muzZqo1nDgQ="


def test_what_twilio_signed_is_vouched_for() -> None:
    assert is_vouched_for("twilio", Told(url=URL, form=FORM, signature=SIGNATURE), "12345")


@pytest.mark.parametrize(
    ("told", "secret"),
    [
        (Told(url=URL, form=FORM, signature=""), "12345"),
        (Told(url=URL, form=FORM, signature="å"), "12345"),
        (Told(url=URL + "3", form=FORM, signature=SIGNATURE), "12345"),
        (Told(url=URL, form=FORM | {"Digits": "1235"}, signature=SIGNATURE), "12345"),
        (Told(url=URL, form=FORM | {"More": ""}, signature=SIGNATURE), "12345"),
        (Told(url=URL, form=FORM, signature=SIGNATURE), "12346"),
        (Told(url=URL, form=FORM, signature=twilio_signature(URL, FORM, "")), ""),
    ],
)
def test_anything_else_is_forged(told: Told, secret: str) -> None:
    assert not is_vouched_for("twilio", told, secret)


def test_46elks_is_known_by_the_address_that_nobody_else_was_told() -> None:
    assert is_vouched_for("elks46", Told(url=URL), "password")
    assert not is_vouched_for("elks46", Told(url=URL), "")
    assert not is_vouched_for("somebody", Told(url=URL), "password")
