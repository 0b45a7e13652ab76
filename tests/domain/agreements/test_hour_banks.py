"""Hours that were bought before they are worked."""

from datetime import date
from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reskontra.domain.agreements.hour_banks import (
    AtEnd,
    Draw,
    HourBankCard,
    bank_for,
    credited_minutes,
    day_of_reserved,
    draw,
)
from reskontra.domain.agreements.ids import AgreementId, HourBankId
from tests.factories import varied

BANK = HourBankCard(
    id=HourBankId.new(),
    agreement_id=AgreementId.new(),
    period_from=date(2026, 1, 1),
    period_to=date(2026, 1, 31),
    minutes=600,
    overage_price=Decimal(1200),
    warn_percent=80,
    at_end=AtEnd.EXPIRES,
)


def bank(**about: object) -> HourBankCard:
    return varied(BANK, **about)


JANUARY = bank()
FEBRUARY = bank(id=HourBankId.new(), period_from=date(2026, 2, 1), period_to=date(2026, 2, 28))
MARCH = bank(
    id=HourBankId.new(),
    period_from=date(2026, 3, 1),
    period_to=date(2026, 3, 31),
    at_end=AtEnd.ROLLS,
)
POT = varied(JANUARY, at_end=AtEnd.ROLLS), varied(FEBRUARY, at_end=AtEnd.ROLLS)


@pytest.mark.parametrize(
    ("case", "left", "wanted", "drawn"),
    [
        ("all of it is covered", 600, 90, Draw(90, 0)),
        ("the last of it", 90, 90, Draw(90, 0)),
        ("some goes beyond", 60, 90, Draw(60, 30)),
        ("nothing is left", 0, 90, Draw(0, 90)),
        ("no work, no draw", 600, 0, Draw(0, 0)),
    ],
)
def test_a_draw_takes_what_is_left(case: str, left: int, wanted: int, drawn: Draw) -> None:
    assert draw(left, wanted) == drawn, case


@given(st.integers(0, 10_000), st.lists(st.integers(0, 1_440), max_size=50))
def test_no_bank_is_drawn_below_nothing_and_no_minute_is_lost(held: int, work: list[int]) -> None:
    left = held
    for wanted in work:
        taken = draw(left, wanted)
        assert taken.minutes + taken.over_minutes == wanted
        left -= taken.minutes
    assert left == max(held - sum(work), 0)


@pytest.mark.parametrize(
    ("case", "about", "left", "is_low"),
    [
        ("untouched", {}, 600, False),
        ("just below the share", {"drawn_minutes": 479}, 121, False),
        ("exactly the share", {"drawn_minutes": 480}, 120, True),
        ("empty", {"drawn_minutes": 600}, 0, True),
        ("what was brought counts", {"rolled_in_minutes": 100, "drawn_minutes": 480}, 220, False),
        ("what went on is gone", {"rolled_out_minutes": 120, "drawn_minutes": 480}, 0, True),
        ("what is credited was not bought", {"credited_minutes": 150}, 450, False),
        ("nor is it left", {"credited_minutes": 150, "drawn_minutes": 500}, -50, True),
        ("told when it is empty", {"warn_percent": 100, "drawn_minutes": 599}, 1, False),
    ],
)
def test_what_is_left_and_when_to_tell(
    case: str, about: dict[str, object], left: int, is_low: bool
) -> None:
    assert (bank(**about).left_minutes, bank(**about).is_low) == (left, is_low), case


@pytest.mark.parametrize(
    ("case", "banks", "day", "found"),
    [
        ("none is bought", (), date(2026, 1, 5), None),
        ("before the first", (JANUARY, FEBRUARY), date(2025, 12, 31), None),
        ("of its days", (JANUARY, FEBRUARY), date(2026, 1, 31), JANUARY),
        ("of its days, reported late", (JANUARY, FEBRUARY), date(2026, 1, 1), JANUARY),
        ("of the next", (JANUARY, FEBRUARY), date(2026, 2, 1), FEBRUARY),
        ("what expired is gone", (JANUARY, FEBRUARY), date(2026, 3, 1), None),
        ("one pot: the newest holds it", POT, date(2026, 1, 5), POT[1]),
        ("one pot lasts until it is empty", POT, date(2026, 3, 1), POT[1]),
        ("before the pot", POT, date(2025, 12, 31), None),
        ("rolling began later", (JANUARY, POT[1]), date(2026, 1, 5), JANUARY),
        (
            "rolling ended, what was left has gone on",
            (POT[0], FEBRUARY),
            date(2026, 1, 5),
            FEBRUARY,
        ),
        ("and no further", (POT[0], FEBRUARY, MARCH), date(2026, 1, 5), FEBRUARY),
    ],
)
def test_which_bank_work_of_a_day_draws_from(
    case: str, banks: tuple[HourBankCard, ...], day: date, found: HourBankCard | None
) -> None:
    assert bank_for(banks, day) == found, case


@pytest.mark.parametrize(
    ("case", "about", "rolls", "expires"),
    [
        ("what is left", {"drawn_minutes": 100}, 500, 0),
        ("nothing is", {"drawn_minutes": 600}, 0, 0),
        ("what is owed", {"drawn_minutes": 100, "credited_minutes": 600}, -100, -100),
        ("what was owed before", {"drawn_minutes": 100, "rolled_in_minutes": -700}, -200, -200),
        ("what went on already", {"drawn_minutes": 100, "rolled_out_minutes": 500}, 500, 0),
    ],
)
def test_hours_that_are_left_go_on_where_they_may_and_what_is_owed_always(
    case: str, about: dict[str, object], rolls: int, expires: int
) -> None:
    assert bank(**about, at_end=AtEnd.ROLLS).going_on_minutes == rolls, case
    assert bank(**about).going_on_minutes == expires, case


@pytest.mark.parametrize(
    ("bought", "share", "credited"),
    [
        (600, Fraction(0), 0),
        (600, Fraction(1), 600),
        (600, Fraction(1, 3), 200),
        (100, Fraction(1, 3), 33),
        (1, Fraction(1, 2), 1),
        (5, Fraction(999, 1000), 5),
    ],
)
def test_a_share_of_the_price_is_that_share_of_the_minutes(
    bought: int, share: Fraction, credited: int
) -> None:
    assert credited_minutes(bought, share) == credited


@pytest.mark.parametrize(
    ("case", "banks", "day", "counted"),
    [
        ("its own day", (JANUARY, FEBRUARY), date(2026, 1, 20), date(2026, 1, 20)),
        ("a day of a period to come", (JANUARY,), date(2026, 2, 3), date(2026, 1, 31)),
        ("what rolls on is one pot", POT[:1], date(2026, 2, 3), date(2026, 2, 3)),
        ("no bank at all", (), date(2026, 1, 20), date(2026, 1, 20)),
    ],
)
def test_reserved_time_draws_by_its_day_or_by_the_one_on_which_it_is_called_off(
    case: str, banks: tuple[HourBankCard, ...], day: date, counted: date
) -> None:
    assert day_of_reserved(banks, day, date(2026, 1, 31)) == counted, case
