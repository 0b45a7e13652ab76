"""What was worked, split where its price changes, and debited on both sides."""

from collections.abc import Mapping
from datetime import UTC, date, datetime, time, timedelta
from decimal import Decimal
from random import Random

import pytest

from reskontra.domain.agreements.hour_banks import Draw, draw
from reskontra.domain.assignments.counting import (
    Worked,
    beyond_bank,
    charged_minutes,
    days_of,
    reserved_beyond_bank,
    worked,
)
from reskontra.domain.assignments.reporting import Stretch, worked_stretches
from reskontra.domain.catalogue.hour_prices import HourLine, HourTerms
from reskontra.domain.catalogue.minimum_debit import DebitTerms
from reskontra.domain.catalogue.surcharges import DayKind, SurchargeWindow
from reskontra.domain.countries.se.red_days import is_red_day
from reskontra.domain.kernel.clock import SWEDEN
from reskontra.domain.kernel.rates import line_net
from tests.factories import varied

NIGHT = SurchargeWindow(
    name="Natt",
    days=frozenset(tuple(DayKind)[:7]),
    begins=time(22),
    ends=time(6),
    price_percent=Decimal(50),
    pay_percent=Decimal(25),
)
OLD = HourTerms(price=Decimal(900), pay=Decimal(400), windows=(NIGHT,))
NEW = varied(OLD, price=Decimal(1000), pay=Decimal(500))
RAISED = {date(2026, 12, 31): OLD, date(2027, 1, 1): NEW}
_NO = Decimal(0)
Told = list[tuple[str | None, int, int, str]]


def wall(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=SWEDEN).astimezone(UTC)


def counted(begins: str, ends: str, by_day: Mapping[date, HourTerms], pause: int = 0) -> Worked:
    stretches = worked_stretches(wall(begins), wall(ends), pause)
    return worked(stretches, by_day, is_red_day=is_red_day)


def told(lines: tuple[HourLine, ...]) -> Told:
    return [
        (
            line.window.name if line.window else None,
            line.worked,
            line.minutes,
            str(line.amount.amount),
        )
        for line in lines
    ]


def every_day(terms: HourTerms) -> dict[date, HourTerms]:
    return {date(2026, 10, 20) + timedelta(days=day): terms for day in range(180)}


@pytest.mark.parametrize(
    ("case", "begins", "ends", "by_day", "price", "pay"),
    [
        (
            "across midnight at one price it is one line",
            "2026-11-02T21:00",
            "2026-11-03T01:00",
            every_day(OLD),
            [(None, 60, 60, "900.00"), ("Natt", 180, 180, "4050.00")],
            [(None, 60, 60, "400.00"), ("Natt", 180, 180, "1500.00")],
        ),
        (
            "across a change of prices it is split at midnight",
            "2026-12-31T23:00",
            "2027-01-01T02:00",
            RAISED,
            [("Natt", 60, 60, "1350.00"), ("Natt", 120, 120, "3000.00")],
            [("Natt", 60, 60, "500.00"), ("Natt", 120, 120, "1250.00")],
        ),
        (
            "only the pay changes",
            "2026-12-31T23:00",
            "2027-01-01T02:00",
            {**RAISED, date(2027, 1, 1): varied(OLD, pay=Decimal(500))},
            [("Natt", 180, 180, "4050.00")],
            [("Natt", 60, 60, "500.00"), ("Natt", 120, 120, "1250.00")],
        ),
        (
            "what is debited beyond the work has the price of its last part",
            "2026-12-31T23:50",
            "2027-01-01T00:10",
            {day: varied(terms, price_debit=DebitTerms(60, 30)) for day, terms in RAISED.items()},
            [("Natt", 10, 10, "225.00"), ("Natt", 10, 50, "1250.00")],
            [("Natt", 10, 10, "83.33"), ("Natt", 10, 10, "104.17")],
        ),
        (
            "the hour that is lived twice counts twice",
            "2026-10-25T01:00",
            "2026-10-25T04:00",
            every_day(OLD),
            [("Natt", 240, 240, "5400.00")],
            [("Natt", 240, 240, "2000.00")],
        ),
        (
            "nobody is paid for the hour that is not there",
            "2027-03-28T01:00",
            "2027-03-28T04:00",
            every_day(OLD),
            [("Natt", 120, 120, "2700.00")],
            [("Natt", 120, 120, "1000.00")],
        ),
    ],
)
def test_what_work_comes_to(
    case: str, begins: str, ends: str, by_day: Mapping[date, HourTerms], price: Told, pay: Told
) -> None:
    work = counted(begins, ends, by_day)
    assert told(work.prices.price_lines) == price, case
    assert told(work.prices.pay_lines) == pay, case


def test_a_break_lies_in_the_middle_of_the_work() -> None:
    work = counted("2026-11-02T20:00", "2026-11-03T00:00", every_day(OLD), pause=60)
    assert told(work.prices.price_lines) == [(None, 90, 90, "1350.00"), ("Natt", 90, 90, "2025.00")]


def test_the_days_of_work_and_the_day_of_a_line() -> None:
    stretches = [Stretch(wall("2026-11-02T23:00"), wall("2026-11-03T00:00"))]
    assert days_of(stretches) == [date(2026, 11, 2)]
    work = counted("2026-11-02T21:00", "2026-11-03T07:00", every_day(OLD))
    assert [work.began(line) for line in work.prices.price_lines] == [date(2026, 11, 2)] * 2
    work = counted("2026-12-31T23:00", "2027-01-01T02:00", RAISED)
    assert [work.began(line) for line in work.prices.price_lines] == [
        date(2026, 12, 31),
        date(2027, 1, 1),
    ]


