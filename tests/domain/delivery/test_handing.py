"""When a batch goes to the print partner, and when it does so by itself."""

from datetime import date, datetime

import pytest

from reskontra.domain.countries import country_of
from reskontra.domain.delivery.handing import (
    NEWS,
    PartnerSays,
    is_due,
    reasons_not_to_choose,
    reasons_not_to_hand_over,
)
from reskontra.domain.delivery.letter_views import LetterBatchState as State
from reskontra.domain.delivery.letter_views import LetterRoutine
from reskontra.domain.kernel.clock import SWEDEN

DAILY = LetterRoutine(is_daily=True, hour=15)
IS_RED = country_of("SE").is_red_day


@pytest.mark.parametrize("state", list(State))
def test_what_lies_printed_or_was_refused_can_be_handed_over(state: State) -> None:
    can_go = state in {State.PRINTED, State.REFUSED}
    assert [reason.code for reason in reasons_not_to_hand_over(state)] == (
        [] if can_go else ["LETTER_BATCH_MOVED"]
    )


@pytest.mark.parametrize(("hour", "codes"), [(0, []), (23, []), (24, ["OUT_OF_RANGE"])])
def test_an_hour_is_an_hour_of_the_day(hour: int, codes: list[str]) -> None:
    assert [reason.code for reason in reasons_not_to_choose(hour)] == codes


@pytest.mark.parametrize(
    ("moment", "last_on", "due"),
    [
        ("2026-11-26T14:59", None, False),
        ("2026-11-26T15:00", None, True),
        ("2026-11-26T23:59", date(2026, 11, 25), True),
        ("2026-11-26T15:00", date(2026, 11, 26), False),
        ("2026-11-28T15:00", None, False),  # a Saturday
        ("2026-11-29T15:00", None, False),  # a Sunday
        ("2026-12-25T15:00", None, False),  # Christmas Day
        ("2026-12-28T15:00", date(2026, 12, 23), True),
    ],
)
def test_it_leaves_once_on_a_working_day(moment: str, last_on: date | None, *, due: bool) -> None:
    routine = LetterRoutine(is_daily=True, hour=15, last_on=last_on)
    assert is_due(routine, datetime.fromisoformat(moment).replace(tzinfo=SWEDEN), IS_RED) is due


def test_nothing_leaves_by_itself_unless_somebody_chose_it() -> None:
    moment = datetime(2026, 11, 26, 16, tzinfo=SWEDEN)
    assert is_due(DAILY, moment, IS_RED)
    assert not is_due(LetterRoutine(), moment, IS_RED)


def test_nothing_is_news_of_what_is_posted_or_not_there() -> None:
    told = frozenset().union(*NEWS.values())
    assert told == {State.HANDED_OVER, State.TAKEN}
    assert State.TAKEN not in NEWS[PartnerSays.TAKEN]
