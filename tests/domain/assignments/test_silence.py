"""When silence is approval."""

from datetime import UTC, datetime

import pytest

from reskontra.domain.agreements.views import BillingPolicy
from reskontra.domain.assignments.queries.silence import entries_in_silence
from reskontra.domain.assignments.silence import approved_by_silence_at
from tests.factories.agreements import agreement_card, make_agreement
from tests.factories.assignments import EIGHT, HOUR, make_assignment, make_report
from tests.factories.customers import make_customer


@pytest.mark.parametrize(
    ("case", "reported", "days", "due"),
    [
        ("three whole days", "2026-11-02T10:00", 3, "2026-11-05T23:00"),
        ("late in the evening, by Swedish clocks", "2026-11-02T23:30", 1, "2026-11-04T23:00"),
        ("across the night of 25 hours", "2026-10-24T10:00", 1, "2026-10-25T23:00"),
    ],
)
def test_silence_is_approval_once_the_days_are_over(
    case: str, reported: str, days: int, due: str
) -> None:
    agreed = agreement_card(policy=BillingPolicy.SILENT_APPROVAL, silent_days=days)
    at = datetime.fromisoformat(reported).replace(tzinfo=UTC)
    wanted = datetime.fromisoformat(due).replace(tzinfo=UTC)
    assert approved_by_silence_at(agreed, at) == wanted, case


@pytest.mark.parametrize(
    "policy", [each for each in BillingPolicy if each is not BillingPolicy.SILENT_APPROVAL]
)
def test_elsewhere_silence_says_nothing(policy: BillingPolicy) -> None:
    agreed = agreement_card(policy=policy, silent_days=3)
    assert approved_by_silence_at(agreed, datetime(2026, 11, 2, tzinfo=UTC)) is None


@pytest.mark.usefixtures("company")
async def test_what_other_agreements_wait_for_is_not_even_read() -> None:
    customer_id = await make_customer()
    silent = await make_agreement(customer_id, policy=BillingPolicy.SILENT_APPROVAL, silent_days=1)
    spoken = await make_agreement(customer_id, policy=BillingPolicy.MANUAL)
    entries = [
        await make_report(await make_assignment(customer_id=customer_id, agreement_id=each))
        for each in (silent, spoken, None)
    ]
    later = EIGHT + 5 * 24 * HOUR
    assert await entries_in_silence(later) == [entries[0]]
    assert await entries_in_silence(EIGHT + 3 * HOUR) == []
