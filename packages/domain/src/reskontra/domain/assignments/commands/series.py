"""Make assignments by a rule, each once, and make no more of them."""

from collections.abc import Collection, Sequence
from dataclasses import fields, replace
from datetime import time
from typing import Final

from reskontra.domain.agreements.queries import agreement
from reskontra.domain.assignments import ordering
from reskontra.domain.assignments.commands.cancelling import cancel_assignment
from reskontra.domain.assignments.commands.following import hold_assignments
from reskontra.domain.assignments.commands.locking import hold_consultant
from reskontra.domain.assignments.commands.order_checks import (
    consultant_reasons,
    order_columns,
    order_reasons,
)
from reskontra.domain.assignments.events import AssignmentsRepeated
from reskontra.domain.assignments.ids import AssignmentId, AssignmentSeriesId
from reskontra.domain.assignments.lifecycle import Deed, may
from reskontra.domain.assignments.models import Assignment, AssignmentSeries
from reskontra.domain.assignments.occurrences import occurrences, reasons_not_to_repeat
from reskontra.domain.assignments.queries import assignment_cards
from reskontra.domain.assignments.queries.booked import times_booked
from reskontra.domain.assignments.queries.series import assignment_series, made_by
from reskontra.domain.assignments.reporting import Stretch
from reskontra.domain.assignments.series_refusals import SeriesEnded
from reskontra.domain.assignments.series_views import SeriesCard, SeriesEntry
from reskontra.domain.assignments.views import AssignmentCard, AssignmentEntry, AssignmentState
from reskontra.domain.catalogue.surcharges import DayKind
from reskontra.domain.company.commands import take_next_numbers
from reskontra.domain.company.queries import profile
from reskontra.domain.company.views import Series
from reskontra.domain.countries import country_of
from reskontra.domain.customers.queries import heads
from reskontra.domain.kernel.clock import now
from reskontra.domain.kernel.events import record
from reskontra.domain.kernel.ids import TypedId
from reskontra.domain.kernel.refusals import NotFound, Refused, refuse_if

_HOUR: Final = 60


async def repeat_assignment(rule: SeriesEntry) -> AssignmentSeriesId:
    """Write a rule down and make all of its assignments."""
    country = country_of((await profile()).address.country)
    refuse_if(reasons_not_to_repeat(rule, is_red_day=country.is_red_day))
    times = [*occurrences(rule, is_red_day=country.is_red_day)]
    agreed = await agreement(rule.agreement_id) if rule.agreement_id else None
    buyer = (await heads([rule.customer_id])).get(rule.customer_id)
    named = ordering.with_references(
        ordering.tidied(_order(rule, times[0])), agreed, buyer.buyer_reference if buyer else None
    )
    reasons = await order_reasons(named, agreed, None)
    if rule.consultant_id is not None:
        reasons += await consultant_reasons(rule.consultant_id)
    refuse_if(reasons)
    # An agreement that holds on the first of the days may be over before the last one.
    refuse_if(ordering.reasons_not_to_order(_at(named, times[-1]), agreed))

    series_id, moment = AssignmentSeriesId.new(), now()
    await AssignmentSeries(
        id=series_id.uuid, created_at=moment, updated_at=moment, **_columns(rule, named)
    ).save()
    await generate_occurrences(series_id)
    return series_id


async def generate_occurrences(series_id: AssignmentSeriesId) -> int:
    """Make the assignments of a rule that are not there yet; how many they were."""
    card = await _locked(series_id)
    refuse_if([SeriesEnded(path=("id",))] if card.ended_at else [])
    country = country_of((await profile()).address.country)
    there = {each.begins_at for each in (await _made(series_id))}
    missing = [
        each
        for each in occurrences(card, is_red_day=country.is_red_day)
        if each.begins not in there
    ]
    if not missing:
        return 0
    # As whoever orders a single one does: consultants are held before numbers are taken.
    if card.consultant_id is not None:
        await hold_consultant(card.consultant_id)
    numbers = await take_next_numbers(Series.ASSIGNMENT, len(missing))
    taken = await _taken(card, missing)
    await Assignment.bulk_create(
        [
            _occurrence(card, each, number, taken)
            for each, number in zip(missing, numbers, strict=True)
        ]
    )
    record(AssignmentsRepeated(series_id=series_id, assignments=len(missing)))
    return len(missing)


