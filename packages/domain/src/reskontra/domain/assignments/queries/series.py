"""Questions about rules that assignments are made by."""

from datetime import time
from typing import Final

from reskontra.domain.agreements.ids import AgreementId
from reskontra.domain.assignments.ids import AssignmentId, AssignmentSeriesId
from reskontra.domain.assignments.models import Assignment, AssignmentSeries
from reskontra.domain.assignments.queries.assignments import assignment_cards, id_or_none
from reskontra.domain.assignments.series_views import SeriesCard
from reskontra.domain.assignments.views import AssignmentCard, AssignmentState
from reskontra.domain.catalogue.ids import HourTypeId
from reskontra.domain.catalogue.surcharges import DayKind
from reskontra.domain.consultants.ids import ConsultantId
from reskontra.domain.customers.ids import ContactId, CustomerId
from reskontra.domain.kernel.clock import now

_HOUR: Final = 60


async def assignment_series(series_id: AssignmentSeriesId) -> SeriesCard | None:
    """One rule, or None if there is none with that id."""
    row = await AssignmentSeries.get_or_none(id=series_id.uuid)
    return _card(row) if row else None


async def made_by(series_id: AssignmentSeriesId) -> list[AssignmentId]:
    """The assignments that a rule has made, in the order in which they begin."""
    rows = Assignment.filter(series_id=series_id.uuid).order_by("begins_at")
    return [AssignmentId(uuid) for (uuid,) in await rows.values_list("id")]


async def booked_by(series_id: AssignmentSeriesId) -> list[AssignmentCard]:
    """What a rule has made that its consultant is to do and that is not over, in order."""
    rule = await assignment_series(series_id)
    if rule is None or rule.consultant_id is None:
        return []
    made = Assignment.filter(
        series_id=series_id.uuid,
        consultant_id=rule.consultant_id.uuid,
        state=AssignmentState.CONFIRMED,
        ends_at__gt=now(),
    ).order_by("begins_at")
    ids = [AssignmentId(uuid) for (uuid,) in await made.values_list("id")]
    cards = await assignment_cards(ids)
    return [cards[each] for each in ids]


def _card(row: AssignmentSeries) -> SeriesCard:
    return SeriesCard(
        id=AssignmentSeriesId(row.id),
        version=row.version,
        customer_id=CustomerId(row.customer_id),
        hour_type_id=HourTypeId(row.hour_type_id),
        agreement_id=id_or_none(AgreementId, row.agreement_id),
        orderer_id=id_or_none(ContactId, row.orderer_id),
        consultant_id=id_or_none(ConsultantId, row.consultant_id),
        title=row.title,
        description=row.description,
        place=row.place,
        order_number=row.order_number,
        buyer_reference=row.buyer_reference,
        weekdays=frozenset(map(DayKind, row.weekdays)),
        begins=time(*divmod(row.begins, _HOUR)),
        ends=time(*divmod(row.ends, _HOUR)),
        first_date=row.first_date,
        last_date=row.last_date,
        every_weeks=row.every_weeks,
        skips_red_days=row.skips_red_days,
        ended_at=row.ended_at,
        created_at=row.created_at,
        updated_at=row.updated_at,
    )
