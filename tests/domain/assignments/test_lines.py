"""The lines of an entry, on both sides."""

from collections.abc import Iterable
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal

import pytest

from reskontra.domain.agreements.hour_banks import Draw
from reskontra.domain.assignments.counting import beyond_bank, worked
from reskontra.domain.assignments.entry_views import (
    EntryLine,
    Expense,
    ExpenseKind,
    LineKind,
    LineSide,
)
from reskontra.domain.assignments.lines import (
    LineTerms,
    Percents,
    cancellation_lines,
    expense_lines,
    total,
    work_lines,
)
from reskontra.domain.assignments.reporting import worked_stretches
from reskontra.domain.assignments.wording import Words
from reskontra.domain.catalogue.hour_prices import HourTerms
from reskontra.domain.countries.se.red_days import is_red_day
from reskontra.domain.countries.vat import VatClass
from reskontra.domain.kernel.money import Money
from reskontra.domain.kernel.rates import line_net
from tests.factories import varied
from tests.factories.catalogue import EVENING

DAY = date(2026, 11, 2)
BEGINS = datetime(2026, 11, 2, 15, 30, tzinfo=UTC)
TERMS = LineTerms(
    price_words=Words("Tolk", "sv"),
    pay_words=Words("Interpreter", "en"),
    vat_class=VatClass.STANDARD,
    account="3010",
    pay_code="11",
    mileage_price=Decimal(35),
    mileage_pay=Decimal(25),
)
# Half an hour by day and an hour in the evening: 450 + 1 170 kr, paid 200 + 480 kr.
WORK = worked(
    worked_stretches(BEGINS, BEGINS + timedelta(minutes=90), 0),
    {DAY: HourTerms(price=Decimal(900), pay=Decimal(400), windows=(EVENING,))},
    is_red_day=is_red_day,
)
Told = list[tuple[str, str, str, str]]


def told(lines: Iterable[EntryLine], side: LineSide) -> Told:
    return [
        (line.kind, line.description, f"{line.quantity} {line.unit}", str(line.amount.amount))
        for line in lines
        if line.side is side
    ]


def test_time_is_a_line_for_each_window_on_each_side() -> None:
    lines = work_lines(WORK, TERMS)
    assert told(lines, LineSide.PRICE) == [
        ("TIME", "Tolk", "0.500000 h", "450.00"),
        ("TIME", "Tolk", "1.000000 h", "1170.00"),
    ]
    assert told(lines, LineSide.PAY) == [
        ("TIME", "Interpreter", "0.500000 h", "200.00"),
        ("TIME", "Interpreter", "1.000000 h", "480.00"),
    ]
    price, pay = lines[1], lines[3]
    assert (price.window_name, price.worked_minutes, price.minutes) == ("Kväll", 60, 60)
    assert (price.vat_class, price.account, price.pay_code) == (VatClass.STANDARD, "3010", "")
    assert (pay.vat_class, pay.account, pay.pay_code) == (None, None, "11")
    assert {line.work_date for line in lines} == {DAY}
    assert total(lines, LineSide.PRICE) == Money(162_000)


def test_hurry_is_a_percent_on_a_line_of_its_own() -> None:
    lines = work_lines(WORK, TERMS, Percents(Decimal(50), Decimal("12.5")))
    assert told(lines, LineSide.PRICE)[2:] == [
        ("RUSH", "Tolk, brådskande", "1 st", "810.00"),
    ]
    assert told(lines, LineSide.PAY)[2:] == [
        ("RUSH", "Interpreter, at short notice", "1 pcs", "85.00"),
    ]


def test_who_invoices_through_the_firm_earns_the_revenue_less_its_share() -> None:
    lines = work_lines(WORK, varied(TERMS, fee_percent=Decimal("6.5")))
    assert told(lines, LineSide.PAY) == [
        ("TIME", "Interpreter", "0.500000 h", "420.75"),
        ("TIME", "Interpreter", "1.000000 h", "1093.95"),
    ]
    assert total(lines, LineSide.PRICE) == Money(162_000)


def test_what_is_added_for_a_hurry_is_revenue_too() -> None:
    terms = varied(TERMS, fee_percent=Decimal(6))
    lines = work_lines(WORK, terms, Percents(Decimal(25), Decimal(0)))
    assert [each[3] for each in told(lines, LineSide.PRICE)] == ["450.00", "1170.00", "405.00"]
    assert [each[3] for each in told(lines, LineSide.PAY)] == ["423.00", "1099.80", "380.70"]
    lines = cancellation_lines(WORK, terms, Percents(Decimal(50), Decimal(0)))
    assert [each[3] for each in told(lines, LineSide.PRICE)] == ["810.00"]
    assert [each[3] for each in told(lines, LineSide.PAY)] == ["761.40"]


