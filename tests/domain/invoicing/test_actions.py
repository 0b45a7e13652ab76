"""Buttons and commands never disagree."""

import pytest

from reskontra.domain.invoicing.ids import InvoiceId
from reskontra.domain.invoicing.queries import available_actions, invoice
from tests.factories.customers import make_consenting_customer
from tests.factories.invoicing import make_draft, make_issued

pytestmark = pytest.mark.usefixtures("company")


async def actions(invoice_id: InvoiceId) -> dict[str, str | None]:
    found = await invoice(invoice_id)
    assert found is not None
    return {one.action: one.reason_code for one in await available_actions(found)}


async def test_a_draft_can_be_changed_and_issued() -> None:
    assert await actions(await make_draft()) == {
        "CHANGE": None,
        "DISCARD": None,
        "ISSUE": None,
        "SEND": "INVOICE_NOT_ISSUED",
        "REGISTER_PAYMENT": "INVOICE_NOT_ISSUED",
    }


async def test_an_empty_draft_tells_why_it_cannot_be_issued() -> None:
    assert (await actions(await make_draft(lines=())))["ISSUE"] == "NOTHING_TO_INVOICE"


async def test_an_issued_invoice_can_be_sent_and_paid() -> None:
    customer_id = await make_consenting_customer()
    assert await actions(await make_issued(customer_id=customer_id)) == {
        "CHANGE": "INVOICE_NOT_DRAFT",
        "DISCARD": "INVOICE_NOT_DRAFT",
        "ISSUE": "INVOICE_NOT_DRAFT",
        "SEND": None,
        "REGISTER_PAYMENT": None,
    }
