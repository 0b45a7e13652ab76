"""Customers and their consent, valid by default."""

from reskontra.domain.customers.commands import (
    create_customer,
    record_consent,
    request_vat_check,
)
from reskontra.domain.customers.ids import CustomerId
from reskontra.domain.customers.views import (
    ConsentEntry,
    ConsentSource,
    Contact,
    ContactRole,
    CustomerEntry,
    CustomerKind,
)
from reskontra.domain.kernel.addresses import Address
from reskontra.domain.kernel.channels import Channel
from tests.factories import varied

CONTACT = Contact(
    name="Beata Beställare", email="beata@kunden.example", roles=(ContactRole.ORDERS,)
)
ENTRY = CustomerEntry(
    kind=CustomerKind.COMPANY,
    name="Kunden AB",
    email="faktura@kunden.example",
    address=Address(line1="Kundgatan 2", postal_code="411 05", city="Göteborg"),
    contacts=(CONTACT,),
)
CONSENT = ConsentEntry(
    channel=Channel.EMAIL, source=ConsentSource.PHONE, evidence="Samtal med Anna 2026-11-02"
)


def customer_entry(**about: object) -> CustomerEntry:
    return varied(ENTRY, **about)


def consent_entry(**about: object) -> ConsentEntry:
    return varied(CONSENT, **about)


async def make_customer(**about: object) -> CustomerId:
    return await create_customer(customer_entry(**about))


async def make_consenting_customer(**about: object) -> CustomerId:
    customer_id = await make_customer(**about)
    await record_consent(customer_id, CONSENT)
    return customer_id


async def make_customer_with_telephone(phone: str = "070-174 06 05") -> CustomerId:
    """A customer who takes invoices by text message."""
    customer_id = await make_customer(phone=phone)
    await record_consent(customer_id, consent_entry(channel=Channel.SMS))
    return customer_id


async def make_vat_check(**about: object) -> CustomerId:
    """A customer whose VAT number somebody wants looked up."""
    customer_id = await make_customer(vat_number="SE556703748501", **about)
    await request_vat_check(customer_id)
    return customer_id


async def consenting_to_e_invoices(**about: object) -> CustomerId:
    """Somebody in the Peppol network who has agreed to e-invoices."""
    customer_id = await make_customer(peppol_id="0007:5567037485", **about)
    await record_consent(customer_id, consent_entry(channel=Channel.PEPPOL))
    return customer_id
