"""Customers as others see them, and what may be asked to write or change."""

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import NamedTuple
from uuid import UUID

from reskontra.domain.customers.ids import ConsentId, ContactId, CustomerId, VatCheckId
from reskontra.domain.customers.vat_checks import VatCheck, check_from_json
from reskontra.domain.kernel.addresses import NOWHERE, Address
from reskontra.domain.kernel.changes import UNCHANGED, Keep
from reskontra.domain.kernel.channels import Channel
from reskontra.domain.kernel.listing import PageRequest


class CustomerKind(StrEnum):
    """Who buys decides what the law asks for."""

    PERSON = "PERSON"
    COMPANY = "COMPANY"
    AUTHORITY = "AUTHORITY"


class ContactRole(StrEnum):
    """What a contact is written to about."""

    INVOICES = "INVOICES"
    REMINDERS = "REMINDERS"
    ORDERS = "ORDERS"
    OTHER = "OTHER"


class ConsentState(StrEnum):
    """What a line in the ledger of consent says."""

    ASKED = "ASKED"
    GIVEN = "GIVEN"
    WITHDRAWN = "WITHDRAWN"


class ConsentSource(StrEnum):
    """How the customer told us."""

    AGREEMENT = "AGREEMENT"
    EMAIL = "EMAIL"
    PHONE = "PHONE"
    IN_PERSON = "IN_PERSON"
    WEB_FORM = "WEB_FORM"
    PORTAL = "PORTAL"
    IMPORTED = "IMPORTED"
    OTHER = "OTHER"


@dataclass(frozen=True, slots=True, kw_only=True)
class Contact:
    """A person, or a mailbox, at a customer; ``id`` is None for who is not in the register yet."""

    name: str
    email: str | None = None
    phone: str | None = None
    roles: tuple[ContactRole, ...] = ()
    id: ContactId | None = field(default=None, compare=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class CustomerEntry:
    """What the register holds about a customer."""

    kind: CustomerKind
    name: str
    org_number: str | None = None
    vat_number: str | None = None
    email: str | None = None
    phone: str | None = None
    address: Address = NOWHERE
    locale: str = "sv"
    buyer_reference: str | None = None
    payment_terms_days: int | None = None
    currency: str | None = None
    peppol_id: str | None = None
    gln: str | None = None
    is_construction_business: bool = False
    contacts: tuple[Contact, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class CustomerChange:
    """New values for some of the fields of a ``CustomerEntry``, of the same names."""

    kind: CustomerKind | Keep = UNCHANGED
    name: str | Keep = UNCHANGED
    org_number: str | Keep | None = UNCHANGED
    vat_number: str | Keep | None = UNCHANGED
    email: str | Keep | None = UNCHANGED
    phone: str | Keep | None = UNCHANGED
    address: Address | Keep = UNCHANGED
    locale: str | Keep = UNCHANGED
    buyer_reference: str | Keep | None = UNCHANGED
    payment_terms_days: int | Keep | None = UNCHANGED
    currency: str | Keep | None = UNCHANGED
    peppol_id: str | Keep | None = UNCHANGED
    gln: str | Keep | None = UNCHANGED
    is_construction_business: bool | Keep = UNCHANGED
    contacts: tuple[Contact, ...] | Keep = UNCHANGED


@dataclass(frozen=True, slots=True, kw_only=True)
class CustomerCard(CustomerEntry):
    """A customer in the register, with when and by whom it was noted that they are builders."""

    id: CustomerId
    number: int
    version: int
    construction_noted_at: datetime | None = None
    construction_noted_by: str | None = None
    vat_check: VatCheck | None = None
    vat_check_asked_at: datetime | None = None
    created_at: datetime
    updated_at: datetime

    def addresses_for(self, role: ContactRole) -> tuple[str, ...]:
        """Where to write about ``role``: contacts with that role, else the customer itself."""
        named = tuple(one.email for one in self.contacts if one.email and role in one.roles)
        return named or ((self.email,) if self.email else ())

    def phones_for(self, role: ContactRole) -> tuple[str, ...]:
        """Where to call about ``role``: contacts with that role, else the customer itself."""
        named = tuple(one.phone for one in self.contacts if one.phone and role in one.roles)
        return named or ((self.phone,) if self.phone else ())


class CustomerHead(NamedTuple):
    """A customer without contacts, as it lies in the table: cheap enough for long lists."""

    uuid: UUID
    number: int
    version: int
    kind: str
    name: str
    org_number: str | None
    vat_number: str | None
    email: str | None
    phone: str | None
    address_line1: str
    address_line2: str
    postal_code: str
    city: str
    country: str
    locale: str
    buyer_reference: str | None
    payment_terms_days: int | None
    currency: str | None
    peppol_id: str | None
    gln: str | None
    is_construction_business: bool
    construction_noted_at: datetime | None
    construction_noted_by: str | None
    vat_check_json: str | None
    vat_check_asked_at: datetime | None
    created_at: datetime
    updated_at: datetime

    @property
    def vat_check(self) -> VatCheck | None:
        """What the register said last of its VAT number."""
        return check_from_json(self.vat_check_json)

    @property
    def id(self) -> CustomerId:
        """Its public id."""
        return CustomerId(self.uuid)

    @property
    def address(self) -> Address:
        """Where the customer is."""
        return Address(
            line1=self.address_line1,
            line2=self.address_line2,
            postal_code=self.postal_code,
            city=self.city,
            country=self.country,
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class ConsentEntry:
    """A customer's yes or no to a channel, with what was agreed and how we know."""

    channel: Channel
    source: ConsentSource
    wording: str = ""
    wording_version: str = ""
    evidence: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ConsentLine(ConsentEntry):
    """A line in the ledger of consent; the newest of a channel is in force."""

    id: ConsentId
    customer_id: CustomerId
    state: ConsentState
    actor_kind: str
    actor_id: str
    recorded_at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class VatCheckClaim:
    """A VAT number that may be asked about now, by one who holds it; ``requester`` is our own."""

    id: VatCheckId
    customer_id: CustomerId
    number: str
    requester: str | None
    attempt: int


class CustomerOrder(StrEnum):
    """How a list of customers is sorted."""

    NAME = "NAME"
    NUMBER = "NUMBER"
    CREATED = "CREATED"


@dataclass(frozen=True, slots=True, kw_only=True)
class CustomerFilter:
    """Which customers; what is left out asks nothing.

    What a filter asks itself is asked together with ``all_of`` some filters, ``any_of`` others (if
    there are any), and not the one that is ``excluded``.
    """

    text: str | None = None
    kind: CustomerKind | None = None
    all_of: "tuple[CustomerFilter, ...]" = ()
    any_of: "tuple[CustomerFilter, ...]" = ()
    excluded: "CustomerFilter | None" = None


CustomerPageRequest = PageRequest[CustomerFilter, CustomerOrder]


@dataclass(frozen=True, slots=True)
class ContactCard:
    """A contact of whom one knows the id alone, at whom they are, and which links they have."""

    contact: Contact
    customer_id: CustomerId
    link_version: int = 0

    @property
    def may_order(self) -> bool:
        """Whether they order for the customer, and so have a page of their own."""
        return ContactRole.ORDERS in self.contact.roles
