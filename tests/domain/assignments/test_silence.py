"""When silence is approval."""

from datetime import UTC, datetime

import pytest

from reskontra.domain.agreements.commands import change_agreement
from reskontra.domain.agreements.views import AgreementChange, BillingPolicy
from reskontra.domain.assignments.commands import approve_in_silence
from reskontra.domain.assignments.ids import EntryId
from reskontra.domain.assignments.models import TimeEntry
from reskontra.domain.assignments.queries.silence import entries_in_silence
from reskontra.domain.assignments.silence import approved_by_silence_at
from reskontra.domain.delivery.models import Parcel
from reskontra.domain.delivery.views import ParcelState
from reskontra.domain.kernel.clock import stopped_at
from tests.factories.agreements import agreement_card, make_agreement
from tests.factories.assignments import EIGHT, HOUR, make_assignment, make_report, report_anew
from tests.factories.customers import make_customer
from tests.factories.delivery import make_sent

SILENT = {"policy": BillingPolicy.SILENT_APPROVAL, "silent_days": 1}


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
async def test_only_who_was_asked_can_be_silent() -> None:
    customer_id = await make_customer()
    agreed = await make_agreement(customer_id, **SILENT)
    task = await make_assignment(customer_id=customer_id, agreement_id=agreed)
    told = await make_report(task)
    question, later = str(told), EIGHT + 9 * 24 * HOUR
    assert await entries_in_silence(later) == []
    assert not await in_silence(told, later)
    await make_sent("REJECTION", question, EIGHT + 2 * HOUR)
    await make_sent("APPROVAL", question, EIGHT + HOUR)
    asked = await make_sent("APPROVAL", question, EIGHT + 3 * HOUR, 2)
    await Parcel.filter(id=asked.uuid).update(state=ParcelState.BOUNCED)
    assert await entries_in_silence(later) == []
    await make_sent("APPROVAL_REMINDER", question, EIGHT + 3 * 24 * HOUR)
    assert await entries_in_silence(EIGHT + 4 * 24 * HOUR) == []
    assert await entries_in_silence(EIGHT + 5 * 24 * HOUR) == [told]
    await report_anew(task, told)
    await TimeEntry.filter(id=told.uuid).update(reported_at=EIGHT + 6 * 24 * HOUR)
    assert await entries_in_silence(later) == []
    await make_sent("APPROVAL", question, EIGHT + 6 * 24 * HOUR, 3)
    assert await in_silence(told, later)


@pytest.mark.usefixtures("company")
async def test_silence_counts_from_when_the_agreement_last_said_what_it_is() -> None:
    customer_id = await make_customer()
    agreed = await make_agreement(customer_id)
    told = await make_report(await make_assignment(customer_id=customer_id, agreement_id=agreed))
    await make_sent("APPROVAL", str(told), EIGHT + 2 * HOUR)
    with stopped_at(EIGHT + 9 * 24 * HOUR):
        silent = AgreementChange(policy=BillingPolicy.SILENT_APPROVAL, silent_days=1)
        await change_agreement(agreed, silent)
    assert await entries_in_silence(EIGHT + 10 * 24 * HOUR) == []
    assert not await in_silence(told, EIGHT + 10 * 24 * HOUR)
    assert await entries_in_silence(EIGHT + 11 * 24 * HOUR) == [told]
    with stopped_at(EIGHT + 10 * 24 * HOUR):
        await change_agreement(agreed, AgreementChange(silent_days=2))
    assert await entries_in_silence(EIGHT + 12 * 24 * HOUR) == []
    assert await entries_in_silence(EIGHT + 13 * 24 * HOUR) == [told]


async def in_silence(entry_id: EntryId, moment: datetime) -> bool:
    with stopped_at(moment):
        return await approve_in_silence(entry_id)


@pytest.mark.usefixtures("company")
async def test_what_other_agreements_wait_for_is_not_even_read() -> None:
    customer_id = await make_customer()
    silent = await make_agreement(customer_id, **SILENT)
    spoken = await make_agreement(customer_id, policy=BillingPolicy.MANUAL)
    entries = [
        await make_report(await make_assignment(customer_id=customer_id, agreement_id=each))
        for each in (silent, spoken, None)
    ]
    for one in entries:
        await make_sent("APPROVAL", str(one), EIGHT + 2 * HOUR)
    later = EIGHT + 5 * 24 * HOUR
    assert await entries_in_silence(later) == [entries[0]]
    assert await entries_in_silence(EIGHT + 3 * HOUR) == []