@pytest.mark.parametrize(
    ("case", "drawn", "expected"),
    [
        ("all is covered", Draw(240, 0), [(None, 60, 60, "0.00"), ("Natt", 180, 180, "0.00")]),
        ("nothing is", Draw(0, 240), [(None, 60, 60, "800.00"), ("Natt", 180, 180, "3600.00")]),
        (
            "what came first is",
            Draw(90, 150),
            [(None, 60, 60, "0.00"), ("Natt", 30, 30, "0.00"), ("Natt", 150, 150, "3000.00")],
        ),
    ],
)
def test_a_bank_covers_what_is_drawn_from_it(case: str, drawn: Draw, expected: Told) -> None:
    work = counted("2026-11-02T21:00", "2026-11-03T01:00", every_day(OLD))
    assert work.debited_minutes == 240
    beyond = beyond_bank(work, drawn, Decimal(800))
    assert told(beyond.prices.price_lines) == expected, case
    assert beyond.prices.pay_lines == work.prices.pay_lines


@pytest.mark.parametrize(
    ("case", "percent", "charged", "left", "free"),
    [
        ("all of it is charged and covered", "100", 240, 240, 240),
        ("all of it is charged, some is left", "100", 240, 90, 90),
        ("half is charged, which the bank has", "50", 120, 120, 240),
        ("half is charged, the bank has half of that", "50", 120, 60, 120),
        ("nothing is left", "50", 120, 0, 0),
        ("nothing is charged", "0", 0, 0, 240),
        ("half a minute counts", "0.625", 2, 1, 160),
    ],
)
def test_a_bank_covers_the_part_of_reserved_time_that_is_charged(
    case: str, percent: str, charged: int, left: int, free: int
) -> None:
    work = counted("2026-11-02T21:00", "2026-11-03T01:00", every_day(OLD))
    assert charged_minutes(work, Decimal(percent)) == charged, case
    drawn = draw(left, charged)
    beyond = reserved_beyond_bank(work, drawn, Decimal(800), Decimal(percent))
    assert sum(line.minutes for line in beyond.prices.price_lines if not line.base) == free, case
    assert sum(line.minutes for line in beyond.prices.price_lines) == 240
    assert beyond.prices.pay_lines == work.prices.pay_lines


Report = tuple[tuple[Stretch, ...], dict[date, HourTerms]]
REPORTS = 10_000


def random_terms(chance: Random) -> HourTerms:
    windows = (
        SurchargeWindow(
            name=f"Fönster {number}",
            days=frozenset(chance.sample(tuple(DayKind), chance.randint(1, 8))),
            begins=time(chance.randrange(24), chance.randrange(60)),
            ends=time(chance.randrange(24), chance.choice([0, 30, 59])),
            price_percent=Decimal(chance.randrange(2000)) / 10,
            pay_percent=Decimal(chance.randrange(2000)) / 10,
        )
        for number in range(chance.randrange(4))
    )
    return HourTerms(
        price=Decimal(chance.randrange(200_000)) / 100,
        pay=Decimal(chance.randrange(100_000)) / 100,
        price_debit=DebitTerms(chance.choice([0, 30, 60, 180]), chance.choice([1, 15, 30, 60])),
        pay_debit=DebitTerms(chance.choice([0, 30, 60, 180]), chance.choice([1, 15, 30, 60])),
        windows=tuple(windows),
    )


def random_report(chance: Random) -> Report:
    """Work near a night in which clocks are changed or a year begins, another price every day."""
    near = chance.choice(["2026-10-24T12:00", "2027-03-27T12:00", "2026-12-31T00:00"])
    begins = wall(near) + timedelta(minutes=chance.randrange(2 * 1440))
    minutes = chance.randint(1, 1440)
    pause = chance.choice([0, 0, 30, 60, minutes - 1]) % minutes
    stretches = worked_stretches(begins, begins + timedelta(minutes=minutes), pause)
    terms = random_terms(chance)
    by_day = {
        day: varied(terms, price=terms.price + number, pay=terms.pay + number)
        for number, day in enumerate(days_of(stretches))
    }
    return stretches, by_day


def test_ten_thousand_random_reports_reconcile() -> None:
    """No minute and no öre is lost: lines add up to the work, and each is quantity times rate."""
    chance = Random(20261102)
    for stretches, by_day in (random_report(chance) for _ in range(REPORTS)):
        work = worked(stretches, by_day, is_red_day=is_red_day)
        minutes, begun = sum(each.minutes for each in stretches), by_day[min(by_day)]
        for lines, debit, whole in (
            (work.prices.price_lines, begun.price_debit, work.prices.revenue),
            (work.prices.pay_lines, begun.pay_debit, work.prices.pay),
        ):
            assert sum(line.worked for line in lines) == minutes
            assert sum(line.minutes for line in lines) == debit.debited(minutes)
            assert sum(line.amount.minor for line in lines) == whole.minor
            assert all(line.amount == line_net(line.hours, line.rate, _NO) for line in lines)


def test_a_bank_loses_no_minute_of_a_thousand_reports() -> None:
    chance = Random(20261103)
    for stretches, by_day in (random_report(chance) for _ in range(REPORTS // 10)):
        work = worked(stretches, by_day, is_red_day=is_red_day)
        covered = min(chance.randrange(1500), work.debited_minutes)
        drawn = Draw(covered, work.debited_minutes - covered)
        beyond = beyond_bank(work, drawn, Decimal(800))
        lines = beyond.prices.price_lines
        assert beyond.debited_minutes == work.debited_minutes
        assert sum(line.worked for line in lines) == sum(each.minutes for each in stretches)
        assert sum(line.minutes for line in lines if not line.base) == covered
