"""A consultant who has nothing more to report says so, and is reminded of nothing."""

from datetime import timedelta

import pytest

from reskontra.domain.assignments.commands import (
    approve_time,
    assign_consultant,
    change_assignment,
    reminders_due,
    report_nothing_more,
)
from reskontra.domain.assignments.entry_views import Approver, ApproverKind
from reskontra.domain.assignments.events import NothingMoreReported
from reskontra.domain.assignments.ids import AssignmentId
from reskontra.domain.assignments.queries import assignment, consultants_own
from reskontra.domain.assignments.views import AssignmentCard, AssignmentChange
from reskontra.domain.company.ids import CompanyId
from reskontra.domain.consultants.ids import ConsultantId
from reskontra.domain.kernel.clock import stopped_at
from reskontra.domain.kernel.events import recording
from reskontra.domain.kernel.refusals import Refused
from tests.factories.assignments import EIGHT, HOUR, make_assignment, make_report
from tests.factories.consultants import make_consultant

NOON = EIGHT + 4 * HOUR
STAFF = Approver(kind=ApproverKind.STAFF, name="Siv")
# Two days after the work: a weekday at noon.
LATER = EIGHT + timedelta(days=2, hours=4)


async def kept(assignment_id: AssignmentId) -> AssignmentCard:
    card = await assignment(assignment_id)
    assert card is not None
    return card


async def booked(**about: object) -> tuple[ConsultantId, AssignmentId]:
    karin = await make_consultant()
    return karin, await make_assignment(consultant_id=karin, **about)


async def said(task_id: AssignmentId, by: ConsultantId, why: str = "Kunden kom inte") -> None:
    with stopped_at(NOON):
        await report_nothing_more(task_id, why, by)


async def test_nobody_is_reminded_of_what_nothing_is_to_be_reported_of(company: CompanyId) -> None:
    karin, task_id = await booked()
    with stopped_at(LATER):
        assert [one.subject for one in await reminders_due()] == [task_id.uuid]
    with recording() as events:
        await said(task_id, karin, " Kunden kom inte ")
    assert events == [NothingMoreReported(assignment_id=task_id)]
    card = await kept(task_id)
    assert (card.state, card.nothing_more, card.is_final) == ("CONFIRMED", "Kunden kom inte", True)
    with stopped_at(LATER):
        assert await reminders_due() == []
    assert (await consultants_own(karin)).to_report == ()


async def test_said_again_it_is_not_told_again(company: CompanyId) -> None:
    karin, task_id = await booked()
    await said(task_id, karin)
    before = await kept(task_id)
    with recording() as events:
        await said(task_id, karin)
    assert events == []
    assert (await kept(task_id)).version == before.version


async def test_what_was_reported_of_it_goes_its_way(company: CompanyId) -> None:
    karin, task_id = await booked(ends_at=EIGHT + timedelta(days=3))
    entry_id = await make_report(task_id)
    await approve_time(entry_id, STAFF)
    assert (await kept(task_id)).state == "CONFIRMED"
    await said(task_id, karin, "Klart på en dag")
    assert (await kept(task_id)).state == "APPROVED"
    with recording() as events:
        await said(task_id, karin, "Klart på en dag")
    assert events == []


async def test_whoever_reports_after_all_may(company: CompanyId) -> None:
    karin, task_id = await booked()
    await said(task_id, karin)
    await make_report(task_id)
    card = await kept(task_id)
    assert (card.state, card.nothing_more) == ("REPORTED", "")


async def test_what_is_moved_or_given_away_is_to_be_reported_anew(company: CompanyId) -> None:
    karin, first = await booked()
    await said(first, karin)
    await change_assignment(first, AssignmentChange(ends_at=EIGHT + 2 * HOUR))
    karin, second = await booked()
    await said(second, karin)
    await assign_consultant(second, await make_consultant())
    for task_id in (first, second):
        card = await kept(task_id)
        assert (card.is_final, card.nothing_more) == (False, "")


async def test_only_of_own_work_that_has_begun_and_with_a_word(company: CompanyId) -> None:
    karin, task_id = await booked()
    before = await kept(task_id)
    for by, why, moment, code in (
        (await make_consultant(), "Nej", NOON, "NOT_FOUND"),
        (karin, " ", NOON, "REQUIRED"),
        (karin, "x" * 4001, NOON, "TOO_LONG"),
        (karin, "Nej", EIGHT - HOUR, "REPORT_IN_FUTURE"),
    ):
        with pytest.raises(Refused, match=code), stopped_at(moment):
            await report_nothing_more(task_id, why, by)
    assert await kept(task_id) == before
    await make_report(task_id)
    with pytest.raises(Refused, match="ILLEGAL_TRANSITION"):
        await said(task_id, karin)
