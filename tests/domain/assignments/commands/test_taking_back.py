"""Approvals that are taken back: all that they brought about is undone, or nothing is."""

from collections.abc import Awaitable, Callable
from datetime import date
from hashlib import sha256

import pytest
from tortoise.exceptions import OperationalError

from reskontra.domain.agreements.queries import hour_banks_of
from reskontra.domain.assignments.approval import seal
from reskontra.domain.assignments.commands import (
    approve_time,
    bill,
    release_by_hand,
    release_due,
    return_hours,
    take_back_approval,
)
from reskontra.domain.assignments.entry_views import (
    Approval,
    TakenBack,
)
from reskontra.domain.assignments.events import ApprovalTakenBack
from reskontra.domain.assignments.ids import EntryId
from reskontra.domain.assignments.models import (
    BilledLine,
    EntryLine,
    PayLine,
    TakenBackApproval,
    TimeEntry,
)
from reskontra.domain.assignments.queries import approved, assignment
from reskontra.domain.assignments.queries.invoiced import invoices_of
from reskontra.domain.assignments.queries.taking_back import taken_back
from reskontra.domain.assignments.views import AssignmentState, EntryState
from reskontra.domain.company.ids import CompanyId
from reskontra.domain.consultants.views import Release
from reskontra.domain.invoicing.events import InvoiceCredited
from reskontra.domain.kernel.clock import stopped_at
from reskontra.domain.kernel.events import recording
from reskontra.domain.kernel.refusals import Refused
from reskontra.tenancy.transaction import savepoint
from tests.factories.agreements import make_hour_bank
from tests.factories.assignments import EIGHT, HOUR, report_anew
from tests.factories.billing import DEPARTURES
from tests.factories.customers import make_consenting_customer, make_customer
from tests.factories.invoicing import make_credit_note
from tests.factories.taking_back import BEATA, NOON, SIV, TEN, kept, make_approved, take_back


async def billed(entry_id: EntryId) -> None:
    await bill(await approved([entry_id]), DEPARTURES)


async def credited(entry_id: EntryId) -> None:
    """Credit the invoice that the hours are on, and let follow what follows."""
    invoice_id = (await invoices_of([entry_id]))[entry_id]
    with recording() as events:
        await make_credit_note(invoice_id)
    for each in [each for each in events if isinstance(each, InvoiceCredited)]:
        await return_hours(each)


@pytest.mark.parametrize("release", [Release.WHEN_PAID, Release.ON_DATE])
async def test_hours_wait_to_be_reported_anew_and_the_approval_is_kept(
    company: CompanyId, release: Release
) -> None:
    entry_id = await make_approved(release)
    before = await kept(entry_id)
    with recording() as events:
        await take_back(entry_id)
    after = await kept(entry_id)
    assert (after.state, after.approval) == (EntryState.REJECTED, None)
    assert (after.rejected_by, after.rejected_reason) == ("Siv", "Fel dag")
    assert await PayLine.all().count() == 0
    found = await assignment(before.assignment_id)
    assert found is not None
    assert (found.state, found.is_final) == (AssignmentState.PERFORMED, False)
    assert events == [ApprovalTakenBack(entry_id=entry_id, assignment_id=before.assignment_id)]
    (one,) = (await taken_back([entry_id]))[entry_id]
    approval = Approval(by=BEATA, at=TEN, sha256=seal(before))
    assert one == TakenBack(approval=approval, text=one.text, at=NOON, by="Siv", reason="Fel dag")
    assert sha256(one.text.encode()).hexdigest() == approval.sha256


async def test_corrected_hours_are_approved_earned_and_billed_as_any_others(
    company: CompanyId,
) -> None:
    entry_id = await make_approved()
    ordered = (await kept(entry_id)).assignment_id
    await take_back(entry_id)
    await report_anew(ordered, entry_id, ends_at=EIGHT + HOUR / 2)
    await approve_time(entry_id, BEATA)
    assert [line.amount_minor for line in await PayLine.all()] == [20_000]
    await billed(entry_id)
    assert (await kept(entry_id)).state is EntryState.INVOICED
    assert (await kept(entry_id)).revenue.minor == 50_000


async def test_what_was_drawn_from_a_bank_comes_back(company: CompanyId) -> None:
    customer_id = await make_customer()
    agreement_id = await make_hour_bank(customer_id, begins=date(2026, 11, 1))
    entry_id = await make_approved(customer_id=customer_id, agreement_id=agreement_id)

    async def left() -> list[int]:
        return [bank.left_minutes for bank in await hour_banks_of(agreement_id)]

    assert await left() == [540]
    await take_back(entry_id)
    assert await left() == [600]
    await report_anew((await kept(entry_id)).assignment_id, entry_id)
    assert await left() == [540]


