"""Remind those who have not reported, and those who have not approved; each step once."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final
from uuid import UUID

from tortoise.connection import get_connection

from reskontra.domain.assignments.commands.work_messages import (
    post_approval_reminder,
    post_report_reminder,
)
from reskontra.domain.assignments.ids import AssignmentId, EntryId, WorkReminderId
from reskontra.domain.assignments.page_views import Pages
from reskontra.domain.assignments.reminding import ReminderKind, step_due
from reskontra.domain.company.queries import profile
from reskontra.domain.countries import country_of
from reskontra.domain.kernel.clock import ago, now
from reskontra.domain.tables import CONNECTION

# Nobody is reminded of what lies longer back: the firm sees it all the same.
_LONG_AGO: Final = timedelta(days=30)
_WAITS: Final = {
    ReminderKind.REPORT: """
        SELECT waits.id, ends_at AS since, COALESCE(max(step), 0) AS taken
        FROM assignment AS waits
        LEFT JOIN work_reminder ON kind = 'REPORT' AND subject_id = waits.id AND since = ends_at
        WHERE waits.state IN ('CONFIRMED', 'PERFORMED') AND NOT waits.is_final
            AND ends_at BETWEEN $1 AND $2
        GROUP BY waits.id ORDER BY ends_at, waits.id
    """,
    ReminderKind.APPROVE: """
        SELECT waits.id, reported_at AS since, COALESCE(max(step), 0) AS taken
        FROM time_entry AS waits
        LEFT JOIN work_reminder
            ON work_reminder.kind = 'APPROVE' AND subject_id = waits.id AND since = reported_at
        WHERE waits.state = 'REPORTED' AND reported_at BETWEEN $1 AND $2
        GROUP BY waits.id ORDER BY reported_at, waits.id
    """,
}
_TAKE: Final = """
    INSERT INTO work_reminder (id, kind, subject_id, since, step, reminded_at)
    VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT DO NOTHING RETURNING id
"""


@dataclass(frozen=True, slots=True)
class DueReminder:
    """A step whose time has come."""

    kind: ReminderKind
    subject: UUID
    since: datetime
    step: int


async def reminders_due() -> list[DueReminder]:
    """Every step whose time has come and that nobody has taken."""
    connection, since = get_connection(CONNECTION), ago(_LONG_AGO)
    waits = [
        (kind, row)
        for kind, found in _WAITS.items()
        for row in await connection.execute_query_dict(found, [since, now()])
    ]
    # Most looks find nothing, and a firm that is still being built has no profile to ask.
    if not waits:
        return []
    is_red_day = country_of((await profile()).address.country).is_red_day
    due = []
    for kind, row in waits:
        step = step_due(kind, row["since"], row["taken"], now(), is_red_day)
        if step is not None:
            due.append(DueReminder(kind, row["id"], row["since"], step))
    return due


async def remind(due: DueReminder, pages: Pages) -> None:
    """Take a step; whoever looks at the same time takes none."""
    values = [WorkReminderId.new().uuid, due.kind, due.subject, due.since, due.step, now()]
    if await get_connection(CONNECTION).execute_query_dict(_TAKE, values):
        await _REMINDERS[due.kind](due.subject, pages)


async def _of_report(subject: UUID, pages: Pages) -> None:
    await post_report_reminder(AssignmentId(subject), pages)


async def _of_approval(subject: UUID, pages: Pages) -> None:
    await post_approval_reminder(EntryId(subject), pages)


_REMINDERS: Final[dict[ReminderKind, Callable[[UUID, Pages], Awaitable[None]]]] = {
    ReminderKind.REPORT: _of_report,
    ReminderKind.APPROVE: _of_approval,
}
