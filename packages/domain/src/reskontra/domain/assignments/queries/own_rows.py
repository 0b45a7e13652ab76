"""Rows of the tables as those see them whose they are."""

from collections.abc import Collection, Iterable
from dataclasses import replace
from typing import Final
from uuid import UUID

from reskontra.domain.agreements.ids import AgreementId
from reskontra.domain.assignments.entry_views import ApproverKind, EntryKind, LineKind, LineSide
from reskontra.domain.assignments.ids import AssignmentId, EntryId
from reskontra.domain.assignments.models import Assignment, EntryLine, TakenBackApproval, TimeEntry
from reskontra.domain.assignments.own_views import OwnCost, OwnLine, OwnPay, Report, Task
from reskontra.domain.assignments.views import AssignmentState, EntryState
from reskontra.domain.consultants.ids import ConsultantId
from reskontra.domain.consultants.views import ConsultantKind
from reskontra.domain.customers.ids import CustomerId
from reskontra.domain.kernel.money import Money

# What was worked longer ago is in the firm's books.
MOST_TASKS: Final = 200
MOST_REPORTS: Final = 200


def task_of(row: Assignment) -> Task:
    """An assignment without any money."""
    return Task(
        id=AssignmentId(row.id),
        number=row.number,
        version=row.version,
        state=AssignmentState(row.state),
        title=row.title,
        description=row.description,
        place=row.place,
        begins_at=row.begins_at,
        ends_at=row.ends_at,
        customer_id=CustomerId(row.customer_id),
        agreement_id=AgreementId(row.agreement_id) if row.agreement_id else None,
        consultant_id=ConsultantId(row.consultant_id) if row.consultant_id else None,
        is_final=row.is_final,
    )


def pay_of(row: TimeEntry, task: Task, released_minor: int) -> OwnPay:
    """A report as the consultant sees it."""
    return OwnPay(
        report=_report(row, task),
        pay=Money(row.pay_minor),
        released=Money(released_minor),
        worked_as=ConsultantKind(row.worked_as) if row.worked_as else None,
    )


def cost_of(row: TimeEntry, assignment: Assignment, unread: Collection[UUID]) -> OwnCost:
    """A report as the orderer sees it, with no reason of those that are ``unread``."""
    report = _report(row, task_of(assignment))
    return OwnCost(
        report=replace(report, rejected_reason="") if row.id in unread else report,
        cost=Money(row.revenue_minor),
        consultant_id=ConsultantId(row.consultant_id) if row.consultant_id else None,
        customer_id=CustomerId(row.customer_id),
        orderer_id=assignment.orderer_id,
    )


async def told_to_the_consultant(rows: Iterable[TimeEntry]) -> set[UUID]:
    """Which of some reports were sent back with a reason that is the consultant's alone.

    That is why the firm took their approval back; why a report is rejected both may read.
    """
    sent_back = {row.id: row.rejected_at for row in rows if row.rejected_at is not None}
    if not sent_back:
        return set()
    kept = TakenBackApproval.filter(entry_id__in=list(sent_back))
    return {
        entry_id
        for entry_id, at in await kept.values_list("entry_id", "taken_back_at")
        if at == sent_back[entry_id]
    }


async def lines_of(entry_id: EntryId, side: LineSide) -> tuple[OwnLine, ...]:
    """The lines of a report on one side of the money."""
    rows = await EntryLine.filter(entry_id=entry_id.uuid, side=side).order_by("position")
    return tuple(
        OwnLine(
            kind=LineKind(row.kind),
            description=row.description,
            window_name=row.window_name,
            worked_minutes=row.worked_minutes,
            quantity=row.quantity,
            unit=row.unit,
            rate=row.rate,
            amount=Money(row.amount_minor),
        )
        for row in rows
    )


def _report(row: TimeEntry, task: Task) -> Report:
    return Report(
        id=EntryId(row.id),
        version=row.version,
        assignment_id=task.id,
        number=task.number,
        title=task.title,
        is_cancellation=row.kind == EntryKind.CANCELLATION,
        state=EntryState(row.state),
        begins_at=row.begins_at,
        ends_at=row.ends_at,
        break_minutes=row.break_minutes,
        comment=row.comment,
        reported_at=row.reported_at,
        approved_at=row.approved_at,
        approver_kind=ApproverKind(row.approver_kind) if row.approver_kind else None,
        approver_name=row.approver_name,
        rejected_reason=row.rejected_reason,
    )
