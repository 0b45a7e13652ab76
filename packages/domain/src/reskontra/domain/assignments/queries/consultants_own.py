"""What a consultant sees: offers, tasks, reports and pay of their own, in so many statements.

Every question names whose it is, so that the id of another's thing finds nothing.
"""

from collections.abc import Collection
from datetime import datetime, timedelta
from uuid import UUID

from tortoise.functions import Sum

from reskontra.domain.assignments.entry_views import LineSide
from reskontra.domain.assignments.ids import AssignmentId, EntryId, OfferId
from reskontra.domain.assignments.models import Assignment, Offer, PayLine, TimeEntry
from reskontra.domain.assignments.offer_views import OfferState
from reskontra.domain.assignments.own_views import ConsultantsOwn, OwnLine, OwnOffer, OwnPay, Task
from reskontra.domain.assignments.queries.own_rows import (
    MOST_REPORTS,
    MOST_TASKS,
    lines_of,
    pay_of,
    task_of,
)
from reskontra.domain.assignments.views import AssignmentState, EntryState
from reskontra.domain.consultants.ids import ConsultantId
from reskontra.domain.customers.queries import heads
from reskontra.domain.kernel.clock import now

_OPEN = (AssignmentState.CONFIRMED, AssignmentState.PERFORMED)


async def consultants_own(consultant_id: ConsultantId) -> ConsultantsOwn:
    """Everything on a consultant's page, in a fixed number of statements."""
    offers = await _offers(consultant_id)
    tasks = await _tasks(consultant_id)
    reports = await own_reports(consultant_id, MOST_REPORTS)
    named = {task.customer_id for task in (*tasks, *(one.task for one in offers))}
    names = {customer_id: head.name for customer_id, head in (await heads(named)).items()}
    return ConsultantsOwn(offers, tasks, reports, names)


async def own_task(consultant_id: ConsultantId, assignment_id: AssignmentId) -> Task | None:
    """A task of a consultant's, or one on which hours of theirs were sent back; None if neither."""
    row = await Assignment.get_or_none(id=assignment_id.uuid)
    if row is None:
        return None
    is_own = row.consultant_id == consultant_id.uuid
    return task_of(row) if is_own or await own_rejected(consultant_id, assignment_id) else None


async def own_rejected(consultant_id: ConsultantId, assignment_id: AssignmentId) -> OwnPay | None:
    """What was sent back to a consultant of a task, the oldest of it; None where nothing was.

    What is called off takes no report any more.
    """
    row = await (
        TimeEntry.filter(
            consultant_id=consultant_id.uuid,
            assignment_id=assignment_id.uuid,
            state=EntryState.REJECTED,
        )
        .order_by("begins_at", "id")
        .first()
    )
    tasks = await _tasks_by_id([assignment_id.uuid]) if row else {}
    task = tasks[row.assignment_id] if row else None
    if row is None or task is None or task.state is AssignmentState.CANCELLED:
        return None
    return pay_of(row, task, 0)


async def own_reports(consultant_id: ConsultantId, limit: int) -> tuple[OwnPay, ...]:
    """What a consultant reported last, each with what it pays."""
    rows = await (
        TimeEntry.filter(consultant_id=consultant_id.uuid)
        .order_by("-begins_at", "-id")
        .limit(limit)
    )
    tasks = await _tasks_by_id({row.assignment_id for row in rows})
    released = await _released([row.id for row in rows])
    return tuple(pay_of(row, tasks[row.assignment_id], released.get(row.id, 0)) for row in rows)


async def own_pay(
    consultant_id: ConsultantId, entry_id: EntryId
) -> tuple[OwnPay, tuple[OwnLine, ...]] | None:
    """One report of a consultant's with what makes its pay; None for another's."""
    row = await TimeEntry.get_or_none(id=entry_id.uuid, consultant_id=consultant_id.uuid)
    if row is None:
        return None
    tasks = await _tasks_by_id([row.assignment_id])
    released = await _released([row.id])
    paid = pay_of(row, tasks[row.assignment_id], released.get(row.id, 0))
    return paid, await lines_of(entry_id, LineSide.PAY)


async def _offers(consultant_id: ConsultantId) -> tuple[OwnOffer, ...]:
    rows = await Offer.filter(consultant_id=consultant_id.uuid, state=OfferState.OFFERED).order_by(
        "expires_at", "id"
    )
    standing = [row for row in rows if _stands(row.expires_at)]
    tasks = await _tasks_by_id({row.assignment_id for row in standing})
    return tuple(
        OwnOffer(id=OfferId(row.id), task=tasks[row.assignment_id], expires_at=row.expires_at)
        for row in standing
    )


async def _tasks(consultant_id: ConsultantId) -> tuple[Task, ...]:
    rows = await (
        Assignment.filter(consultant_id=consultant_id.uuid, state__in=_OPEN)
        .order_by("begins_at", "id")
        .limit(MOST_TASKS)
    )
    return tuple(map(task_of, rows))


async def _tasks_by_id(ids: Collection[UUID]) -> dict[UUID, Task]:
    return {row.id: task_of(row) for row in await Assignment.filter(id__in=list(ids))}


async def _released(entry_ids: Collection[UUID]) -> dict[UUID, int]:
    rows = await (
        PayLine.filter(entry_id__in=list(entry_ids))
        .annotate(minor=Sum("released_minor"))
        .group_by("entry_id")
        .values_list("entry_id", "minor")
    )
    return {entry_id: int(minor) for entry_id, minor in rows}


def _stands(expires_at: datetime | None) -> bool:
    return expires_at is None or expires_at - now() > timedelta(0)
