"""What may be asked of the register."""

from dataclasses import fields

import strawberry
from strawberry import Maybe

from reskontra.api.addresses import AddressInput
from reskontra.api.changes import said
from reskontra.api.connections import OrderDirection
from reskontra.api.customers.types import (
    ConsentSource,
    ContactRole,
    CustomerKind,
    CustomerOrderField,
    DeliveryChannel,
)
from reskontra.api.jobs.export_payloads import FileFormat
from reskontra.api.joining import joined
from reskontra.api.scalars import CurrencyCode, Locale
from reskontra.domain.customers import views
from reskontra.domain.customers.ids import CustomerId
from reskontra.domain.kernel.changes import UNCHANGED


@strawberry.input
class ContactInput:
    """A person, or a mailbox, at a customer (kontaktperson)."""

    name: str
    email: str | None = None
    phone: str | None = None
    roles: list[ContactRole] = strawberry.field(default_factory=list)

    def value(self) -> views.Contact:
        return views.Contact(
            name=self.name, email=self.email, phone=self.phone, roles=tuple(self.roles)
        )


@strawberry.input
class CustomerCreateInput:
    """A new customer (ny kund)."""

    kind: CustomerKind = CustomerKind.COMPANY
    name: str
    org_number: str | None = strawberry.field(default=None, description="Organisationsnummer.")
    vat_number: str | None = strawberry.field(default=None, description="Momsregistreringsnummer.")
    email: str | None = None
    phone: str | None = None
    address: AddressInput | None = None
    locale: Locale = Locale("sv")
    buyer_reference: str | None = strawberry.field(default=None, description="Er referens.")
    payment_terms_days: int | None = strawberry.field(
        default=None, description="Betalningsvillkor i dagar."
    )
    currency: CurrencyCode | None = strawberry.field(
        default=None, description="Valuta; kronor when left out."
    )
    peppol_id: str | None = None
    gln: str | None = None
    is_construction_business: bool = strawberry.field(
        default=False, description="Säljer mer än tillfälligt byggtjänster (ML 16 kap. 13 §)."
    )
    contacts: list[ContactInput] = strawberry.field(default_factory=list)
    idempotency_key: str | None = None

    def entry(self) -> views.CustomerEntry:
        apart = {"address", "contacts"}
        same = [f.name for f in fields(views.CustomerEntry) if f.name not in apart]
        return views.CustomerEntry(
            **{name: getattr(self, name) for name in same},
            address=(self.address or AddressInput()).value(),
            contacts=tuple(each.value() for each in self.contacts),
        )


@strawberry.input
class CustomerUpdateInput:
    """New values for some of a customer's fields; what is left out stays."""

    id: CustomerId
    expected_version: int
    kind: Maybe[CustomerKind]
    name: Maybe[str]
    org_number: Maybe[str | None] = strawberry.field(description="Organisationsnummer.")
    vat_number: Maybe[str | None] = strawberry.field(description="Momsregistreringsnummer.")
    email: Maybe[str | None]
    phone: Maybe[str | None]
    address: Maybe[AddressInput]
    locale: Maybe[Locale]
    buyer_reference: Maybe[str | None] = strawberry.field(description="Er referens.")
    payment_terms_days: Maybe[int | None] = strawberry.field(
        description="Betalningsvillkor i dagar."
    )
    currency: Maybe[CurrencyCode | None] = strawberry.field(description="Valuta; null for kronor.")
    peppol_id: Maybe[str | None]
    gln: Maybe[str | None]
    is_construction_business: Maybe[bool] = strawberry.field(
        description="Säljer mer än tillfälligt byggtjänster (ML 16 kap. 13 §)."
    )
    contacts: Maybe[list[ContactInput]]

    def change(self) -> views.CustomerChange:
        names = [field.name for field in fields(views.CustomerChange)]
        values = {name: said(getattr(self, name)) for name in names}
        if self.address is not None:
            values["address"] = self.address.value.value()
        if self.contacts is not None:
            values["contacts"] = tuple(each.value() for each in self.contacts.value)
        return views.CustomerChange(**{n: v for n, v in values.items() if v is not UNCHANGED})


@strawberry.input
class ConsentRecordInput:
    """A customer's yes to a channel (samtycke)."""

    customer_id: CustomerId
    channel: DeliveryChannel
    source: ConsentSource
    wording: str = strawberry.field(default="", description="What was agreed, word by word.")
    wording_version: str = ""
    evidence: str = strawberry.field(default="", description="How we know (underlag).")
    idempotency_key: str | None = None

    def entry(self) -> views.ConsentEntry:
        return _entry_of(self)


@strawberry.input
class ConsentWithdrawInput:
    """A customer's no to a channel that they said yes to before (återkallat samtycke)."""

    customer_id: CustomerId
    channel: DeliveryChannel
    source: ConsentSource = ConsentSource.OTHER
    evidence: str = strawberry.field(default="", description="How we know (underlag).")

    def entry(self) -> views.ConsentEntry:
        return _entry_of(self)


def _entry_of(said_so: ConsentRecordInput | ConsentWithdrawInput) -> views.ConsentEntry:
    return views.ConsentEntry(
        channel=said_so.channel,
        source=said_so.source,
        wording=getattr(said_so, "wording", ""),
        wording_version=getattr(said_so, "wording_version", ""),
        evidence=said_so.evidence,
    )


@strawberry.input
class CustomerWhere:
    """Which customers; what is left out asks nothing."""

    text: str | None = strawberry.field(
        default=None, description="Looked for in name, number, org. number and e-mail."
    )
    kind: CustomerKind | None = None
    and_: "list[CustomerWhere] | None" = strawberry.field(
        default=None, name="and", description="And all of these."
    )
    or_: "list[CustomerWhere] | None" = strawberry.field(
        default=None, name="or", description="And any of these, if there are any."
    )
    not_: "CustomerWhere | None" = strawberry.field(
        default=None, name="not", description="And not this."
    )

    def value(self, level: int = 1) -> views.CustomerFilter:
        """The filter in the domain's words, joined as ``joined`` allows."""
        own = views.CustomerFilter(text=self.text, kind=self.kind)
        return joined(self, own, level)


@strawberry.input
class CustomerOrder:
    """How customers are sorted."""

    field: CustomerOrderField
    direction: OrderDirection = OrderDirection.ASC


@strawberry.input
class CustomerExportInput:
    """A list of customers to have as a file (exportera kunder)."""

    where: CustomerWhere | None = None
    format: FileFormat = FileFormat.XLSX
    idempotency_key: str | None = None
