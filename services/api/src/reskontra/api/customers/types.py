"""The register's types."""

from datetime import datetime
from typing import Protocol, TypeAlias

import strawberry

from reskontra.api.addresses import Address
from reskontra.api.columns import asked, column
from reskontra.api.context import Info
from reskontra.api.customers.vat_check_types import VatCheck, shown
from reskontra.api.nodes import Node, loaded
from reskontra.api.personal_links import personal_url
from reskontra.api.scalars import (
    CountryCode,
    CurrencyCode,
    EmailAddress,
    Locale,
    OrgNumber,
    VatNumber,
)
from reskontra.domain.customers import views
from reskontra.domain.customers.ids import ConsentId, ContactId, CustomerId
from reskontra.domain.customers.queries import consents, contact_cards, contacts_of
from reskontra.domain.kernel.channels import Channel
from reskontra.tenancy.access import Permission
from reskontra.tenancy.links import ORDERER

CustomerKind: TypeAlias = views.CustomerKind
_KINDS = {str(kind): kind for kind in views.CustomerKind}
strawberry.enum(
    views.CustomerKind, description="Who buys (kundtyp): privatperson, företag, myndighet."
)
ContactRole: TypeAlias = views.ContactRole
strawberry.enum(views.ContactRole, description="What a contact is written to about (kontaktroll).")
ConsentState: TypeAlias = views.ConsentState
strawberry.enum(views.ConsentState, description="A yes or a no (samtycke).")
ConsentSource: TypeAlias = views.ConsentSource
strawberry.enum(views.ConsentSource, description="How the customer told us (samtyckets källa).")
CustomerOrderField: TypeAlias = views.CustomerOrder
strawberry.enum(
    views.CustomerOrder, name="CustomerOrderField", description="What customers are sorted by."
)
DeliveryChannel: TypeAlias = Channel
strawberry.enum(Channel, name="DeliveryChannel", description="A way to somebody (leveranssätt).")


async def _load_link_versions(ids: list[ContactId]) -> list[int | None]:
    found = await contact_cards(ids)
    usable = {each: card.link_version for each, card in found.items() if card.may_order}
    return [usable.get(each) for each in ids]


async def _page_url(root: "Contact", info: Info) -> str | None:
    if root.id is None or not info.context.may(Permission.ASSIGNMENT_WRITE):
        return None
    version = await info.context.load(_load_link_versions, root.id)
    return None if version is None else personal_url(info.context, ORDERER, root.id.uuid, version)


@strawberry.type
class Contact:
    """A person, or a mailbox, at a customer (kontaktperson)."""

    id: ContactId | None = strawberry.field(
        description="Whoever keeps their e-mail address, telephone or name keeps it."
    )
    name: str
    email: EmailAddress | None
    phone: str | None
    roles: list[ContactRole]
    page_url: str | None = asked(
        _page_url,
        "Where they order, follow and approve (beställarens sida), until they are removed, order "
        "no more or their links are ended; null without the role ORDERS, and for those who may "
        "not order for them.",
    )


@strawberry.type
class Consent:
    """A line in the ledger of consent (samtycke); the newest of a channel is in force."""

    line: strawberry.Private[views.ConsentLine]
    id: ConsentId = column("line.id")
    channel: DeliveryChannel = column("line.channel")
    state: ConsentState = column("line.state")
    source: ConsentSource = column("line.source")
    wording: str = column("line.wording", "What was agreed, word by word.")
    wording_version: str = column("line.wording_version")
    evidence: str = column("line.evidence", "How we know (underlag).")
    recorded_by: str = column("line.actor_id", "Who wrote the line.")
    recorded_at: datetime = column("line.recorded_at")


def _contact(one: views.Contact) -> Contact:
    email = EmailAddress(one.email) if one.email else None
    return Contact(id=one.id, name=one.name, email=email, phone=one.phone, roles=list(one.roles))


async def _load_contacts(ids: list[CustomerId]) -> list[list[Contact]]:
    found = await contacts_of(ids)
    return [list(map(_contact, found.get(each, ()))) for each in ids]


async def _load_consents(ids: list[CustomerId]) -> list[list[Consent]]:
    return [[Consent(line=line) for line in await consents(each)] for each in ids]


@strawberry.type
class Customer(Node):
    """Somebody who buys (kund)."""

    id: CustomerId
    card: strawberry.Private[views.CustomerCard | views.CustomerHead]
    version: int = column("card.version")
    number: int = column("card.number", "Kundnummer.")
    kind: CustomerKind = column(lambda customer: _KINDS[customer.card.kind])
    name: str = column("card.name")
    org_number: OrgNumber | None = column("card.org_number", "Organisationsnummer.")
    vat_number: VatNumber | None = column("card.vat_number", "Momsregistreringsnummer.")
    email: EmailAddress | None = column("card.email")
    phone: str | None = column("card.phone")
    address: Address = column(lambda customer: Address.of(customer.card.address))
    city: str = column("card.address.city", "Town (ort).")
    country: CountryCode = column("card.address.country")
    locale: Locale = column("card.locale", "The language we write to them in.")
    buyer_reference: str | None = column("card.buyer_reference", "Er referens.")
    payment_terms_days: int | None = column(
        "card.payment_terms_days", "Payment terms (betalningsvillkor); null as the company has."
    )
    currency: CurrencyCode | None = column(
        "card.currency", "What it is invoiced in (valuta); null for kronor."
    )
    peppol_id: str | None = column("card.peppol_id")
    gln: str | None = column("card.gln")
    is_construction_business: bool = column(
        "card.is_construction_business",
        "Regularly sells construction services (säljer mer än tillfälligt byggtjänster).",
    )
    construction_noted_at: datetime | None = column(
        "card.construction_noted_at", "When that was noted."
    )
    construction_noted_by: str | None = column("card.construction_noted_by", "Who noted it.")
    vat_check: VatCheck | None = column(
        lambda customer: shown(customer.card.vat_check),
        "What VIES said last of the VAT number (kontroll i VIES).",
    )
    vat_check_asked_at: datetime | None = column(
        "card.vat_check_asked_at", "When VIES was asked, as long as the answer is on its way."
    )
    contacts: list[Contact] = loaded(_load_contacts, by="id", description="Kontaktpersoner.")
    created_at: datetime = column("card.created_at")
    updated_at: datetime = column("card.updated_at")

    consents: list[Consent] = loaded(
        _load_consents,
        by="id",
        description="The ledger of consent (samtycken), the newest line first.",
    )


class _Written(Protocol):
    customer: Customer | None


async def newest_consent(root: _Written, info: Info) -> Consent | None:
    """The line that was written last into the ledger of a payload's customer."""
    if root.customer is None:
        return None
    lines = await info.context.load(_load_consents, root.customer.id)
    return lines[0] if lines else None
