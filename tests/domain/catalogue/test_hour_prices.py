"""Both sides of the same work: what the customer pays, what the consultant earns."""

from datetime import UTC, datetime, time, timedelta
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reskontra.domain.catalogue.hour_prices import HourTerms, hour_prices, hours_of
from reskontra.domain.catalogue.minimum_debit import DebitTerms
from reskontra.domain.catalogue.splitting import Piece
from reskontra.domain.catalogue.surcharges import DayKind, SurchargeWindow
from reskontra.domain.kernel.money import Money
from tests.factories import varied

EVENING = SurchargeWindow(
    name="Evening",
    days=frozenset(DayKind),
    begins=time(17),
    ends=time(22),
    price_percent=Decimal(30),
    pay_percent=Decimal(20),
)
START = datetime(2026, 11, 25, 15, 30, tzinfo=UTC)


def pieces(*parts: tuple[int, SurchargeWindow | None]) -> list[Piece]:
    made: list[Piece] = []
    begins = START
    for minutes, window in parts:
        ends = begins + timedelta(minutes=minutes)
        made.append(Piece(begins, ends, window))
        begins = ends
    return made


def terms(price: str, pay: str, **about: object) -> HourTerms:
    return varied(HourTerms(price=Decimal(price), pay=Decimal(pay)), **about)


@pytest.mark.parametrize(
    ("case", "worked", "agreed", "revenue", "pay"),
    [
        ("an hour and a half", [(90, None)], terms("900", "400"), "1350.00", "600.00"),
        (
            "half an hour by day, an hour and a half in the evening",
            [(30, None), (90, EVENING)],
            terms("900", "400"),
            "2205.00",  # 450 + 1.5 x 1 170
            "920.00",  # 200 + 1.5 x 480
        ),
        (
            "a third of an hour is rounded as a line is",
            [(20, None)],
            terms("1000", "500"),
            "333.33",
            "166.67",
        ),
        (
            "twenty minutes cost an hour and pay half of one",
            [(20, None)],
            terms("900", "400", price_debit=DebitTerms(60, 30), pay_debit=DebitTerms(30, 30)),
            "900.00",
            "200.00",
        ),
        (
            "what is debited beyond the work has its last price",
            [(30, None), (15, EVENING)],
            terms("900", "400", price_debit=DebitTerms(60, 30)),
            "1035.00",  # 450 + 0.5 x 1 170
            "320.00",  # 200 + 0.25 x 480
        ),
        (
            "two evenings are one line",
            [(60, EVENING), (60, None), (60, EVENING)],
            terms("100", "50"),
            "360.00",
            "170.00",
        ),
        ("nothing", [], terms("900", "400"), "0.00", "0.00"),
    ],
)
def test_hour_prices(
    case: str,
    worked: list[tuple[int, SurchargeWindow | None]],
    agreed: HourTerms,
    revenue: str,
    pay: str,
) -> None:
    made = hour_prices(pieces(*worked), agreed)
    assert (str(made.revenue.amount), str(made.pay.amount)) == (revenue, pay), case
    assert made.margin == made.revenue - made.pay


def test_a_line_for_each_price() -> None:
    made = hour_prices(pieces((60, EVENING), (30, None), (30, EVENING)), terms("100", "50"))
    assert [(each.window, each.minutes, each.rate) for each in made.price_lines] == [
        (EVENING, 90, Decimal(130)),
        (None, 30, Decimal(100)),
    ]


def test_a_line_tells_why() -> None:
    agreed = terms("900", "400", price_debit=DebitTerms(60, 30))
    (by_day, evening) = hour_prices(pieces((30, None), (15, EVENING)), agreed).price_lines
    assert (by_day.worked, by_day.minutes, by_day.percent) == (30, 30, Decimal(0))
    assert (evening.worked, evening.minutes, evening.percent) == (15, 30, Decimal(30))
    assert (evening.base, evening.rate) == (Decimal(900), Decimal(1170))
    assert str(evening.amount.amount) == "585.00"


@pytest.mark.parametrize(
    ("case", "price", "pay", "percent"),
    [
        ("a third is left", "900", "600", "33.3"),
        ("rounded half up", "800", "399.60", "50.1"),
        ("half a tenth below nought too", "2000", "2001", "-0.1"),
        ("it costs more than it gives", "400", "600", "-50.0"),
        ("all is left", "900", "0", "100.0"),
        ("nothing comes in", "0", "400", None),
    ],
)
def test_margin_in_percent(case: str, price: str, pay: str, percent: str | None) -> None:
    found = hour_prices(pieces((60, None)), terms(price, pay)).margin_percent
    assert (str(found) if found is not None else None) == percent, case


@given(
    st.lists(st.tuples(st.integers(1, 600), st.sampled_from([None, EVENING])), max_size=6),
    st.decimals(0, 10_000, places=2),
    st.integers(0, 240),
    st.sampled_from([1, 5, 15, 30, 60]),
)
def test_no_minute_is_lost_and_none_is_debited_twice(
    worked: list[tuple[int, SurchargeWindow | None]], price: Decimal, minimum: int, started: int
) -> None:
    debit = DebitTerms(minimum, started)
    made = hour_prices(pieces(*worked), HourTerms(price=price, pay=price, price_debit=debit))
    total = sum(minutes for minutes, _ in worked)
    assert sum(line.minutes for line in made.price_lines) == debit.debited(total)
    assert sum(line.minutes for line in made.pay_lines) == total
    assert made.revenue == Money.total(line.amount for line in made.price_lines)


@pytest.mark.parametrize(
    ("minutes", "hours"), [(20, "0.333333"), (40, "0.666667"), (90, "1.500000")]
)
def test_hours(minutes: int, hours: str) -> None:
    assert str(hours_of(minutes)) == hours
