"""Whose a link is now: whoever was removed, put away or given new links has no old ones.

Each of these asks in a transaction of the link's own firm.
"""

from dataclasses import dataclass
from uuid import UUID

from reskontra.api.personal_links import FollowedPersonal
from reskontra.domain.assignments.entry_views import Approver, ApproverKind
from reskontra.domain.assignments.ids import EntryId
from reskontra.domain.assignments.own_views import OwnCost, OwnLine
from reskontra.domain.assignments.queries import billed_receipts, cost_of_report, own_cost
from reskontra.domain.consultants.ids import ConsultantId
from reskontra.domain.consultants.queries import consultant
from reskontra.domain.consultants.views import ConsultantCard
from reskontra.domain.customers.ids import ContactId
from reskontra.domain.customers.queries import contact_card, customer
from reskontra.domain.customers.views import Contact, CustomerCard
from reskontra.domain.kernel.limits import text_reasons
from reskontra.domain.kernel.refusals import refuse_if
from reskontra.domain.kernel.text import one_line
from reskontra.tenancy.links import report_edition


@dataclass(frozen=True, slots=True)
class Orderer:
    """Whoever orders, and for which customer."""

    id: ContactId
    contact: Contact
    customer: CustomerCard
    link_version: int


@dataclass(frozen=True, slots=True)
class SentTo:
    """Whom the link to a report was sent to, as the register knows them now."""

    id: str
    name: str
    address: str


@dataclass(frozen=True, slots=True)
class ReportToAttest:
    """The report that a link opens; one that was written anew since then has another link."""

    cost: OwnCost
    lines: tuple[OwnLine, ...]
    sent_to: SentTo
    customer: CustomerCard
    receipts: tuple[str, ...]


async def consultant_behind(link: FollowedPersonal) -> ConsultantCard | None:
    """The consultant whose link it is, while it is one of the latest edition."""
    card = await consultant(ConsultantId(link.subject))
    if card is None or card.is_archived or card.link_version != link.edition:
        return None
    return card


async def orderer_behind(link: FollowedPersonal) -> Orderer | None:
    """The contact whose link it is, while they order and it is of the latest edition."""
    contact_id = ContactId(link.subject)
    found = await contact_card(contact_id)
    if found is None or not found.may_order or found.link_version != link.edition:
        return None
    card = await customer(found.customer_id)
    return Orderer(contact_id, found.contact, card, found.link_version) if card else None


async def report_behind(link: FollowedPersonal) -> ReportToAttest | None:
    """The report whose link it is, as long as it has not been written anew.

    Whoever was removed from the customer's card speaks for nobody any more: their link is dead.
    """
    found = await cost_of_report(EntryId(link.subject))
    if found is None or report_edition(found[0].report.reported_at) != link.edition:
        return None
    card = await customer(found[0].customer_id)
    if card is None or (link.given_to and not await _is_with(link.given_to, card)):
        return None
    return await _to_attest(found, card, await _sent_to(link.given_to or found[0].orderer_id, card))


async def _is_with(whom: UUID, card: CustomerCard) -> bool:
    found = await contact_card(ContactId(whom))
    return found is not None and found.customer_id == card.id


async def report_of_orderer(orderer: Orderer, entry_id: EntryId) -> ReportToAttest | None:
    """A report on what somebody ordered; None for one on what another did."""
    found = await own_cost(orderer.id, entry_id)
    if found is None or found[0].customer_id != orderer.customer.id:
        return None
    return await _to_attest(found, orderer.customer, _known(orderer.contact, str(orderer.id)))


async def _to_attest(
    found: tuple[OwnCost, tuple[OwnLine, ...]], card: CustomerCard, sent_to: SentTo
) -> ReportToAttest:
    receipts = await billed_receipts(found[0].report.id)
    return ReportToAttest(*found, sent_to, card, tuple(one.description for one in receipts))


async def _sent_to(whom: UUID | None, card: CustomerCard) -> SentTo:
    found = await contact_card(ContactId(whom)) if whom else None
    if found is None or found.customer_id != card.id:
        return SentTo(str(card.id), card.name, card.email or card.phone or "")
    return _known(found.contact, str(found.contact.id))


def _known(contact: Contact, contact_id: str) -> SentTo:
    return SentTo(contact_id, contact.name, contact.email or contact.phone or "")


def approver(found: ReportToAttest, name: str) -> Approver:
    """Who answers, by the name they type, and whom the question was sent to.

    Raises:
        Refused: They typed none.
    """
    typed = one_line(name)
    refuse_if(text_reasons(typed, ("name",), is_required=True))
    sent_to = found.sent_to
    return Approver(
        kind=ApproverKind.ORDERER, name=typed, id=sent_to.id, address=sent_to.address or None
    )
