"""The e-invoice of hours tells by which order they were ordered, and so does its credit note."""

from datetime import date

import pytest

from reskontra.domain.assignments.commands import bill
from reskontra.domain.assignments.queries import approved
from reskontra.domain.invoicing.commands import issue_invoice
from reskontra.domain.invoicing.ids import InvoiceId
from reskontra.domain.invoicing.peppol_bis import ubl_of
from reskontra.domain.invoicing.queries import document_for_network, reasons_against_e_invoices
from tests.factories.billing import DEPARTURES, make_approved, make_assignment, make_order
from tests.factories.customers import make_consenting_customer
from tests.factories.invoicing import make_credit_draft
from tests.support.ubl import Ubl

pytestmark = pytest.mark.usefixtures("company")
ORDER, REFERENCE = "cac:OrderReference/cbc:ID", "cbc:BuyerReference"


async def told(invoice_id: InvoiceId) -> Ubl:
    document = await document_for_network(invoice_id)
    assert document is not None
    return Ubl(ubl_of(document))


async def billed(*assignments: dict[str, object]) -> InvoiceId:
    """An invoice of an hour on each of some assignments of a customer."""
    order = await make_order(await make_consenting_customer(buyer_reference=None))
    entries = [
        await make_approved(order, await make_assignment(order, **about), day=date(2026, 11, place))
        for place, about in enumerate(assignments, start=2)
    ]
    (invoice_id,) = (await bill(await approved(entries), DEPARTURES)).invoices
    return invoice_id


async def test_order_and_reference_of_the_assignment_stand_on_its_e_invoice() -> None:
    """EN 16931 BT-13 and BT-10."""
    about: dict[str, object] = {"order_number": "4711", "buyer_reference": "Anna"}
    ubl = await told(await billed(about, about))
    assert (ubl.one(ORDER), ubl.one(REFERENCE)) == ("4711", "Anna")
    assert ubl.all("cac:InvoiceLine/cbc:Note") == []


async def test_orders_that_differ_stand_on_the_lines() -> None:
    ubl = await told(await billed({"order_number": "4711"}, {"order_number": "4712"}))
    assert ubl.all(ORDER) == []
    assert ubl.all("cac:InvoiceLine/cbc:Note") == ["Ordernummer 4711", "Ordernummer 4712"]


async def test_a_credit_note_tells_the_order_of_what_it_credits() -> None:
    invoice_id = await billed({"order_number": "4711"})
    credit_id = await make_credit_draft(invoice_id)
    against = await reasons_against_e_invoices([invoice_id, credit_id])
    codes = {each.code for reasons in against.values() for each in reasons}
    assert "E_INVOICE_REFERENCE_MISSING" not in codes
    await issue_invoice(credit_id)
    ubl = await told(credit_id)
    assert (ubl.kind, ubl.one(ORDER)) == ("CreditNote", "4711")
