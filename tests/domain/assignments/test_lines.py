"""The lines of an entry, on both sides."""

from collections.abc import Iterable
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal

import pytest

from reskontra.domain.agreements.hour_banks import Draw
from reskontra.domain.assignments.counting import Worked, beyond_bank, worked
from reskontra.domain.assignments.entry_views import (
    EntryLine,
    Expense,
    ExpenseKind,
    LineKind,
    LineSide,
)
from reskontra.domain.assignments.input_vat import InputVat, Payee
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
TAXI = Expense(
    kind=ExpenseKind.TRAVEL,
    description="Taxi",
    quantity=Decimal(2),
    unit_price=Decimal("200.50"),
    vat=Decimal("50.13"),
    is_billed=True,
    is_paid=True,
)


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


FREE = worked(
    worked_stretches(BEGINS, BEGINS + timedelta(minutes=90), 0),
    {DAY: HourTerms(price=Decimal(0), pay=Decimal(400), windows=(EVENING,))},
    is_red_day=is_red_day,
)
OWN_PRICE = varied(FREE, earning=WORK)
BANKED = beyond_bank(WORK, Draw(60, 30), Decimal(1000))
FEE = {"fee_percent": Decimal(10)}


@pytest.mark.parametrize(
    ("case", "work", "about", "charged", "earned"),
    [
        ("by the hour, a share", WORK, FEE, "810.00", "729.00"),
        ("by the hour, paid by the hour", WORK, {}, "810.00", "170.00"),
        ("a fixed price, a share", OWN_PRICE, FEE, "0.00", "0.00"),
        ("a fixed price, paid by the hour", OWN_PRICE, {}, "0.00", "170.00"),
        ("beyond a bank, a share", BANKED, FEE, "325.00", "292.50"),
        ("beyond a bank, paid by the hour", BANKED, {}, "325.00", "170.00"),
    ],
)
def test_of_a_percent_that_is_added_a_share_is_of_what_is_charged(
    case: str, work: Worked, about: dict[str, object], charged: str, earned: str
) -> None:
    """Nobody earns a part of what nobody pays; what an hour pays by itself is paid as agreed."""
    terms, percents = varied(TERMS, **about), Percents(Decimal(50), Decimal(25))
    hurried = [line for line in work_lines(work, terms, percents) if line.kind is LineKind.RUSH]
    for lines in (hurried, cancellation_lines(work, terms, percents)):
        assert str(total(lines, LineSide.PRICE).amount) == charged, case
        assert str(total(lines, LineSide.PAY).amount) == earned, case


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


# A taxi of 200,50 kr and 50,13 kr of VAT, twice; a registered company puts 25 % on the price.
PERSON, REGISTERED, UNREGISTERED = Payee.PERSON, Payee.REGISTERED, Payee.UNREGISTERED


def terms_of(payee: Payee, deducts: bool) -> LineTerms:
    return varied(TERMS, input_vat=InputVat(payee=payee, deducts=deducts))


@pytest.mark.parametrize(
    ("payee", "deducts", "repaid", "cost", "billed"),
    [
        (PERSON, True, "501.26", "401.00", "401.00"),
        (PERSON, False, "501.26", "501.26", "501.26"),
        (REGISTERED, True, "401.00", "401.00", "401.00"),
        (REGISTERED, False, "401.00", "501.25", "501.25"),
        (UNREGISTERED, True, "501.26", "501.26", "501.26"),
        (UNREGISTERED, False, "501.26", "501.26", "501.26"),
    ],
)
def test_the_vat_of_what_was_laid_out(
    payee: Payee, deducts: bool, repaid: str, cost: str, billed: str
) -> None:
    price, pay = expense_lines([TAXI], terms_of(payee, deducts), DAY)
    assert (str(pay.amount.amount), str(price.amount.amount)) == (repaid, billed)
    assert (str((pay.amount - pay.vat).amount), price.vat) == (cost, Money.zero())


@pytest.mark.parametrize(
    ("payee", "deducts", "billed"),
    [
        (UNREGISTERED, True, "401.00"),
        (REGISTERED, True, "401.00"),
        (REGISTERED, False, "501.26"),
        (PERSON, False, "501.26"),
    ],
)
def test_what_the_firm_bought_itself_costs_by_the_firms_own_right(
    payee: Payee, deducts: bool, billed: str
) -> None:
    (price,) = expense_lines([varied(TAXI, is_paid=False)], terms_of(payee, deducts), DAY)
    assert str(price.amount.amount) == billed


def test_a_kilometre_has_no_vat_to_keep_and_costs_what_a_company_adds() -> None:
    drive = varied(TAXI, kind=ExpenseKind.MILEAGE, unit_price=None, vat=Decimal(0))
    price, pay = expense_lines([drive], terms_of(REGISTERED, False), DAY)
    assert (price.amount, pay.amount, pay.amount - pay.vat) == (
        Money(7_000),
        Money(5_000),
        Money(6_250),
    )


@pytest.mark.parametrize(
    ("payee", "deducts", "cost"),
    [
        (REGISTERED, True, "680.00"),
        (REGISTERED, False, "850.00"),
        (UNREGISTERED, False, "680.00"),
        (PERSON, False, "680.00"),
    ],
)
def test_what_a_company_adds_to_its_hours_costs_a_firm_that_does_not_deduct_it(
    payee: Payee, deducts: bool, cost: str
) -> None:
    terms = terms_of(payee, deducts)
    pay = [line for line in work_lines(WORK, terms) if line.side is LineSide.PAY]
    assert total(pay, LineSide.PAY) == Money(68_000)
    assert str((total(pay, LineSide.PAY) - vat_of(pay)).amount) == cost
    (late,) = cancellation_lines(WORK, terms, Percents(Decimal(0), Decimal(50)))
    assert late.amount - late.vat == Money.of(Decimal(cost) / 2)


def vat_of(lines: Iterable[EntryLine]) -> Money:
    return Money.total(line.vat for line in lines)


def test_every_line_is_quantity_times_rate() -> None:
    lines = work_lines(
        WORK, varied(TERMS, fee_percent=Decimal(7)), Percents(Decimal(9), Decimal(9))
    )
    assert [line.amount for line in lines] == [
        line_net(line.quantity, line.rate, Decimal(0)) for line in lines
    ]
