"""A text message to one's own telephone, to see how it looks: what it says, and how many."""

from datetime import timedelta
from typing import Final

from reskontra.domain.delivery.mobile_numbers import mobile_number
from reskontra.domain.delivery.refusals import MobileNumberInvalid, TooManyTests
from reskontra.domain.delivery.sms_writing import sms_text
from reskontra.domain.kernel.refusals import Refusal

TEST_PURPOSE: Final = "SMS_TEST"
MOST_TESTS: Final = 5
TESTED_WITHIN: Final = timedelta(hours=1)

_WORDS: Final = {
    "sv": "Ett test från {name}. Så här ser era sms ut: avsändaren överst, och åäö som de ska.",
    "en": "A test from {name}. This is how your text messages look: the sender is on top.",
}


def text_of_test(name: str, locale: str) -> str:
    """What the message says."""
    return sms_text(_WORDS.get(locale, _WORDS["en"]).format(name=name)).text


def reasons_not_to_test(number: str, sent_lately: int) -> list[Refusal]:
    """Every reason at once."""
    reasons: list[Refusal] = []
    if mobile_number(number) is None:
        reasons.append(MobileNumberInvalid(path=("to",)))
    if sent_lately >= MOST_TESTS:
        reasons.append(TooManyTests(maximum=MOST_TESTS))
    return reasons
