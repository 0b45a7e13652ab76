"""What may be asked when an assignment is called off, or repeated."""

from dataclasses import fields
from datetime import date, time

import strawberry

from reskontra.api.catalogue.hour_type_types import DayKind
from reskontra.domain.agreements.ids import AgreementId
from reskontra.domain.assignments.ids import AssignmentId, AssignmentSeriesId
from reskontra.domain.assignments.series_views import SeriesEntry
from reskontra.domain.catalogue.ids import HourTypeId
from reskontra.domain.consultants.ids import ConsultantId
from reskontra.domain.customers.ids import ContactId, CustomerId


@strawberry.input
class AssignmentCancelInput:
    """An assignment that will not be done (avboka uppdrag)."""

    id: AssignmentId
    reason: str = strawberry.field(default="", description="Orsak.")
    is_free: bool = strawberry.field(
        default=False, description="Waives what it costs to be late (utan kostnad)."
    )
    expected_version: int | None = None


@strawberry.input
class AssignmentRepeatInput:
    """What is ordered again and again (återkommande uppdrag); 400 at most are made at once."""

    customer_id: CustomerId
    hour_type_id: HourTypeId = strawberry.field(description="Timtyp.")
    title: str = strawberry.field(description="Rubrik.")
    weekdays: list[DayKind] = strawberry.field(description="Veckodagar.")
    begins_at: time = strawberry.field(description="Från, by Swedish clocks.")
    ends_at: time = strawberry.field(description="Till; the next day where it is no later.")
    first_date: date = strawberry.field(description="Första dagen.")
    last_date: date = strawberry.field(description="Sista dagen.")
    every_weeks: int = strawberry.field(default=1, description="Var n:te vecka.")
    skips_red_days: bool = strawberry.field(default=True, description="Inte på röda dagar.")
    agreement_id: AgreementId | None = strawberry.field(default=None, description="Avtal.")
    orderer_id: ContactId | None = strawberry.field(default=None, description="Beställare.")
    consultant_id: ConsultantId | None = strawberry.field(
        default=None, description="Where free; the others wait for somebody (konsult)."
    )
    description: str = ""
    place: str = strawberry.field(default="", description="Plats.")
    order_number: str | None = strawberry.field(default=None, description="Ordernummer.")
    buyer_reference: str | None = strawberry.field(default=None, description="Er referens.")
    idempotency_key: str | None = None

    def entry(self) -> SeriesEntry:
        """The rule in the domain's words."""
        apart = {"begins", "ends", "weekdays"}
        plain = {each.name for each in fields(SeriesEntry)} - apart
        said = {name: getattr(self, name) for name in plain}
        return SeriesEntry(
            weekdays=frozenset(self.weekdays), begins=self.begins_at, ends=self.ends_at, **said
        )


@strawberry.input
class AssignmentSeriesEndInput:
    """A rule that is to make no more (avsluta serie)."""

    id: AssignmentSeriesId
    reason: str = strawberry.field(default="", description="Orsak.")