async def test_work_that_closed_without_an_invoice_is_taken_back(company: CompanyId) -> None:
    customer_id = await make_consenting_customer()
    agreement_id = await make_hour_bank(customer_id, begins=date(2026, 11, 1))
    entry_id = await make_approved(
        Release.ON_DATE, customer_id=customer_id, agreement_id=agreement_id
    )
    await billed(entry_id)
    assert (await kept(entry_id)).state is EntryState.INVOICED
    await take_back(entry_id)
    assert (await kept(entry_id)).state is EntryState.REJECTED


async def test_returned_hours_are_corrected_and_the_credited_invoice_keeps_its_lines(
    company: CompanyId,
) -> None:
    entry_id = await make_approved(Release.ON_DATE)
    ordered = (await kept(entry_id)).assignment_id
    await billed(entry_id)
    await credited(entry_id)
    was = [line.entry_line_id for line in await BilledLine.all()]
    assert [one.is_returned for one in await approved([entry_id])] == [True]

    await take_back(entry_id)
    await report_anew(ordered, entry_id, ends_at=EIGHT + HOUR / 2)
    await approve_time(entry_id, BEATA)
    (old,) = await EntryLine.filter(id__in=was)
    assert (old.entry_id, old.amount_minor) == (None, 100_000)
    assert [line.amount_minor for line in await PayLine.all()] == [20_000]
    assert [one.is_returned for one in await approved([entry_id])] == [False]
    await billed(entry_id)
    assert (await kept(entry_id)).revenue.minor == 50_000
    assert await BilledLine.all().count() == 2


async def invoiced(entry_id: EntryId) -> None:
    await billed(entry_id)


async def released(entry_id: EntryId) -> None:
    await release_by_hand([entry_id])


async def released_by_day(entry_id: EntryId) -> None:
    await PayLine.filter(entry_id=entry_id.uuid).update(rule="ON_DATE", release_date=EIGHT.date())
    with stopped_at(NOON):
        await release_due()


async def returned_and_released(entry_id: EntryId) -> None:
    await billed(entry_id)
    await credited(entry_id)
    await release_by_hand([entry_id])


@pytest.mark.parametrize(
    ("deed", "code"),
    [
        (invoiced, "HOURS_ON_INVOICE"),
        (released, "PAY_RELEASED_ALREADY"),
        (released_by_day, "PAY_RELEASED_ALREADY"),
        (returned_and_released, "PAY_RELEASED_ALREADY"),
        (take_back, "TIME_REJECTED_ALREADY"),
    ],
)
async def test_what_has_come_of_hours_stands_against_it_and_nothing_happens(
    company: CompanyId, deed: Callable[[EntryId], Awaitable[None]], code: str
) -> None:
    entry_id = await make_approved()
    await deed(entry_id)
    before, lines = await kept(entry_id), await PayLine.all().values()
    with pytest.raises(Refused, match=code), recording() as events:
        await take_back(entry_id)
    assert events == []
    assert (await kept(entry_id), await PayLine.all().values()) == (before, lines)


async def test_a_reason_a_report_and_the_version_seen_are_asked_for(company: CompanyId) -> None:
    entry_id = await make_approved()
    with pytest.raises(Refused, match="TAKING_BACK_REASON_MISSING"):
        await take_back_approval(entry_id, " ", SIV)
    with pytest.raises(Refused, match="CONFLICT"):
        await take_back_approval(entry_id, "Fel", SIV, 1)
    with pytest.raises(Refused, match="NOT_FOUND"):
        await take_back_approval(EntryId.new(), "Fel", SIV)
    assert (await kept(entry_id)).state is EntryState.APPROVED
    assert await TakenBackApproval.all().count() == 0


async def test_it_is_sent_back_at_the_instant_at_which_it_is_taken_back(company: CompanyId) -> None:
    entry_id = await make_approved()
    await take_back_approval(entry_id, "Fel", SIV)
    (one,) = (await taken_back([entry_id]))[entry_id]
    assert (await kept(entry_id)).rejected_at == one.at


async def test_the_database_lets_nothing_go_without_a_trace(company: CompanyId) -> None:
    entry_id = await make_approved()
    with pytest.raises(OperationalError, match="frozen"):
        async with savepoint():
            await TimeEntry.filter(id=entry_id.uuid).update(
                state="REJECTED",
                approved_at=None,
                approver_kind=None,
                approved_sha256=None,
                rejected_at=NOON,
            )
    await take_back(entry_id)
    for change in (
        TakenBackApproval.all().update(reason="Annat"),
        TakenBackApproval.all().delete(),
    ):
        with pytest.raises(OperationalError, match="is kept"):
            async with savepoint():
                await change


async def test_what_is_approved_anew_is_not_billed_as_it_was_seen_before(
    company: CompanyId,
) -> None:
    entry_id = await make_approved()
    seen = await approved([entry_id])
    await take_back(entry_id)
    await report_anew((await kept(entry_id)).assignment_id, entry_id, ends_at=EIGHT + HOUR / 2)
    await approve_time(entry_id, BEATA)
    assert (await bill(seen, DEPARTURES)).invoices == ()
    assert (await kept(entry_id)).state is EntryState.APPROVED
