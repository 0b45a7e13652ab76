"""When approved work is billed by itself."""

from datetime import date, datetime

import pytest

from reskontra.domain.agreements.views import BillingPolicy
from reskontra.domain.assignments.due import Cut, is_due, monthly_cut
from reskontra.domain.kernel.clock import SWEDEN
from tests.factories.billing import approved_entry


def at(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=SWEDEN)


@pytest.mark.parametrize(
    ("policy", "is_so"),
    [
        (BillingPolicy.ON_REPORT, True),
        (BillingPolicy.ON_APPROVAL, True),
        (BillingPolicy.SILENT_APPROVAL, True),
        (BillingPolicy.MONTHLY, False),
        (BillingPolicy.MANUAL, False),
    ],
)
def test_the_policy_says_whether_approved_work_is_billed_at_once(
    policy: BillingPolicy, is_so: bool
) -> None:
    entry = approved_entry(ends_at=at("2026-11-02T17:00"), approved_at=at("2026-11-03T09:00"))
    assert is_due(entry, policy, 1, date(2026, 11, 3)) is is_so


@pytest.mark.parametrize("policy", BillingPolicy)
def test_hours_of_a_credited_invoice_wait_for_somebody(policy: BillingPolicy) -> None:
    entry = approved_entry(is_returned=True)
    assert not is_due(entry, policy, 1, date(2027, 6, 1))


@pytest.mark.parametrize(
    ("today", "day", "worked", "approved"),
    [
        ("2026-11-05", 5, "2026-11-01", "2026-11-05"),
        ("2026-11-04", 5, "2026-10-01", "2026-10-05"),
        ("2026-11-30", 31, "2026-11-01", "2026-11-30"),
        ("2026-11-29", 31, "2026-10-01", "2026-10-31"),
        ("2027-02-28", 30, "2027-02-01", "2027-02-28"),
        ("2028-02-28", 30, "2028-01-01", "2028-01-30"),
        ("2028-02-29", 30, "2028-02-01", "2028-02-29"),
        ("2027-01-01", 1, "2027-01-01", "2027-01-01"),
        ("2027-01-02", 3, "2026-12-01", "2026-12-03"),
    ],
)
def test_a_monthly_invoice_holds_what_its_day_has_seen(
    today: str, day: int, worked: str, approved: str
) -> None:
    cut = Cut(at(f"{worked}T00:00"), at(f"{approved}T00:00"))
    assert monthly_cut(date.fromisoformat(today), day) == cut


@pytest.mark.parametrize(
    ("case", "ends", "approved", "is_so"),
    [
        ("worked and approved in the month before", "2026-10-30T17:00", "2026-10-31T09:00", True),
        ("ends with the month", "2026-11-01T00:00", "2026-11-02T09:00", True),
        ("ends in the next month", "2026-11-01T00:01", "2026-11-02T09:00", False),
        ("approved the day before", "2026-10-30T17:00", "2026-11-04T23:59", True),
        ("approved on the day: the next invoice", "2026-10-30T17:00", "2026-11-05T00:00", False),
        ("from long ago, and held since", "2026-03-30T17:00", "2026-04-01T09:00", True),
    ],
)
def test_a_month_is_billed_once(case: str, ends: str, approved: str, is_so: bool) -> None:
    entry = approved_entry(ends_at=at(ends), approved_at=at(approved))
    assert is_due(entry, BillingPolicy.MONTHLY, 5, date(2026, 11, 5)) is is_so
    assert is_due(entry, BillingPolicy.MONTHLY, 5, date(2026, 11, 20)) is is_so


def test_a_month_without_a_day_is_billed_on_its_first() -> None:
    entry = approved_entry(ends_at=at("2026-10-30T17:00"), approved_at=at("2026-10-31T09:00"))
    assert is_due(entry, BillingPolicy.MONTHLY, None, date(2026, 11, 1))
    assert not is_due(entry, BillingPolicy.MONTHLY, None, date(2026, 10, 31))
