"""When what is earned is released, and how much."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reskontra.domain.assignments.entry_views import ApproverKind, LineKind
from reskontra.domain.assignments.releasing import (
    earned_by_payment,
    paid_percent,
    release_date,
    release_rule,
    waits_for,
    waits_for_office,
)
from reskontra.domain.consultants.views import Release
from reskontra.domain.kernel.money import Money
from tests.factories.invoicing import kr


@pytest.mark.parametrize(
    ("rule", "day", "worked", "released"),
    [
        (Release.ON_APPROVAL, None, "2026-11-02", None),
        (Release.WHEN_PAID, None, "2026-11-02", None),
        (Release.ON_DATE, 25, "2026-11-02", "2026-12-25"),
        (Release.ON_DATE, 25, "2026-12-31", "2027-01-25"),
        (Release.ON_DATE, 31, "2027-01-15", "2027-02-28"),
        (Release.ON_DATE, 31, "2028-01-15", "2028-02-29"),
        (Release.ON_DATE, None, "2026-11-02", "2026-12-01"),
    ],
)
def test_a_day_of_the_month_after_the_work(
    rule: Release, day: int | None, worked: str, released: str | None
) -> None:
    expected = date.fromisoformat(released) if released else None
    assert release_date(rule, day, date.fromisoformat(worked)) == expected


@pytest.mark.parametrize(
    ("agreed", "kind", "earned_as", "rule"),
    [
        ("WHEN_PAID", "EXPENSE", "EMPLOYEE", "ON_APPROVAL"),
        ("WHEN_PAID", "TRAVEL", "HOURLY", "ON_APPROVAL"),
        ("WHEN_PAID", "MILEAGE", "SELF_EMPLOYED", "ON_APPROVAL"),
        ("WHEN_PAID", "EXPENSE", "COMPANY", "WHEN_PAID"),
        ("WHEN_PAID", "TIME", "SELF_EMPLOYED", "WHEN_PAID"),
        ("WHEN_PAID", "RUSH", "EMPLOYEE", "WHEN_PAID"),
        ("WHEN_PAID", "CANCELLATION", "EMPLOYEE", "WHEN_PAID"),
        ("ON_DATE", "EXPENSE", "EMPLOYEE", "ON_DATE"),
        ("ON_APPROVAL", "EXPENSE", "COMPANY", "ON_APPROVAL"),
    ],
)
def test_what_a_person_laid_out_does_not_wait_for_the_customer(
    agreed: str, kind: str, earned_as: str, rule: str
) -> None:
    found = release_rule(Release(agreed), LineKind(kind), earned_as)
    assert found is Release(rule)


@pytest.mark.parametrize(
    ("case", "payable", "paid", "still_open", "earned"),
    [
        ("nothing is paid", "1250", "0", "1250", "0"),
        ("half is paid", "1250", "625", "625", "200"),
        ("a third, rounded half up to the öre", "300", "100", "200", "133.33"),
        ("an öre is missing", "1250", "1249.99", "0.01", "400"),
        ("all is paid", "1250", "1250", "0", "400"),
        ("more than all is paid", "1250", "1300", "0", "400"),
        ("nothing was to be paid", "0", "0", "0", "400"),
        ("more was given back than came", "1250", "-1", "1251", "0"),
        ("a fifth is credited and the rest is paid", "1250", "1000", "0", "400"),
        ("a fifth is credited and half is paid", "1250", "625", "375", "200"),
    ],
)
def test_a_payment_releases_its_share(
    case: str, payable: str, paid: str, still_open: str, earned: str
) -> None:
    assert earned_by_payment(kr("400"), *map(kr, (payable, paid, still_open))) == kr(earned)


@given(
    amount=st.integers(0, 10**9),
    payable=st.integers(1, 10**9),
    parts=st.lists(st.integers(1, 10**8), max_size=8),
)
def test_parts_never_come_to_more_than_the_whole(
    amount: int, payable: int, parts: list[int]
) -> None:
    sums = [sum(parts[:count]) for count in range(len(parts) + 1)]
    earned = [
        earned_by_payment(Money(amount), Money(payable), Money(each), Money(max(0, payable - each)))
        for each in sums
    ]
    assert earned == sorted(earned, key=lambda each: each.minor)
    assert all(Money(0).minor <= each.minor <= amount for each in earned)


@pytest.mark.parametrize(
    ("rule", "is_approved", "is_invoiced", "costs_nothing", "waits"),
    [
        ("ON_APPROVAL", False, False, False, "APPROVAL"),
        ("ON_DATE", False, False, False, "APPROVAL"),
        ("WHEN_PAID", False, False, True, "APPROVAL"),
        ("ON_DATE", True, False, False, "DAY"),
        ("ON_DATE", True, True, True, "DAY"),
        ("WHEN_PAID", True, False, False, "INVOICE"),
        ("WHEN_PAID", True, False, True, "CLOSING"),
        ("WHEN_PAID", True, True, False, "PAYMENT"),
        ("ON_APPROVAL", True, True, False, "HAND"),
    ],
)
def test_what_pay_waits_for(
    rule: str, is_approved: bool, is_invoiced: bool, costs_nothing: bool, waits: str
) -> None:
    found = waits_for(
        Release(rule), is_approved=is_approved, is_invoiced=is_invoiced, costs_nothing=costs_nothing
    )
    assert found == waits


@pytest.mark.parametrize(
    ("payable", "paid", "percent"),
    [
        ("1250", "0", 0),
        ("1250", "500", 40),
        ("1250", "1249.99", 99),
        ("1250", "1250", 100),
        ("1250", "1300", 100),
        ("1250", "-10", 0),
        ("0", "0", 100),
    ],
)
def test_how_much_of_an_invoice_is_paid(payable: str, paid: str, percent: int) -> None:
    assert paid_percent(kr(payable), kr(paid)) == percent


@pytest.mark.parametrize(
    ("case", "kind", "approver", "is_billed", "by_worker", "waits"),
    [
        ("nobody saw the kilometres", "MILEAGE", "ORDERER", False, True, True),
        ("nobody saw the outlay", "EXPENSE", "SILENCE", False, True, True),
        ("nobody saw the journey", "TRAVEL", "AGREEMENT", False, True, True),
        ("the customer pays it", "MILEAGE", "ORDERER", True, True, False),
        ("the firm approved it", "MILEAGE", "STAFF", False, True, False),
        ("the firm told it", "MILEAGE", "ORDERER", False, False, False),
        ("pay for the work", "TIME", "ORDERER", False, True, False),
    ],
)
def test_what_no_customer_sees_waits_for_the_office(
    case: str, kind: str, approver: str, is_billed: bool, by_worker: bool, waits: bool
) -> None:
    found = waits_for_office(
        LineKind(kind), ApproverKind(approver), is_billed=is_billed, is_reported_by_worker=by_worker
    )
    assert found is waits, case
