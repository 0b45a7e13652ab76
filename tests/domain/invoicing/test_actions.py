"""Buttons and commands never disagree."""

import pytest

from reskontra.domain.company.commands import close_books
from reskontra.domain.customers.commands import choose_order
from reskontra.domain.invoicing.commands import send_invoice
from reskontra.domain.invoicing.ids import InvoiceId
from reskontra.domain.invoicing.queries import available_actions, invoice, invoices
from reskontra.domain.kernel.channels import Channel
from reskontra.domain.kernel.clock import today
from tests.factories.customers import make_consenting_customer, make_customer
from tests.factories.invoicing import make_credit_note, make_draft, make_issued

pytestmark = pytest.mark.usefixtures("company")


async def actions(invoice_id: InvoiceId) -> dict[str, str | None]:
    found = await invoice(invoice_id)
    assert found is not None
    (states,) = (await available_actions([found])).values()
    return {one.action.value: one.reason_code for one in states}


async def test_a_draft_can_be_changed_and_issued() -> None:
    assert await actions(await make_draft()) == {
        "EDIT": None,
        "DISCARD": None,
        "ISSUE": None,
        "SEND": "INVOICE_NOT_ISSUED",
        "SEND_AGAIN": "INVOICE_NOT_ISSUED",
        "REGISTER_PAYMENT": "INVOICE_NOT_ISSUED",
        "COPY": None,
        "CREDIT": "INVOICE_NOT_ISSUED",
        "PAY_BACK": "NOTHING_TO_PAY_BACK",
    }


async def test_an_empty_draft_tells_why_it_cannot_be_issued() -> None:
    assert (await actions(await make_draft(lines=())))["ISSUE"] == "NOTHING_TO_INVOICE"


async def test_an_issued_invoice_can_be_sent_and_paid() -> None:
    customer_id = await make_consenting_customer()
    assert await actions(await make_issued(customer_id=customer_id)) == {
        "EDIT": "INVOICE_NOT_DRAFT",
        "DISCARD": "INVOICE_NOT_DRAFT",
        "ISSUE": "INVOICE_NOT_DRAFT",
        "SEND": None,
        "SEND_AGAIN": None,
        "REGISTER_PAYMENT": None,
        "COPY": None,
        "CREDIT": None,
        "PAY_BACK": "NOTHING_TO_PAY_BACK",
    }


async def test_an_invoice_that_was_sent_is_sent_again_on_purpose() -> None:
    sent = await make_issued(customer_id=await make_consenting_customer())
    await send_invoice(sent, Channel.EMAIL)
    found = await actions(sent)

    assert (found["SEND"], found["SEND_AGAIN"]) == ("ALREADY_SENT", None)


async def test_money_cannot_come_in_on_a_day_whose_books_are_closed() -> None:
    issued = await make_issued(invoice_date=today())
    await close_books(today())

    assert (await actions(issued))["REGISTER_PAYMENT"] == "PERIOD_CLOSED"


async def test_many_invoices_are_told_apart() -> None:
    willing = await make_issued(customer_id=await make_consenting_customer())
    unwilling = await make_issued(customer_id=await make_customer())
    found = await invoices([willing, unwilling, await make_draft()])
    told = await available_actions(list(found.values()))
    send = {each: [s.reason_code for s in told[each] if s.action == "SEND"] for each in told}

    assert list(send.values()).count(["INVOICE_NOT_ISSUED"]) == 1
    assert (send[willing], send[unwilling]) == ([None], [None])


async def test_what_nothing_can_reach_is_not_offered_to_be_sent() -> None:
    await choose_order([Channel.EMAIL])
    unwilling = await make_issued(customer_id=await make_customer())
    assert (await actions(unwilling))["SEND"] == "CONSENT_REQUIRED"


async def test_what_is_credited_whole_is_not_credited_again() -> None:
    credited = await make_issued()
    note = await make_credit_note(credited)

    assert (await actions(credited))["CREDIT"] == "NOTHING_LEFT_TO_CREDIT"
    told = await actions(note)
    assert {told[each] for each in ("EDIT", "DISCARD", "ISSUE")} == {"INVOICE_NOT_DRAFT"}
    assert (told["CREDIT"], told["COPY"]) == ("CREDIT_OF_CREDIT", "CREDIT_NOTE_FIXED")
