"""What work has left: invoiced less paid, to the öre, whatever it is told together by."""

from datetime import date
from decimal import Decimal

import pytest

from reskontra.domain.assignments.commands import bill, make_pay_lines, return_hours
from reskontra.domain.assignments.ids import EntryId
from reskontra.domain.assignments.margins import (
    Margin,
    MarginBy,
    full_time,
    total,
    utilisation,
)
from reskontra.domain.assignments.queries import approved, margins, pay_lines_of
from reskontra.domain.countries import country_of
from reskontra.domain.invoicing.credit_notes import CreditPart
from reskontra.domain.invoicing.events import InvoiceCredited
from reskontra.domain.invoicing.ids import InvoiceId
from reskontra.domain.invoicing.queries import invoice
from reskontra.domain.kernel.events import recording
from reskontra.domain.kernel.money import Money
from tests.factories.billing import DEPARTURES, make_approved, make_order
from tests.factories.invoicing import kr, make_credit_note

YEAR = date(2026, 1, 1), date(2026, 12, 31)


def margin(revenue: str, pay: str, unbilled: str = "0") -> Margin:
    return Margin(
        key="",
        title="",
        worked=60,
        debited=60,
        revenue=kr(revenue),
        unbilled=kr(unbilled),
        pay=kr(pay),
    )


@pytest.mark.parametrize(
    ("row", "left", "percent"),
    [
        (margin("1000", "400"), "600", "60.0"),
        (margin("300", "400"), "-100", "-33.3"),
        (margin("0.03", "0.01"), "0.02", "66.7"),
        (margin("0", "400"), "-400", None),
        (margin("600", "400", "400"), "600", "60.0"),
        (margin("0", "250", "500"), "250", "50.0"),
    ],
)
def test_what_is_left(row: Margin, left: str, percent: str | None) -> None:
    assert row.left == kr(left)
    assert row.percent == (Decimal(percent) if percent else None)


@pytest.mark.parametrize(
    ("first", "last", "days"),
    [
        (date(2026, 11, 2), date(2026, 11, 8), 5),
        (date(2026, 12, 21), date(2026, 12, 27), 4),
        (date(2026, 11, 7), date(2026, 11, 8), 0),
    ],
    ids=["a week", "a week with Christmas Day", "a weekend"],
)
def test_full_time_is_every_weekday_that_is_no_holiday(first: date, last: date, days: int) -> None:
    assert full_time(first, last, country_of("SE")) == days * 480


@pytest.mark.parametrize(
    ("minutes", "full", "percent"), [(1200, 2400, "50.0"), (100, 2400, "4.2"), (60, 0, None)]
)
def test_utilisation(minutes: int, full: int, percent: str | None) -> None:
    assert utilisation(minutes, full) == (Decimal(percent) if percent else None)


async def billed(entry_id: EntryId) -> InvoiceId:
    (invoice_id,) = (await bill(await approved([entry_id]), DEPARTURES)).invoices
    return invoice_id


@pytest.mark.usefixtures("company")
async def test_margins_are_invoice_lines_less_pay_lines_by_everything() -> None:
    order, other = await make_order(), await make_order()
    entries = [
        await make_approved(order, price="1000", pay="400"),
        await make_approved(order, price="333.33", pay="99.99", day=date(2026, 10, 5)),
        await make_approved(other, price="500", pay="250"),
    ]
    await make_approved(other, day=date(2025, 12, 31))
    await make_pay_lines(entries)
    invoices = [await billed(each) for each in entries[:2]]

    found = {by: await margins(by, *YEAR) for by in MarginBy}
    assert {by: len(rows) for by, rows in found.items()} == {
        MarginBy.ASSIGNMENT: 3,
        MarginBy.CONSULTANT: 2,
        MarginBy.CUSTOMER: 2,
        MarginBy.MONTH: 2,
    }
    heads = [await invoice(each) for each in invoices]
    nets = Money.total(each.totals.net for each in heads if each)
    paid = await pay_lines_of(entries)
    pay = Money.total(line.amount for lines in paid.values() for line in lines)
    for rows in found.values():
        whole = total(rows)
        assert (whole.revenue, whole.pay, whole.left) == (nets, pay, nets + kr("500") - pay)
        assert (whole.unbilled, whole.worked, whole.debited) == (kr("500"), 180, 180)
    months = [(row.key, row.left) for row in found[MarginBy.MONTH]]
    assert months == [("2026-10", kr("233.34")), ("2026-11", kr("850"))]
    assert {row.title for row in found[MarginBy.CONSULTANT]} == {"Karin Ek"}
    assert {row.key for row in found[MarginBy.CUSTOMER]} == {
        str(order.customer_id),
        str(other.customer_id),
    }


@pytest.mark.usefixtures("company")
async def test_hours_that_came_back_are_worth_what_waits_to_be_invoiced() -> None:
    entry_id = await make_approved(await make_order())
    await make_pay_lines([entry_id])
    invoice_id = await billed(entry_id)
    with recording() as events:
        await make_credit_note(invoice_id)
    for each in [each for each in events if isinstance(each, InvoiceCredited)]:
        await return_hours(each)
    (row,) = await margins(MarginBy.MONTH, *YEAR)
    assert (row.revenue, row.unbilled, row.left) == (kr("0"), kr("1000"), kr("600"))


@pytest.mark.usefixtures("company")
async def test_what_is_credited_of_a_part_is_no_revenue_of_its_work() -> None:
    order = await make_order()
    first, second = [await make_approved(order, day=date(2026, 11, day)) for day in (2, 3)]
    (invoice_id,) = (await bill(await approved([first, second]), DEPARTURES)).invoices
    for quantity in ("0.25", "0.5"):
        part = CreditPart(position=2, quantity=Decimal(quantity))
        await make_credit_note(invoice_id, part)
    rows = await margins(MarginBy.ASSIGNMENT, *YEAR)
    assert sorted(row.revenue.minor for row in rows) == [25_000, 100_000]
