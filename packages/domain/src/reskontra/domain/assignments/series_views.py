"""Rules that assignments are made by, as others see them."""

from dataclasses import dataclass
from datetime import date, datetime, time

from reskontra.domain.agreements.ids import AgreementId
from reskontra.domain.assignments.ids import AssignmentSeriesId
from reskontra.domain.catalogue.ids import HourTypeId
from reskontra.domain.catalogue.surcharges import DayKind
from reskontra.domain.consultants.ids import ConsultantId
from reskontra.domain.customers.ids import ContactId, CustomerId


@dataclass(frozen=True, slots=True, kw_only=True)
class SeriesEntry:
    """What is ordered again and again, and on which days.

    Attributes:
        every_weeks: Every so many weeks, counted from the one that the first day lies in.
        begins: When it begins by the clock.
        ends: When it ends; the next day where that is no later than it begins.
        skips_red_days: Whether none is made for a Sunday or a public holiday.
    """

    customer_id: CustomerId
    hour_type_id: HourTypeId
    title: str
    weekdays: frozenset[DayKind]
    begins: time
    ends: time
    first_date: date
    last_date: date
    every_weeks: int = 1
    skips_red_days: bool = True
    agreement_id: AgreementId | None = None
    orderer_id: ContactId | None = None
    consultant_id: ConsultantId | None = None
    description: str = ""
    place: str = ""
    order_number: str | None = None
    buyer_reference: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class SeriesCard(SeriesEntry):
    """A rule as it is kept."""

    id: AssignmentSeriesId
    version: int
    ended_at: datetime | None
    created_at: datetime
    updated_at: datetime
