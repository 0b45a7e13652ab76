"""Take what a consultant tells of some work, count it on both sides, and keep it so."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from reskontra.domain.agreements.commands import draw_hours, return_hours
from reskontra.domain.agreements.queries import agreement
from reskontra.domain.agreements.views import AgreementCard, BillingPolicy
from reskontra.domain.assignments import reporting
from reskontra.domain.assignments.commands.approving import freeze
from reskontra.domain.assignments.commands.following import follow_entries
from reskontra.domain.assignments.commands.keeping import keep_parts
from reskontra.domain.assignments.commands.locking import hold_time_of, locked
from reskontra.domain.assignments.entry_views import (
    Approver,
    ApproverKind,
    EntryCard,
    EntryKind,
    EntryLine,
    LineSide,
    TimeReport,
)
from reskontra.domain.assignments.events import TimeReported
from reskontra.domain.assignments.expenses import (
    as_the_office_said,
    consultant_reasons,
    expense_reasons,
    settled,
    with_receipts,
)
from reskontra.domain.assignments.ids import AssignmentId, EntryId
from reskontra.domain.assignments.lifecycle import (
    Deed,
    reasons_not_to,
    reasons_not_to_report_anew,
)
from reskontra.domain.assignments.lines import total
from reskontra.domain.assignments.models import Assignment, TimeEntry
from reskontra.domain.assignments.queries import entry, worked_between
from reskontra.domain.assignments.queries.counting import Counted, banked, counted, lines_of
from reskontra.domain.assignments.report_refusals import ConsultantMissing
from reskontra.domain.assignments.views import AssignmentCard, EntryState
from reskontra.domain.consultants.ids import ConsultantId
from reskontra.domain.kernel.actors import current_actor
from reskontra.domain.kernel.clock import now
from reskontra.domain.kernel.events import record
from reskontra.domain.kernel.refusals import NotFound, Refusal, Refused, refuse_if


class EntryLostFault(Exception):
    """What was written a moment ago is not there."""


_AS_AGREED: Final = Approver(kind=ApproverKind.AGREEMENT)


async def report_time(
    assignment_id: AssignmentId,
    report: TimeReport,
    *,
    entry_id: EntryId | None = None,
    by: ConsultantId | None = None,
) -> EntryId:
    """Keep reported work with what it costs and pays; later changes of prices do not move it.

    ``entry_id`` is what is reported anew: rejected hours, or such that nobody has judged yet. They
    stay those of whoever worked them, whoever does the assignment by then.
    ``by`` is the consultant who reports, where it is one: nobody reports the work of others.
    """
    _, ordered = await locked(assignment_id)
    before = await _before(entry_id, ordered)
    if before is not None:
        ordered = replace(ordered, consultant_id=before.consultant_id)
    if by is not None and ordered.consultant_id != by:
        raise Refused([NotFound(path=("id",))])
    refuse_if(_state_reasons(ordered, before))
    agreed = await agreement(ordered.agreement_id) if ordered.agreement_id else None
    told, reasons = _told(report, before, agreed, by)
    refuse_if([*await _time_reasons(ordered, told, before), *reasons])

    kept = await _keep(ordered, told, before, by)
    if agreed is not None and agreed.policy is BillingPolicy.ON_REPORT:
        await freeze(kept, _AS_AGREED)
    await _move(ordered, told)
    return kept.id


def _told(
    report: TimeReport,
    before: EntryCard | None,
    agreed: AgreementCard | None,
    by: ConsultantId | None,
) -> tuple[TimeReport, list[Refusal]]:
    """The report as it is kept, and what stands against what came to the work."""
    tidy, known = reporting.tidied(report), before.expenses if before else ()
    expenses, reasons = with_receipts(tidy.expenses, known), list[Refusal]()
    if by is not None:
        expenses = as_the_office_said(expenses, known)
        reasons = consultant_reasons(expenses, known)
    told = replace(tidy, expenses=settled(expenses, agreed))
    return told, [*reasons, *expense_reasons(told.expenses, agreed)]


async def _before(entry_id: EntryId | None, ordered: AssignmentCard) -> EntryCard | None:
    """The entry that is reported anew."""
    if entry_id is None:
        return None
    await TimeEntry.select_for_update().get_or_none(id=entry_id.uuid)
    found = await entry(entry_id)
    if found is None or found.assignment_id != ordered.id:
        raise Refused([NotFound(path=("entryId",))])
    return found


def _state_reasons(ordered: AssignmentCard, before: EntryCard | None) -> list[Refusal]:
    if before is None:
        return reasons_not_to(Deed.REPORT, ordered.state)
    return reasons_not_to_report_anew(ordered.state, before.state)


async def _time_reasons(
    ordered: AssignmentCard, told: TimeReport, before: EntryCard | None
) -> list[Refusal]:
    if ordered.consultant_id is None:
        return [ConsultantMissing(path=("id",))]
    reasons = reporting.reasons_not_to_report(told, first=ordered.begins_at, moment=now())
    if reasons:
        return reasons
    await hold_time_of(ordered.consultant_id)
    others = await worked_between(
        ordered.consultant_id, told.begins_at, told.ends_at, before.id if before else None
    )
    return reporting.overlap_reasons(reporting.Stretch(told.begins_at, told.ends_at), others)


async def _keep(
    ordered: AssignmentCard,
    told: TimeReport,
    before: EntryCard | None,
    by: ConsultantId | None,
) -> EntryCard:
    """Write the entry with its lines, and tell that it was reported."""
    entry_id = before.id if before else EntryId.new()
    if before is not None:
        # Of the agreement that it drew from, whatever the assignment has now.
        await return_hours(entry_id)
    counting = await _counting(ordered, told, entry_id)
    lines = lines_of(ordered, told, counting)
    columns = {
        **_columns(ordered, told, lines),
        "reported_by": str(by) if by else current_actor().id,
        "worked_as": counting.terms.worked_as or "",
    }
    if before is None:
        await TimeEntry(id=entry_id.uuid, **columns).save()
    else:
        await TimeEntry.filter(id=entry_id.uuid).update(version=before.version + 1, **columns)
    await keep_parts(entry_id, lines, told.expenses)
    record(
        TimeReported(
            entry_id=entry_id,
            assignment_id=ordered.id,
            begins_at=told.begins_at,
            ends_at=told.ends_at,
        )
    )
    kept = await entry(entry_id)
    if kept is None:
        raise EntryLostFault(str(entry_id))
    return kept


async def _counting(ordered: AssignmentCard, told: TimeReport, entry_id: EntryId) -> Counted:
    """What the work comes to, after it has drawn from a bank of hours where there is one.

    What has a price by hand draws from none, for that goes before the agreement's terms (ADR 52).
    """
    counting = await counted(ordered, told)
    if ordered.agreement_id is not None and ordered.price is None:
        day, minutes = reporting.day_of(told.begins_at), counting.work.debited_minutes
        drawn = await draw_hours(ordered.agreement_id, entry_id, minutes, day)
        if drawn is not None:
            counting = banked(counting, drawn)
    return counting


def _columns(
    ordered: AssignmentCard, told: TimeReport, lines: Sequence[EntryLine]
) -> dict[str, object]:
    """The report as its row keeps it, as if nobody had judged it before."""
    return {
        "assignment_id": ordered.id.uuid,
        "consultant_id": ordered.consultant_id.uuid if ordered.consultant_id else None,
        "customer_id": ordered.customer_id.uuid,
        "kind": EntryKind.WORK,
        "begins_at": told.begins_at,
        "ends_at": told.ends_at,
        "break_minutes": told.break_minutes,
        "comment": told.comment,
        "state": EntryState.REPORTED,
        "reported_at": now(),
        "rejected_at": None,
        "rejected_by": None,
        "rejected_reason": "",
        "revenue_minor": total(lines, LineSide.PRICE).minor,
        "pay_minor": total(lines, LineSide.PAY).minor,
    }


async def _move(ordered: AssignmentCard, told: TimeReport) -> None:
    """Let the assignment follow, as far as all of it is reported."""
    if reporting.is_final(told, ordered.begins_at, ordered.ends_at):
        await Assignment.filter(id=ordered.id.uuid).update(is_final=True)
    if ordered.nothing_more:
        await Assignment.filter(id=ordered.id.uuid).update(nothing_more="")
    await follow_entries([ordered.id])
