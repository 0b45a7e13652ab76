"""Assignments: what was ordered, and how far it has come."""

from datetime import datetime
from decimal import Decimal
from operator import attrgetter
from typing import TypeAlias

import strawberry

from reskontra.api.agreements.types import Agreement, load_agreements
from reskontra.api.assignments.action_parts import AssignmentAction, actions_of
from reskontra.api.assignments.asked_change_types import AskedChange, load_asked_changes
from reskontra.api.assignments.entry_types import TimeEntry, load_entries
from reskontra.api.assignments.offer_types import OfferRoundState
from reskontra.api.catalogue.hour_type_types import HourType, load_hour_types
from reskontra.api.catalogue.parts import of_pay
from reskontra.api.columns import asked, column
from reskontra.api.consultants.types import Consultant, load_consultants
from reskontra.api.context import Info
from reskontra.api.customers.queries import load_customers
from reskontra.api.customers.types import Customer
from reskontra.api.nodes import Node, loaded, node_loader
from reskontra.api.scalars import EmailAddress
from reskontra.domain.assignments import listing_views, queries, views
from reskontra.domain.assignments.ids import AssignmentId, AssignmentSeriesId
from reskontra.domain.assignments.queries.offers import latest_rounds
from reskontra.domain.customers.ids import ContactId
from reskontra.domain.customers.queries import contact_cards
from reskontra.domain.customers.views import Contact
from reskontra.tenancy.access import Permission

AssignmentState: TypeAlias = views.AssignmentState
strawberry.enum(
    views.AssignmentState, description="How far an assignment has come (uppdragets status)."
)
AssignmentOrderField: TypeAlias = listing_views.AssignmentOrder
strawberry.enum(
    listing_views.AssignmentOrder,
    name="AssignmentOrderField",
    description="What assignments are sorted by.",
)


@strawberry.type
class Orderer:
    """Who ordered for the customer (beställare)."""

    contact: strawberry.Private[Contact]
    id: ContactId | None = column("contact.id")
    name: str = column("contact.name")
    email: EmailAddress | None = column("contact.email")
    phone: str | None = column("contact.phone")


async def _load_orderers(ids: list[ContactId]) -> list[Orderer | None]:
    found = await contact_cards(ids)
    return [Orderer(contact=found[each].contact) if each in found else None for each in ids]


async def _load_round_states(ids: list[AssignmentId]) -> list[OfferRoundState | None]:
    found = await latest_rounds(ids)
    return [found.get(each) for each in ids]


def _actions(root: "Assignment", info: Info) -> list[AssignmentAction]:
    return actions_of(root.card.state, info.context)


@strawberry.type
class Assignment(Node):
    """Work that a customer has ordered (uppdrag)."""

    id: AssignmentId
    card: strawberry.Private[views.AssignmentCard]
    version: int = column("card.version")
    number: int = column("card.number", "Uppdragsnummer.")
    state: AssignmentState = column("card.state")
    title: str = column("card.title", "Rubrik.")
    description: str = column("card.description")
    place: str = column("card.place", "Plats.")
    begins_at: datetime = column("card.begins_at", "Börjar.")
    ends_at: datetime = column("card.ends_at", "Slutar.")
    ordered_at: datetime = column("card.ordered_at", "Beställt.")
    order_number: str | None = column("card.order_number", "Ordernummer.")
    buyer_reference: str | None = column("card.buyer_reference", "Er referens.")
    price: Decimal | None = column("card.price", "An hour's price by hand (eget pris).")
    pay_by_hand: Decimal | None = of_pay(
        attrgetter("card.pay"), "An hour's pay by hand (egen lön); needs `pay:read`."
    )
    is_final: bool = column("card.is_final", "All of it is reported (slutrapporterat).")
    nothing_more: str = column(
        "card.nothing_more",
        "Why nothing more is reported, in the consultant's words (inget mer att rapportera).",
    )
    is_repeated: bool = column(
        lambda root: root.card.series_id is not None, "Made by a rule (återkommande)."
    )
    series_id: AssignmentSeriesId | None = column(
        "card.series_id", "The rule that made it, which can be ended (serien)."
    )
    cancelled_at: datetime | None = column("card.cancelled_at", "Avbokat.")
    cancel_reason: str = column("card.cancel_reason")
    rejected_reason: str = column("card.rejected_reason", "Varför det avböjdes.")
    customer: Customer | None = loaded(load_customers, by="card.customer_id", description="Kund.")
    agreement: Agreement | None = loaded(
        load_agreements, by="card.agreement_id", description="Avtal."
    )
    orderer: Orderer | None = loaded(
        _load_orderers, by="card.orderer_id", description="Beställare."
    )
    hour_type: HourType | None = loaded(
        load_hour_types, by="card.hour_type_id", description="Timtyp."
    )
    consultant: Consultant | None = loaded(
        load_consultants,
        by="card.consultant_id",
        description="Konsult; null until somebody does it.",
    )
    offer_round_state: OfferRoundState | None = loaded(
        _load_round_states,
        by="id",
        description="How its latest round of offers stands; null where it was never offered.",
    )
    asked_change: AskedChange | None = loaded(
        load_asked_changes,
        by="id",
        description="What whoever ordered asks for, until it is answered (önskad ändring).",
    )
    entries: list[TimeEntry] = loaded(
        load_entries, by="id", description="What was worked on it (tidrapporter), in order."
    )
    available_actions: list[AssignmentAction] = asked(_actions, "Möjliga åtgärder.")
    updated_at: datetime = column("card.updated_at")


@node_loader(AssignmentId, Permission.ASSIGNMENT_READ)
async def load_assignments(ids: list[AssignmentId]) -> list[Assignment | None]:
    """Many assignments in one statement."""
    cards = await queries.assignment_cards(ids)
    return [Assignment(id=each, card=cards[each]) if each in cards else None for each in ids]


async def assignment_now(id: AssignmentId) -> Assignment | None:
    """As it is after a deed, whatever was loaded before it."""
    found: Assignment | None = (await load_assignments([id]))[0]
    return found
