"""What a customer is asked on their own page, and how often."""

from datetime import UTC, datetime, timedelta

import pytest

from reskontra.domain.customers.asking import (
    ASKED_AGAIN_AFTER,
    in_force,
    new_answers,
    reasons_not_to_ask,
    stamp_of,
    wordings,
)
from reskontra.domain.customers.ids import ConsentId, CustomerId
from reskontra.domain.customers.views import (
    ConsentLine,
    ConsentSource,
    ConsentState,
    CustomerKind,
)
from reskontra.domain.kernel.channels import Channel

NOON = datetime(2026, 11, 26, 12, tzinfo=UTC)
A_DAY_LATER = NOON + ASKED_AGAIN_AFTER
CUSTOMER = CustomerId.new()
ASKED, GIVEN, WITHDRAWN = ConsentState.ASKED, ConsentState.GIVEN, ConsentState.WITHDRAWN


def line(state: ConsentState, channel: Channel = Channel.EMAIL) -> ConsentLine:
    return ConsentLine(
        channel=channel,
        source=ConsentSource.EMAIL,
        id=ConsentId.new(),
        customer_id=CUSTOMER,
        state=state,
        actor_kind="USER",
        actor_id="usr_1",
        recorded_at=NOON,
    )


@pytest.mark.parametrize(
    ("kind", "channel", "ledger", "at", "codes"),
    [
        (CustomerKind.COMPANY, Channel.EMAIL, [], NOON, []),
        (CustomerKind.COMPANY, Channel.PEPPOL, [], NOON, []),
        (CustomerKind.PERSON, Channel.SMS, [], NOON, []),
        (CustomerKind.PERSON, Channel.PEPPOL, [], NOON, ["CONSENT_NOT_ASKED_FOR"]),
        (CustomerKind.AUTHORITY, Channel.PEPPOL, [], NOON, ["CONSENT_NOT_ASKED_FOR"]),
        (CustomerKind.COMPANY, Channel.LETTER, [], NOON, ["CONSENT_NOT_ASKED_FOR"]),
        (CustomerKind.COMPANY, Channel.EMAIL, [GIVEN], NOON, ["CONSENT_GIVEN_ALREADY"]),
        (CustomerKind.COMPANY, Channel.EMAIL, [ASKED, GIVEN], NOON, ["CONSENT_GIVEN_ALREADY"]),
        (CustomerKind.COMPANY, Channel.EMAIL, [ASKED], NOON, ["CONSENT_ASKED_TODAY"]),
        (CustomerKind.COMPANY, Channel.EMAIL, [ASKED], A_DAY_LATER, []),
        (CustomerKind.COMPANY, Channel.SMS, [ASKED], NOON, []),
        (CustomerKind.COMPANY, Channel.EMAIL, [WITHDRAWN], NOON, []),
        (CustomerKind.COMPANY, Channel.EMAIL, [WITHDRAWN, ASKED], NOON, ["CONSENT_ASKED_TODAY"]),
    ],
)
def test_reasons_not_to_ask(
    kind: CustomerKind,
    channel: Channel,
    ledger: list[ConsentState],
    at: datetime,
    codes: list[str],
) -> None:
    found = reasons_not_to_ask(kind, channel, map(line, ledger), at)
    assert [reason.code for reason in found] == codes


def test_a_second_before_the_day_is_over_is_too_early() -> None:
    early = A_DAY_LATER - timedelta(seconds=1)
    assert reasons_not_to_ask(CustomerKind.COMPANY, Channel.EMAIL, [line(ASKED)], early)


def test_a_question_changes_nothing_that_holds() -> None:
    ledger = [line(ASKED), line(GIVEN), line(WITHDRAWN), line(WITHDRAWN, Channel.SMS)]
    assert in_force(ledger) == {Channel.EMAIL: GIVEN, Channel.SMS: WITHDRAWN}


def test_only_an_answer_that_says_something_new_is_written() -> None:
    ledger = [line(GIVEN), line(WITHDRAWN, Channel.SMS)]
    said = {Channel.EMAIL: True, Channel.SMS: True, Channel.PEPPOL: False}
    assert new_answers(said, ledger) == {Channel.SMS: GIVEN, Channel.PEPPOL: WITHDRAWN}


@pytest.mark.parametrize("locale", ["sv", "en"])
def test_the_words_name_the_firm_and_each_is_stamped(locale: str) -> None:
    words = wordings(CustomerKind.COMPANY, locale, "Acme {AB}")
    assert set(words) == {Channel.EMAIL, Channel.SMS, Channel.PEPPOL}
    assert all("Acme {AB}" in each for each in words.values())
    assert stamp_of(words) != stamp_of(wordings(CustomerKind.COMPANY, locale, "Other AB"))
