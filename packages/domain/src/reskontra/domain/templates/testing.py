"""Messages to oneself, to see how they look: how many an hour, and where to."""

from datetime import timedelta
from typing import Final

from reskontra.domain.delivery.mobile_numbers import mobile_number
from reskontra.domain.delivery.refusals import MobileNumberInvalid, TooManyTests
from reskontra.domain.kernel.refusals import Refusal

SMS_TEST: Final = "SMS_TEST"
MAIL_TEST: Final = "MAIL_TEST"
MOST_TESTS: Final = 5
TESTED_WITHIN: Final = timedelta(hours=1)


def reasons_not_to_text(number: str, sent_lately: int) -> list[Refusal]:
    """Every reason at once against a text message."""
    is_number = mobile_number(number) is not None
    reasons: list[Refusal] = [] if is_number else [MobileNumberInvalid(path=("to",))]
    return reasons + too_many(sent_lately)


def too_many(sent_lately: int) -> list[Refusal]:
    """Why one more is too many within the hour, by that way."""
    return [TooManyTests(maximum=MOST_TESTS)] if sent_lately >= MOST_TESTS else []
