"""What fits."""

import pytest

from reskontra.domain.kernel.limits import (
    email_reasons,
    locale_reasons,
    range_reasons,
    text_reasons,
)
from reskontra.domain.kernel.refusals import Refusal

PATH = ("field",)


@pytest.mark.parametrize(
    ("reasons", "codes"),
    [
        (text_reasons("abc", PATH, maximum=3), []),
        (text_reasons("abcd", PATH, maximum=3), ["TOO_LONG"]),
        (text_reasons("", PATH), []),
        (text_reasons("", PATH, is_required=True), ["REQUIRED"]),
        (email_reasons(None, PATH), []),
        (email_reasons("nobody", PATH), ["EMAIL_INVALID"]),
        (range_reasons(None, PATH, 0, 365), []),
        (range_reasons(365, PATH, 0, 365), []),
        (range_reasons(-1, PATH, 0, 365), ["OUT_OF_RANGE"]),
        (locale_reasons("sv", PATH), []),
        (locale_reasons("xx", PATH), ["LOCALE_UNSUPPORTED"]),
    ],
)
def test_limits(reasons: list[Refusal], codes: list[str]) -> None:
    assert [reason.code for reason in reasons] == codes
