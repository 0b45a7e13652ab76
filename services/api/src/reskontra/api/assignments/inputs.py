"""What may be asked of assignments."""

from dataclasses import fields
from datetime import datetime
from decimal import Decimal

import strawberry
from strawberry import Maybe

from reskontra.api.assignments.types import AssignmentOrderField, AssignmentState
from reskontra.api.changes import said
from reskontra.api.connections import OrderDirection
from reskontra.api.joining import joined
from reskontra.domain.agreements.ids import AgreementId
from reskontra.domain.assignments import listing_views, views
from reskontra.domain.assignments.ids import AssignmentId
from reskontra.domain.catalogue.ids import HourTypeId
from reskontra.domain.consultants.ids import ConsultantId
from reskontra.domain.customers.ids import ContactId, CustomerId


@strawberry.input
class AssignmentRequestInput:
    """What a customer orders (nytt uppdrag)."""

    customer_id: CustomerId
    hour_type_id: HourTypeId = strawberry.field(description="Timtyp.")
    title: str = strawberry.field(description="Rubrik.")
    begins_at: datetime = strawberry.field(description="Börjar.")
    ends_at: datetime = strawberry.field(description="Slutar.")
    agreement_id: AgreementId | None = strawberry.field(default=None, description="Avtal.")
    orderer_id: ContactId | None = strawberry.field(default=None, description="Beställare.")
    consultant_id: ConsultantId | None = strawberry.field(
        default=None, description="Confirmed at once where it is known who does it (konsult)."
    )
    description: str = ""
    place: str = strawberry.field(default="", description="Plats.")
    order_number: str | None = strawberry.field(
        default=None, description="Left out, the agreement's (ordernummer)."
    )
    buyer_reference: str | None = strawberry.field(
        default=None, description="Left out, the agreement's or the customer's (er referens)."
    )
    price: Decimal | None = strawberry.field(
        default=None, description="An hour's price by hand (eget pris)."
    )
    pay: Decimal | None = strawberry.field(
        default=None, description="An hour's pay by hand (egen lön); needs `pay:read`."
    )
    idempotency_key: str | None = None

    def entry(self) -> views.AssignmentEntry:
        """The order in the domain's words."""
        names = [each.name for each in fields(views.AssignmentEntry)]
        return views.AssignmentEntry(**{name: getattr(self, name) for name in names})


@strawberry.input
class AssignmentTryInput:
    """Work that nobody has written down yet (prova uppdrag)."""

    customer_id: CustomerId
    hour_type_id: HourTypeId = strawberry.field(description="Timtyp.")
    begins_at: datetime
    ends_at: datetime
    agreement_id: AgreementId | None = strawberry.field(default=None, description="Avtal.")
    consultant_id: ConsultantId | None = strawberry.field(default=None, description="Konsult.")
    price: Decimal | None = strawberry.field(default=None, description="Eget pris per timme.")
    pay: Decimal | None = strawberry.field(default=None, description="Egen lön per timme.")
    id: AssignmentId | None = strawberry.field(
        default=None,
        description="What is changed so: it is no later an order while it begins as it did.",
    )

    def entry(self) -> views.AssignmentEntry:
        """The order in the domain's words."""
        return views.AssignmentEntry(
            customer_id=self.customer_id,
            hour_type_id=self.hour_type_id,
            title="",
            begins_at=self.begins_at,
            ends_at=self.ends_at,
            agreement_id=self.agreement_id,
            consultant_id=self.consultant_id,
            price=self.price,
            pay=self.pay,
        )


@strawberry.input
class AssignmentUpdateInput:
    """New values for some of what is ordered; what is left out stays."""

    id: AssignmentId
    expected_version: int
    agreement_id: Maybe[AgreementId | None] = strawberry.field(description="Avtal.")
    orderer_id: Maybe[ContactId | None] = strawberry.field(description="Beställare.")
    hour_type_id: Maybe[HourTypeId] = strawberry.field(description="Timtyp.")
    title: Maybe[str] = strawberry.field(description="Rubrik.")
    description: Maybe[str]
    place: Maybe[str] = strawberry.field(description="Plats.")
    begins_at: Maybe[datetime] = strawberry.field(description="Börjar.")
    ends_at: Maybe[datetime] = strawberry.field(description="Slutar.")
    order_number: Maybe[str | None] = strawberry.field(description="Ordernummer.")
    buyer_reference: Maybe[str | None] = strawberry.field(description="Er referens.")
    price: Maybe[Decimal | None] = strawberry.field(description="Eget pris per timme.")
    pay: Maybe[Decimal | None] = strawberry.field(
        description="Egen lön per timme; needs `pay:read`."
    )

    def change(self) -> views.AssignmentChange:
        """The change in the domain's words."""
        names = [each.name for each in fields(views.AssignmentChange)]
        return views.AssignmentChange(**{name: said(getattr(self, name)) for name in names})


@strawberry.input
class AssignmentConfirmInput:
    """Who does it (bekräfta uppdrag)."""

    id: AssignmentId
    consultant_id: ConsultantId = strawberry.field(description="Konsult.")
    expected_version: int | None = None


@strawberry.input
class AssignmentRejectInput:
    """An order that the firm does not take (avböj beställning)."""

    id: AssignmentId
    reason: str = strawberry.field(description="Whoever ordered reads it.")
    expected_version: int | None = None


@strawberry.input
class AssignmentWhere:
    """Which assignments; what is left out asks nothing."""

    text: str | None = strawberry.field(
        default=None, description="Looked for in number, title and place."
    )
    states: list[AssignmentState] | None = strawberry.field(
        default=None, description="Any of these."
    )
    customer_id: CustomerId | None = None
    agreement_id: AgreementId | None = None
    consultant_id: ConsultantId | None = None
    begins: datetime | None = strawberry.field(
        default=None, description="They end after this instant."
    )
    ends: datetime | None = strawberry.field(
        default=None, description="They begin before this instant."
    )
    and_: "list[AssignmentWhere] | None" = strawberry.field(
        default=None, name="and", description="And all of these."
    )
    or_: "list[AssignmentWhere] | None" = strawberry.field(
        default=None, name="or", description="And any of these, if there are any."
    )
    not_: "AssignmentWhere | None" = strawberry.field(
        default=None, name="not", description="And not this."
    )

    def value(self, level: int = 1) -> listing_views.AssignmentFilter:
        """The filter in the domain's words, joined as ``joined`` allows."""
        own = listing_views.AssignmentFilter(
            text=self.text,
            states=tuple(self.states or ()),
            customer_id=self.customer_id,
            agreement_id=self.agreement_id,
            consultant_id=self.consultant_id,
            begins=self.begins,
            ends=self.ends,
        )
        return joined(self, own, level)


@strawberry.input
class AssignmentOrder:
    """How assignments are sorted."""

    field: AssignmentOrderField
    direction: OrderDirection = OrderDirection.ASC
