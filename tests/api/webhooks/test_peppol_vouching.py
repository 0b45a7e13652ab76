"""Who says something about e-invoices."""

from datetime import UTC, datetime

import pytest
from starlette.datastructures import Headers

from reskontra.api.webhooks.peppol_vouching import (
    QVALIA_SIGNATURE,
    is_vouched_for,
    qvalia_signature,
)
from reskontra.domain.kernel.clock import stopped_at

RAW, SECRET = b'{"a": 1}', "a secret"
NOON = datetime(2026, 11, 26, 12, tzinfo=UTC)
AT = int(NOON.timestamp())
EARLIER = qvalia_signature(RAW, AT - 1, SECRET)


@pytest.mark.parametrize(
    ("case", "signature", "is_theirs"),
    [
        ("theirs", qvalia_signature(RAW, AT, SECRET), True),
        ("four minutes old", qvalia_signature(RAW, AT - 240, SECRET), True),
        ("written down and sent later", qvalia_signature(RAW, AT - 301, SECRET), False),
        ("another secret", qvalia_signature(RAW, AT, "another"), False),
        ("other words", qvalia_signature(b"{}", AT, SECRET), False),
        (
            "another moment",
            qvalia_signature(RAW, AT - 1, SECRET).replace(str(AT - 1), str(AT)),
            False,
        ),
        ("no moment", "v1=00", False),
        ("a moment without end", f"t={'9' * 400},v1=00", False),
        ("nothing", "", False),
    ],
)
def test_qvalia_signs_the_moment_and_the_words(case: str, signature: str, is_theirs: bool) -> None:
    headers = Headers({QVALIA_SIGNATURE: signature})
    with stopped_at(NOON):
        assert is_vouched_for("qvalia", RAW, headers, SECRET) is is_theirs, case


def test_without_a_secret_nobody_is_believed_but_who_signs_nothing() -> None:
    nothing = Headers({})
    assert is_vouched_for("storecove", RAW, nothing, "")
    assert not is_vouched_for("outbox", RAW, nothing, "")
    assert not is_vouched_for("qvalia", RAW, nothing, "")
    assert not is_vouched_for("another", RAW, nothing, SECRET)
