"""What stands against an order, asked of everybody whom it names; and how its row keeps it."""

from dataclasses import fields

from reskontra.domain.agreements.views import AgreementCard
from reskontra.domain.assignments import ordering
from reskontra.domain.assignments.commands.locking import hold_consultant
from reskontra.domain.assignments.ids import AssignmentId
from reskontra.domain.assignments.offer_refusals import ConsultantBooked
from reskontra.domain.assignments.order_refusals import (
    AssignmentAgreementUnusable,
    AssignmentConsultantUnusable,
    AssignmentCustomerUnknown,
    AssignmentHourTypeUnusable,
    AssignmentOrdererUnknown,
)
from reskontra.domain.assignments.queries.booked import booked_on
from reskontra.domain.assignments.views import AssignmentCard, AssignmentEntry
from reskontra.domain.catalogue.queries import hour_type
from reskontra.domain.consultants.ids import ConsultantId
from reskontra.domain.consultants.queries import consultant
from reskontra.domain.customers.queries import contact_card, heads
from reskontra.domain.kernel.ids import TypedId
from reskontra.domain.kernel.refusals import Refusal


async def order_reasons(
    entry: AssignmentEntry, agreed: AgreementCard | None, kept: AssignmentCard | None
) -> list[Refusal]:
    """Every reason against a tidy order; what was kept before may stay as it is."""
    reasons = ordering.reasons_not_to_order(entry, agreed, kept)
    if entry.agreement_id is not None and agreed is None:
        reasons.append(AssignmentAgreementUnusable(path=("agreementId",)))
    if not await heads([entry.customer_id]):
        reasons.append(AssignmentCustomerUnknown(path=("customerId",)))
    if entry.orderer_id is not None and (kept is None or entry.orderer_id != kept.orderer_id):
        found = await contact_card(entry.orderer_id)
        if found is None or found.customer_id != entry.customer_id:
            reasons.append(AssignmentOrdererUnknown(path=("ordererId",)))
    if kept is None or entry.hour_type_id != kept.hour_type_id:
        hours = await hour_type(entry.hour_type_id)
        if hours is None or hours.is_archived:
            reasons.append(AssignmentHourTypeUnusable(path=("hourTypeId",)))
    return reasons


async def consultant_reasons(consultant_id: ConsultantId) -> list[Refusal]:
    """Why no work can be given to a consultant at all: unknown, or put away."""
    found = await consultant(consultant_id)
    is_usable = found is not None and not found.is_archived
    return [] if is_usable else [AssignmentConsultantUnusable(path=("consultantId",))]


async def booking_reasons(
    consultant_id: ConsultantId, entry: AssignmentEntry, but: AssignmentId
) -> list[Refusal]:
    """Why a consultant cannot do it: put away, or booked then."""
    # Whoever puts them away holds them too.
    await hold_consultant(consultant_id)
    if reasons := await consultant_reasons(consultant_id):
        return reasons
    path = ("consultantId",)
    booked = await booked_on([consultant_id], but, entry.begins_at, entry.ends_at)
    return [ConsultantBooked(path=path, number=number) for number in booked.values()]


def order_columns(entry: AssignmentEntry) -> dict[str, object]:
    """The order as its row keeps it."""
    columns = {field.name: getattr(entry, field.name) for field in fields(entry)}
    return {
        name: value.uuid if isinstance(value, TypedId) else value for name, value in columns.items()
    }