def test_what_a_bank_covers_is_earned_as_it_would_have_cost() -> None:
    work = beyond_bank(WORK, Draw(60, 30), Decimal(1000))
    lines = work_lines(work, varied(TERMS, fee_percent=Decimal(10)))
    assert [each[3] for each in told(lines, LineSide.PRICE)] == ["0.00", "0.00", "650.00"]
    assert [each[3] for each in told(lines, LineSide.PAY)] == ["405.00", "526.50", "585.00"]


@pytest.mark.parametrize(
    ("case", "percents", "price", "pay"),
    [
        ("all of it", Percents(Decimal(100), Decimal(100)), ["1620.00"], ["680.00"]),
        ("half of it, unpaid", Percents(Decimal(50), Decimal(0)), ["810.00"], []),
        ("rounded once", Percents(Decimal("33.333333"), Decimal(100)), ["540.00"], ["680.00"]),
    ],
)
def test_what_was_called_off_too_late(
    case: str, percents: Percents, price: list[str], pay: list[str]
) -> None:
    lines = cancellation_lines(WORK, TERMS, percents)
    assert [each[3] for each in told(lines, LineSide.PRICE)] == price, case
    assert [each[3] for each in told(lines, LineSide.PAY)] == pay, case
    assert {line.kind for line in lines} == {LineKind.CANCELLATION}
    assert {line.description for line in lines} <= {
        "Tolk, sent avbokat",
        "Interpreter, cancelled late",
    }


@pytest.mark.parametrize(
    ("case", "about", "price", "pay"),
    [
        (
            "a taxi for both",
            {"is_billed": True, "is_paid": True},
            [("TRAVEL", "Taxi", "2 st", "401.00")],
            [("TRAVEL", "Taxi", "2 pcs", "401.00")],
        ),
        (
            "a taxi that the customer pays",
            {"is_billed": True, "is_paid": False},
            [("TRAVEL", "Taxi", "2 st", "401.00")],
            [],
        ),
        (
            "kilometres cost and pay what is agreed",
            {"kind": ExpenseKind.MILEAGE, "unit_price": None, "is_billed": True, "is_paid": True},
            [("MILEAGE", "Taxi", "2 km", "70.00")],
            [("MILEAGE", "Taxi", "2 km", "50.00")],
        ),
        ("nobody's", {"is_billed": False, "is_paid": False}, [], []),
    ],
)
def test_what_came_to_the_work(case: str, about: dict[str, object], price: Told, pay: Told) -> None:
    taxi = Expense(
        kind=ExpenseKind.TRAVEL,
        description="Taxi",
        quantity=Decimal(2),
        unit_price=Decimal("200.50"),
    )
    lines = [*expense_lines([varied(taxi, **about)], TERMS, DAY)]
    assert (told(lines, LineSide.PRICE), told(lines, LineSide.PAY)) == (price, pay), case
    assert all(line.vat_class is TERMS.vat_class for line in lines if line.side is LineSide.PRICE)


@pytest.mark.parametrize(
    ("case", "about", "price", "pay", "vat"),
    [
        ("a person is repaid it all", {}, "401.00", "501.26", 100_26),
        ("a company invoices the price", {"repays_vat": False}, "401.00", "401.00", 0),
        ("an exempt firm deducts nothing", {"deducts_vat": False}, "501.26", "501.26", 0),
    ],
)
def test_the_vat_of_what_was_laid_out(
    case: str, about: dict[str, object], price: str, pay: str, vat: int
) -> None:
    taxi = Expense(
        kind=ExpenseKind.TRAVEL,
        description="Taxi",
        quantity=Decimal(2),
        unit_price=Decimal("200.50"),
        vat=Decimal("50.13"),
        is_billed=True,
        is_paid=True,
    )
    billed, repaid = expense_lines([taxi], varied(TERMS, **about), DAY)
    assert (str(billed.amount.amount), str(repaid.amount.amount)) == (price, pay), case
    assert (billed.vat, repaid.vat) == (Money.zero(), Money(vat)), case


def test_every_line_is_quantity_times_rate() -> None:
    lines = work_lines(
        WORK, varied(TERMS, fee_percent=Decimal(7)), Percents(Decimal(9), Decimal(9))
    )
    assert [line.amount for line in lines] == [
        line_net(line.quantity, line.rate, Decimal(0)) for line in lines
    ]
