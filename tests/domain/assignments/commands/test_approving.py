"""Hours as they are approved, frozen and rejected."""

import asyncio
from collections.abc import Awaitable, Callable

import pytest
from tortoise.exceptions import OperationalError

from reskontra.domain.assignments.approval import seal
from reskontra.domain.assignments.commands import approve_time, reject_time
from reskontra.domain.assignments.entry_views import Approval, Approver, ApproverKind, EntryCard
from reskontra.domain.assignments.events import TimeApproved, TimeRejected
from reskontra.domain.assignments.ids import EntryId
from reskontra.domain.assignments.models import EntryLine, TimeEntry
from reskontra.domain.assignments.queries import assignment, entry
from reskontra.domain.assignments.views import AssignmentState, EntryState
from reskontra.domain.company.ids import CompanyId
from reskontra.domain.kernel.clock import stopped_at
from reskontra.domain.kernel.events import recording
from reskontra.domain.kernel.refusals import Refused
from reskontra.tenancy.transaction import savepoint, tenant_transaction
from tests.factories.assignments import EIGHT, HOUR, make_assignment, make_report, report_anew

BEATA = Approver(
    kind=ApproverKind.ORDERER, name="Beata", id="cnt_1", address="beata@kunden.example"
)
SIV = Approver(kind=ApproverKind.STAFF, name="Siv", id="usr_1")
TEN = EIGHT + 2 * HOUR


async def kept(entry_id: EntryId) -> EntryCard:
    card = await entry(entry_id)
    assert card is not None
    return card


async def test_approval_keeps_who_when_and_the_seal(company: CompanyId) -> None:
    entry_id = await make_report(await make_assignment())
    before = await kept(entry_id)
    with recording() as events, stopped_at(TEN):
        await approve_time(entry_id, BEATA)
    card = await kept(entry_id)
    assert card.approval == Approval(by=BEATA, at=TEN, sha256=seal(before))
    assert seal(card) == seal(before)
    assert card.state is EntryState.APPROVED
    found = await assignment(card.assignment_id)
    assert found is not None
    assert found.state is AssignmentState.APPROVED
    assert events[:1] == [
        TimeApproved(entry_id=entry_id, assignment_id=card.assignment_id, approver_kind="ORDERER")
    ]


async def test_approved_hours_never_move(company: CompanyId) -> None:
    entry_id = await make_report(await make_assignment())
    await approve_time(entry_id, BEATA)
    for change in (
        TimeEntry.filter(id=entry_id.uuid).update(break_minutes=1),
        EntryLine.filter(entry_id=entry_id.uuid).update(amount_minor=1),
        EntryLine.filter(entry_id=entry_id.uuid).update(position=7),
    ):
        with pytest.raises(OperationalError, match="frozen"):
            async with savepoint():
                await change


async def test_rejected_hours_wait_to_be_reported_anew(company: CompanyId) -> None:
    assignment_id = await make_assignment()
    entry_id = await make_report(assignment_id)
    with recording() as events, stopped_at(TEN):
        await reject_time(entry_id, " Vi slutade halv nio ", BEATA)
    card = await kept(entry_id)
    assert (card.state, card.rejected_at, card.rejected_by) == (EntryState.REJECTED, TEN, "Beata")
    assert card.rejected_reason == "Vi slutade halv nio"
    found = await assignment(assignment_id)
    assert found is not None
    assert (found.state, found.is_final) == (AssignmentState.PERFORMED, False)
    assert events == [TimeRejected(entry_id=entry_id, assignment_id=assignment_id)]

    await report_anew(assignment_id, entry_id, ends_at=EIGHT + HOUR / 2)
    card = await kept(entry_id)
    assert (card.state, card.rejected_at, card.rejected_reason) == (EntryState.REPORTED, None, "")


async def approve(entry_id: EntryId) -> None:
    await approve_time(entry_id, SIV)


async def reject(entry_id: EntryId) -> None:
    await reject_time(entry_id, "Nej", SIV)


@pytest.mark.parametrize(
    ("first", "code"),
    [(approve, "TIME_APPROVED_ALREADY"), (reject, "TIME_REJECTED_ALREADY")],
    ids=["approved", "rejected"],
)
async def test_the_second_is_told_what_the_first_did(
    company: CompanyId, first: Callable[[EntryId], Awaitable[None]], code: str
) -> None:
    entry_id = await make_report(await make_assignment())
    with stopped_at(TEN):
        await first(entry_id)
    before = await kept(entry_id)
    for again in (approve, reject):
        with pytest.raises(Refused) as refused, recording() as events:
            await again(entry_id)
        (reason,) = refused.value.reasons
        assert reason.code == code
        assert reason.facts == {"by": "Siv", "at": "2026-11-02 10:00"}
        assert events == []
    assert await kept(entry_id) == before


async def test_what_was_seen_must_still_be_so(company: CompanyId) -> None:
    assignment_id = await make_assignment()
    entry_id = await make_report(assignment_id)
    await report_anew(assignment_id, entry_id, break_minutes=5)
    for deed in (approve_time(entry_id, BEATA, 1), reject_time(entry_id, "Nej", BEATA, 1)):
        with pytest.raises(Refused, match="CONFLICT"):
            await deed
    assert (await kept(entry_id)).state is EntryState.REPORTED


async def test_nobody_rejects_without_a_reason_or_what_is_not_there(company: CompanyId) -> None:
    entry_id = await make_report(await make_assignment())
    with pytest.raises(Refused, match="REJECTION_REASON_MISSING"):
        await reject_time(entry_id, " ", BEATA)
    with pytest.raises(Refused, match="NOT_FOUND"):
        await reject_time(EntryId.new(), "Nej", BEATA)
    with pytest.raises(Refused, match="NOT_FOUND"):
        await approve_time(EntryId.new(), BEATA)
    assert (await kept(entry_id)).state is EntryState.REPORTED


async def test_of_two_who_approve_and_reject_at_once_one_decides(kept_company: CompanyId) -> None:
    async with tenant_transaction():
        entry_id = await make_report(await make_assignment())

    async def judge(deed: Callable[[EntryId], Awaitable[None]]) -> None:
        async with tenant_transaction():
            await deed(entry_id)

    done = await asyncio.gather(judge(approve), judge(reject), return_exceptions=True)
    (refused,) = [each for each in done if isinstance(each, Refused)]
    async with tenant_transaction():
        card = await kept(entry_id)
    assert refused.reasons[0].code == f"TIME_{card.state}_ALREADY"
