"""What is decided about VAT is kept with the invoice, and frozen when it is issued."""

import asyncio
from decimal import Decimal

import pytest

from reskontra.domain.countries.vat import Sold, VatCase, VatClass
from reskontra.domain.customers.commands import change_customer
from reskontra.domain.customers.views import CustomerChange
from reskontra.domain.invoicing.commands import issue_invoice
from reskontra.domain.invoicing.ids import InvoiceId
from reskontra.domain.invoicing.queries import draft_document, invoice
from reskontra.domain.invoicing.views import Invoice
from reskontra.domain.kernel.refusals import Refused
from reskontra.tenancy.transaction import tenant_transaction
from tests.factories.customers import make_customer
from tests.factories.invoicing import kr, make_draft, new_line

BUILT = new_line(sold=Sold.CONSTRUCTION, vat_class=VatClass.STANDARD)
FOOD = new_line(vat_class=VatClass.FOOD, sold=Sold.GOODS)


async def the(invoice_id: InvoiceId) -> Invoice:
    found = await invoice(invoice_id)
    assert found is not None
    return found


async def for_a_builder() -> InvoiceId:
    builder = await make_customer(vat_number="SE556703748501", is_construction_business=True)
    return await make_draft(customer_id=builder, lines=(BUILT, FOOD))


@pytest.mark.usefixtures("company")
async def test_a_draft_keeps_what_was_asked_and_proposes_the_rest() -> None:
    built, food = (await the(await for_a_builder())).lines
    assert (built.sold, built.vat_class, built.vat_case) == ("CONSTRUCTION", "STANDARD", None)
    assert (built.vat_rate, food.vat_rate) == (Decimal(0), Decimal(6))


@pytest.mark.usefixtures("company")
async def test_an_issued_line_keeps_its_case() -> None:
    invoice_id = await for_a_builder()
    await issue_invoice(invoice_id)
    found = await the(invoice_id)

    assert [line.vat_case for line in found.lines] == ["CONSTRUCTION", None]
    assert [(row.case, row.net, row.vat) for row in found.totals.vat_rows] == [
        (VatCase.DOMESTIC, kr("1000"), kr("60")),
        (VatCase.CONSTRUCTION, kr("1000"), kr("0")),
    ]


@pytest.mark.usefixtures("company")
async def test_the_page_of_a_draft_shows_what_an_issue_would_decide() -> None:
    builder = await make_customer(vat_number="SE556703748501")
    invoice_id = await make_draft(customer_id=builder, lines=(BUILT,))
    await change_customer(builder, CustomerChange(is_construction_business=True))
    page = await draft_document(invoice_id)

    assert page is not None
    assert [line.vat_rate for line in page.lines] == [Decimal(0)]
    assert page.vat_texts == (
        "Omvänd betalningsskyldighet enligt 16 kap. 13 § mervärdesskattelagen",
    )


async def issued_or_told(invoice_id: InvoiceId) -> str:
    try:
        async with tenant_transaction():
            await issue_invoice(invoice_id)
    except Refused as refused:
        return ", ".join(reason.code for reason in refused.reasons)
    return "issued"


@pytest.mark.usefixtures("kept_company")
async def test_who_comes_second_finds_it_issued() -> None:
    """The lines of what is issued are frozen, and nobody runs into that."""
    async with tenant_transaction():
        invoice_id = await for_a_builder()

    answers = await asyncio.gather(*[issued_or_told(invoice_id) for _ in range(4)])

    assert sorted(answers) == ["INVOICE_NOT_DRAFT"] * 3 + ["issued"]
    async with tenant_transaction():
        assert (await the(invoice_id)).head.number == 1001