async def end_series(series_id: AssignmentSeriesId, reason: str = "") -> None:
    """Make no more by a rule, and call off what has not begun; what is too late costs its price."""
    card = await _locked(series_id)
    if card.ended_at is not None:
        return
    moment = now()
    await AssignmentSeries.filter(id=series_id.uuid).update(
        ended_at=moment, updated_at=moment, version=card.version + 1
    )
    # Whoever reports on one of them now is waited for, and what they report is seen.
    await hold_assignments(await made_by(series_id))
    for each in await _made(series_id):
        if each.begins_at > moment and may(Deed.CANCEL, each.state):
            await cancel_assignment(each.id, reason)


async def _made(series_id: AssignmentSeriesId) -> list[AssignmentCard]:
    ids = await made_by(series_id)
    cards = await assignment_cards(ids)
    return [cards[each] for each in ids]


async def _locked(series_id: AssignmentSeriesId) -> SeriesCard:
    await AssignmentSeries.select_for_update().get_or_none(id=series_id.uuid)
    card = await assignment_series(series_id)
    if card is None:
        raise Refused([NotFound(path=("id",))])
    return card


async def _taken(card: SeriesCard, missing: Sequence[Stretch]) -> list[Stretch]:
    """When the consultant of a rule is booked, from the first of its days to the last."""
    if card.consultant_id is None:
        return []
    return await times_booked(card.consultant_id, missing[0].begins, missing[-1].ends)


def _occurrence(
    card: SeriesCard, when: Stretch, number: int, taken: Collection[Stretch]
) -> Assignment:
    """One of them; where its consultant is booked already, it waits for somebody else."""
    order, moment = _order(card, when), now()
    if any(each.begins < when.ends and each.ends > when.begins for each in taken):
        order = replace(order, consultant_id=None)
    is_staffed = order.consultant_id is not None
    return Assignment(
        id=AssignmentId.new().uuid,
        series_id=card.id.uuid,
        number=number,
        state=AssignmentState.CONFIRMED if is_staffed else AssignmentState.REQUESTED,
        ordered_at=moment,
        created_at=moment,
        updated_at=moment,
        **order_columns(order),
    )


def _order(rule: SeriesEntry, when: Stretch) -> AssignmentEntry:
    shared = {field.name for field in fields(SeriesEntry)} & {
        field.name for field in fields(AssignmentEntry)
    }
    said = {name: getattr(rule, name) for name in shared}
    return AssignmentEntry(begins_at=when.begins, ends_at=when.ends, **said)


def _at(order: AssignmentEntry, when: Stretch) -> AssignmentEntry:
    return replace(order, begins_at=when.begins, ends_at=when.ends)


def _columns(rule: SeriesEntry, named: AssignmentEntry) -> dict[str, object]:
    """The rule as its row keeps it, with the texts and references of its orders."""
    said = {field.name: getattr(named, field.name) for field in fields(named)}
    columns = {field.name: getattr(rule, field.name) for field in fields(SeriesEntry)}
    columns |= {name: value for name, value in said.items() if name in columns}
    in_order = [each for each in DayKind if each in rule.weekdays]
    columns |= {
        "weekdays": in_order,
        "begins": _minutes(rule.begins),
        "ends": _minutes(rule.ends),
    }
    return {
        name: value.uuid if isinstance(value, TypedId) else value for name, value in columns.items()
    }


def _minutes(clock: time) -> int:
    return clock.hour * _HOUR + clock.minute
