"""A code opens one account for one address."""

import pytest

from reskontra.tenancy.sender_codes import account_in, sender_code

SECRET, OURS, THEIRS = "a secret", "0007:5567037485", "0007:5560125790"


def test_a_code_opens_its_account_for_its_address() -> None:
    code = sender_code(SECRET, OURS, "12345")
    assert code.startswith("12345-")
    assert account_in(SECRET, OURS, f" {code.upper()} ") == "12345"
    assert account_in(SECRET, OURS, sender_code(SECRET, OURS, "SE-12")) == "SE-12"


@pytest.mark.parametrize(
    ("participant", "code"),
    [
        (THEIRS, sender_code(SECRET, OURS, "12345")),
        (OURS, sender_code("another secret", OURS, "12345")),
        (OURS, sender_code(SECRET, OURS, "12345").replace("12345", "12346")),
        (OURS, "12345"),
        (OURS, "-"),
        (OURS, ""),
        (OURS, "å-" + "a" * 16),
        (OURS, "1" * 500),
        (None, sender_code(SECRET, OURS, "12345")),
    ],
    ids=range(9),
)
def test_no_other_code_opens_anything(participant: str | None, code: str) -> None:
    assert account_in(SECRET, participant, code) is None
