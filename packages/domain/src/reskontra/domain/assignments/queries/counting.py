"""What some work of an assignment comes to, by the terms that are known now."""

from dataclasses import dataclass, replace
from decimal import Decimal

from reskontra.domain.agreements.plan_views import Drawn
from reskontra.domain.agreements.rushing import rush
from reskontra.domain.assignments.counting import (
    Worked,
    beyond_bank,
    days_of,
    reserved_beyond_bank,
    worked,
)
from reskontra.domain.assignments.entry_views import EntryLine, TimeReport
from reskontra.domain.assignments.lines import (
    Percents,
    expense_lines,
    work_lines,
)
from reskontra.domain.assignments.queries.terms import WorkTerms, work_terms
from reskontra.domain.assignments.reporting import Stretch, day_of, worked_stretches
from reskontra.domain.assignments.views import AssignmentCard


@dataclass(frozen=True, slots=True)
class Counted:
    """Work as it was split and debited, and by which terms."""

    work: Worked
    terms: WorkTerms


async def counted(ordered: AssignmentCard, report: TimeReport) -> Counted:
    """Count reported work."""
    return await counted_time(
        ordered, worked_stretches(report.begins_at, report.ends_at, report.break_minutes)
    )


def banked(counting: Counted, drawn: Drawn) -> Counted:
    """The same work where a bank of hours covers what is drawn from it."""
    return replace(counting, work=beyond_bank(counting.work, drawn.draw, drawn.overage_price))


def reserved(counting: Counted, drawn: Drawn, percent: Decimal) -> Counted:
    """Reserved time where a bank covers what is drawn of the percent of it that is charged."""
    work = reserved_beyond_bank(counting.work, drawn.draw, drawn.overage_price, percent)
    return replace(counting, work=work)


def lines_of(
    ordered: AssignmentCard, report: TimeReport, counting: Counted
) -> tuple[EntryLine, ...]:
    """The lines of counted work on both sides."""
    agreed, lines = counting.terms.agreement, counting.terms.lines
    hurry = rush(agreed, ordered.begins_at, ordered.wanted_at) if agreed else None
    added = Percents(hurry.price_percent, hurry.pay_percent) if hurry else None
    return (
        *work_lines(counting.work, lines, added),
        *expense_lines(report.expenses, lines, day_of(report.begins_at)),
    )


async def counted_time(ordered: AssignmentCard, stretches: tuple[Stretch, ...]) -> Counted:
    """Count some time of an assignment."""
    terms = await work_terms(ordered, days_of(stretches))
    work = worked(stretches, terms.by_day, is_red_day=terms.country.is_red_day)
    if terms.earned_by_day is not None:
        earning = worked(stretches, terms.earned_by_day, is_red_day=terms.country.is_red_day)
        work = replace(work, earning=earning)
    return Counted(work, terms)
