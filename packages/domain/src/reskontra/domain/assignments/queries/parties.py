"""Who is to be written to about an assignment: whoever does it, and whoever ordered it."""

from dataclasses import dataclass, replace

from reskontra.domain.assignments.ids import AssignmentId, EntryId
from reskontra.domain.assignments.models import Assignment, TimeEntry
from reskontra.domain.assignments.queries.candidates import person_of
from reskontra.domain.assignments.reaching import Person
from reskontra.domain.assignments.views import AssignmentState
from reskontra.domain.assignments.work_facts import Work
from reskontra.domain.consultants.ids import ConsultantId
from reskontra.domain.consultants.queries import consultant
from reskontra.domain.consultants.views import ConsultantCard
from reskontra.domain.customers.ids import ContactId, CustomerId
from reskontra.domain.customers.queries import contact_card, customer, has_said_no
from reskontra.domain.customers.views import ContactCard, ContactRole, CustomerCard
from reskontra.domain.kernel.channels import Channel


@dataclass(frozen=True, slots=True, kw_only=True)
class Parties:
    """An assignment and those whom it concerns.

    ``orderer_id`` is None where nobody in particular ordered it: then the customer is written to.
    ``orderer_links`` is None where whoever did orders no more and has no page.
    """

    id: AssignmentId
    state: AssignmentState
    work: Work
    consultant: ConsultantCard | None
    orderer: Person
    orderer_id: ContactId | None
    orderer_links: int | None

    @property
    def worker(self) -> Person | None:
        """Whoever does it, as somebody to write to."""
        return person_of(self.consultant) if self.consultant else None


async def parties_of(assignment_id: AssignmentId) -> Parties | None:
    """The parties as they are now, or None if there is no such assignment."""
    row = await Assignment.get_or_none(id=assignment_id.uuid)
    buyer = await customer(CustomerId(row.customer_id)) if row else None
    if row is None or buyer is None:
        return None
    does_it = await consultant(ConsultantId(row.consultant_id)) if row.consultant_id else None
    found = await contact_card(ContactId(row.orderer_id)) if row.orderer_id else None
    return Parties(
        id=assignment_id,
        state=AssignmentState(row.state),
        work=Work(
            number=row.number,
            title=row.title,
            place=row.place,
            begins_at=row.begins_at,
            ends_at=row.ends_at,
            customer_name=buyer.name,
        ),
        consultant=does_it,
        orderer=await _orderer(found, buyer),
        orderer_id=found.contact.id if found else None,
        orderer_links=found.link_version if found and found.may_order else None,
    )


async def parties_of_entry(entry_id: EntryId) -> Parties | None:
    """The parties of the assignment that was worked on, with whoever worked those hours."""
    row = await TimeEntry.get_or_none(id=entry_id.uuid)
    told = await parties_of(AssignmentId(row.assignment_id)) if row else None
    if row is None or told is None or row.consultant_id is None:
        return told
    worked = ConsultantId(row.consultant_id)
    if told.consultant is not None and told.consultant.id == worked:
        return told
    return replace(told, consultant=await consultant(worked))


async def _orderer(found: ContactCard | None, buyer: CustomerCard) -> Person:
    """The contact who ordered; the customer's own address for orders where there is none."""
    told = found.contact if found else None
    emails, phones = buyer.addresses_for(ContactRole.ORDERS), buyer.phones_for(ContactRole.ORDERS)
    return Person(
        name=told.name if told else buyer.name,
        locale=buyer.locale,
        email=told.email if told else next(iter(emails), None),
        phone=told.phone if told else next(iter(phones), None),
        declines_texts=await has_said_no(buyer.id, Channel.SMS),
    )
