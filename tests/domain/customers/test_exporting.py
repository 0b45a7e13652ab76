"""What is written of a customer is read again as it was."""

from dataclasses import replace

import pytest

from reskontra.domain.customers.exporting import COLUMNS, cells_of
from reskontra.domain.customers.importing import row_of
from reskontra.domain.customers.queries import heads
from reskontra.domain.customers.views import CustomerEntry, CustomerKind
from reskontra.domain.kernel.addresses import Address
from reskontra.domain.sheets.cells import quoted
from tests.factories.customers import ENTRY, make_customer

ENTRIES = [
    replace(ENTRY, contacts=()),
    CustomerEntry(
        kind=CustomerKind.PERSON,
        name="=Eva & 'Bo'",
        org_number="8507099805",
        email="eva@x.example",
        phone="+46 70 123 45 67",
        locale="en",
        payment_terms_days=0,
    ),
    CustomerEntry(
        kind=CustomerKind.COMPANY,
        name="Bau GmbH",
        vat_number="DE123456789",
        address=Address(line1="-1. Etage", city="Köln", postal_code="50667", country="DE"),
        is_construction_business=True,
        buyer_reference="@ref",
    ),
    CustomerEntry(
        kind=CustomerKind.AUTHORITY,
        name="Kommunen",
        org_number="2120000142",
        gln="4006381333931",
        peppol_id="0007:2120000142",
        payment_terms_days=30,
    ),
]


@pytest.mark.usefixtures("company")
@pytest.mark.parametrize("entry", ENTRIES)
@pytest.mark.parametrize("locale", ["sv", "en"])
async def test_a_customer_is_read_again_as_it_was(entry: CustomerEntry, locale: str) -> None:
    customer_id = await make_customer(**{name: getattr(entry, name) for name in entry.__slots__})
    head = (await heads([customer_id]))[customer_id]
    written = dict(zip((c.field for c in COLUMNS), cells_of(head, locale), strict=True))

    texts = {name: quoted(str(cell)) for name, cell in written.items() if cell not in {None, ""}}
    assert texts.pop("number") == str(head.number)
    row = row_of(texts)

    assert row.reasons == ()
    assert row.entry == CustomerEntry(
        kind=CustomerKind(head.kind),
        name=head.name,
        org_number=head.org_number,
        vat_number=head.vat_number,
        email=head.email,
        phone=head.phone,
        address=head.address,
        locale=head.locale,
        buyer_reference=head.buyer_reference,
        payment_terms_days=head.payment_terms_days,
        peppol_id=head.peppol_id,
        gln=head.gln,
        is_construction_business=head.is_construction_business,
    )
