"""When a VAT number is looked up, and how long an answer may be relied on."""

from datetime import UTC, date, datetime, timedelta

import pytest

from reskontra.domain.customers.vat_checks import (
    MOST_ATTEMPTS,
    VatCheck,
    VatCheckState,
    can_be_checked,
    check_from_json,
    check_json,
    is_awaited,
    is_due,
    is_looked_up_at_once,
    pause_after,
    stands_against,
)

NOW = datetime(2026, 11, 26, 23, 30, tzinfo=UTC)
NUMBER = "DE123456789"
CHECK = VatCheck(
    number=NUMBER,
    state=VatCheckState.VALID,
    checked_at=NOW,
    name="Kunde GmbH",
    consultation_number="WAPI1",
)


@pytest.mark.parametrize(
    ("number", "can_be", "at_once"),
    [
        (NUMBER, True, True),
        ("EL123456789", True, True),
        ("XI123456789", True, True),
        ("SE556703748501", True, False),
        ("NO123456789MVA", False, False),
        ("GB123456789", False, False),
        ("DE12", False, False),
        (None, False, False),
    ],
)
def test_numbers_of_the_eu_are_looked_up_and_those_of_other_states_at_once(
    number: str | None, can_be: bool, at_once: bool
) -> None:
    assert (can_be_checked(number), is_looked_up_at_once(number)) == (can_be, at_once)


@pytest.mark.parametrize(
    ("state", "days", "is_old"),
    [
        (VatCheckState.VALID, 29, False),
        (VatCheckState.VALID, 30, True),
        (VatCheckState.INVALID, 0, False),
        (VatCheckState.INVALID, 1, True),
        (VatCheckState.UNKNOWN, 0, False),
        (VatCheckState.UNKNOWN, 1, True),
    ],
)
def test_an_answer_grows_old(state: VatCheckState, days: int, is_old: bool) -> None:
    check = VatCheck(number=NUMBER, state=state, checked_at=NOW - timedelta(days=days))
    assert is_due(check, NUMBER, NOW) is is_old


@pytest.mark.parametrize(
    ("known", "said", "days", "stands"),
    [
        (VatCheckState.VALID, VatCheckState.UNKNOWN, 29, True),
        (VatCheckState.VALID, VatCheckState.UNKNOWN, 30, False),
        (VatCheckState.VALID, VatCheckState.INVALID, 1, False),
        (VatCheckState.VALID, VatCheckState.VALID, 1, False),
        (VatCheckState.INVALID, VatCheckState.UNKNOWN, 0, False),
        (VatCheckState.UNKNOWN, VatCheckState.UNKNOWN, 0, False),
    ],
)
def test_only_a_proof_that_holds_stands_against_no_answer(
    known: VatCheckState, said: VatCheckState, days: int, stands: bool
) -> None:
    before = VatCheck(number=NUMBER, state=known, checked_at=NOW - timedelta(days=days))
    after = VatCheck(number=NUMBER, state=said, checked_at=NOW)
    assert stands_against(before, after) is stands
    assert not stands_against(None, after)


def test_what_was_said_of_another_number_says_nothing() -> None:
    assert is_due(CHECK, "FR12345678901", NOW)
    assert is_due(None, NUMBER, NOW)
    assert not is_due(None, None, NOW)


def test_a_lost_question_may_be_put_again() -> None:
    assert is_awaited(NOW - timedelta(minutes=9), NOW)
    assert not is_awaited(NOW - timedelta(minutes=10), NOW)
    assert not is_awaited(None, NOW)


def test_pauses_grow_until_enough_is_enough() -> None:
    pauses = [pause_after(attempt) for attempt in range(1, MOST_ATTEMPTS + 1)]
    assert pauses[:3] == [timedelta(seconds=20), timedelta(minutes=1), timedelta(minutes=3)]
    assert pauses[-1] is None


def test_a_check_is_kept_whole() -> None:
    assert check_from_json(check_json(CHECK)) == CHECK
    assert check_from_json(None) is None


def test_the_day_is_swedish() -> None:
    assert CHECK.day == date(2026, 11, 27)
