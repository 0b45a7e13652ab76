"""A text message to one's own telephone."""

import pytest

from reskontra.domain.company.queries import profile
from reskontra.domain.delivery.commands import claim_parcel, post_test_message
from reskontra.domain.delivery.queries import parcel
from reskontra.domain.delivery.sms_segments import sms_size
from reskontra.domain.delivery.testing import MOST_TESTS, reasons_not_to_test, text_of_test
from reskontra.domain.kernel.events import recording
from reskontra.domain.kernel.refusals import Refused

NUMBER = "070-174 06 05"


@pytest.mark.parametrize("locale", ["sv", "en"])
def test_the_text_is_one_message(locale: str) -> None:
    assert sms_size(text_of_test("Åkessons Bygg & Konsult i Göteborg AB", locale)).segments == 1


@pytest.mark.parametrize(
    ("number", "sent", "codes"),
    [
        (NUMBER, MOST_TESTS - 1, []),
        (NUMBER, MOST_TESTS, ["TOO_MANY_TESTS"]),
        ("08-123 456", MOST_TESTS, ["MOBILE_NUMBER_INVALID", "TOO_MANY_TESTS"]),
    ],
)
def test_a_few_an_hour_to_a_telephone(number: str, sent: int, codes: list[str]) -> None:
    assert [reason.code for reason in reasons_not_to_test(number, sent)] == codes


@pytest.mark.usefixtures("company")
async def test_tests_are_posted_at_any_hour_and_no_more_than_a_few() -> None:
    company = await profile()
    for _ in range(MOST_TESTS):
        posted = await post_test_message(company, NUMBER)
    found = await parcel(posted)
    assert found is not None
    assert (found.recipient, found.generation) == ("+46701740605", MOST_TESTS)
    claim = await claim_parcel(posted)
    assert claim is not None
    assert company.name in str(claim.facts["text"])
    with recording() as events, pytest.raises(Refused) as refused:
        await post_test_message(company, NUMBER)
    assert [reason.code for reason in refused.value.reasons] == ["TOO_MANY_TESTS"]
    assert events == []
