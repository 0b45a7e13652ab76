"""Documents leave the house."""

import pytest

from reskontra.domain.company.ids import CompanyId
from reskontra.domain.customers.commands import withdraw_consent
from reskontra.domain.customers.views import Contact, ContactRole
from reskontra.domain.delivery.models import Parcel
from reskontra.domain.delivery.views import ParcelState
from reskontra.domain.invoicing.commands import (
    confirm_sent,
    keep_rendering,
    send_invoice,
)
from reskontra.domain.invoicing.events import (
    InvoiceRendered,
    InvoiceSendRequested,
    InvoiceSent,
)
from reskontra.domain.invoicing.ids import InvoiceId
from reskontra.domain.invoicing.queries import deliveries, invoice
from reskontra.domain.invoicing.sealing import SEALED_BY
from reskontra.domain.invoicing.sending import Manner
from reskontra.domain.invoicing.views import Invoice
from reskontra.domain.kernel.channels import Channel
from reskontra.domain.kernel.events import recording
from reskontra.domain.kernel.refusals import Refused
from tests.factories.customers import consent_entry, make_consenting_customer, make_customer
from tests.factories.invoicing import make_credit_note, make_draft, make_issued

SHA256 = "ab" * 32


pytestmark = pytest.mark.usefixtures("company")


async def the(invoice_id: InvoiceId) -> Invoice:
    found = await invoice(invoice_id)
    assert found is not None
    return found


def codes(refused: pytest.ExceptionInfo[Refused]) -> list[str]:
    return [reason.code for reason in refused.value.reasons]


@pytest.fixture
async def sendable(company: CompanyId) -> InvoiceId:
    return await make_issued(customer_id=await make_consenting_customer())


async def test_without_consent_nothing_is_sent() -> None:
    invoice_id = await make_issued(customer_id=await make_customer())
    with pytest.raises(Refused) as refused:
        await send_invoice(invoice_id, Channel.EMAIL)
    assert codes(refused) == ["CONSENT_REQUIRED"]
    assert refused.value.reasons[0].action == "ASK_CONSENT"
    assert await deliveries(invoice_id) == ()


async def test_who_names_nobody_sends_to_nobody(sendable: InvoiceId) -> None:
    with pytest.raises(Refused) as refused:
        await send_invoice(sendable, Channel.EMAIL, [])
    assert [each.path for each in refused.value.reasons] == [("recipients",)]
    assert codes(refused) == ["RECIPIENT_MISSING"]
    assert await deliveries(sendable) == ()


async def test_consent_that_was_withdrawn_counts_at_once(sendable: InvoiceId) -> None:
    customer_id = (await the(sendable)).head.customer_id
    assert customer_id is not None
    await withdraw_consent(customer_id, consent_entry())
    with pytest.raises(Refused) as refused:
        await send_invoice(sendable, Channel.EMAIL)
    assert codes(refused) == ["CONSENT_REQUIRED"]


async def test_a_buyer_outside_the_register_has_consented_to_nothing() -> None:
    with pytest.raises(Refused) as refused:
        await send_invoice(await make_issued(), Channel.EMAIL, ["ap@koparen.example"])
    assert codes(refused) == ["CONSENT_REQUIRED"]


async def test_a_draft_is_not_sent() -> None:
    with pytest.raises(Refused) as refused:
        await send_invoice(await make_draft(), Channel.EMAIL)
    assert codes(refused) == ["INVOICE_NOT_ISSUED"]


async def test_a_parcel_waits_until_the_page_exists(sendable: InvoiceId) -> None:
    with recording() as events:
        await send_invoice(sendable, Channel.EMAIL)
    parcels = await deliveries(sendable)
    assert [(one.recipient, one.state) for one in parcels] == [
        ("faktura@kunden.example", ParcelState.PREPARING)
    ]
    assert events == [
        InvoiceSendRequested(invoice_id=sendable, channel=Channel.EMAIL, generation=1)
    ]

    with recording() as events:
        await keep_rendering(sendable, sha256=SHA256, size=4711)
    parcels = await deliveries(sendable)
    assert [one.state for one in parcels] == [ParcelState.QUEUED]
    assert parcels[0].attachments[0].name == "faktura-1001.pdf"
    rendered = events[0]
    assert isinstance(rendered, InvoiceRendered)
    assert (rendered.invoice_id, rendered.sha256, rendered.size) == (sendable, SHA256, 4711)
    assert len(rendered.document_sha256 or "") == 64
    assert rendered.document_seal == SEALED_BY


async def test_a_page_that_exists_goes_at_once(sendable: InvoiceId) -> None:
    await keep_rendering(sendable, sha256=SHA256, size=4711)
    await send_invoice(sendable, Channel.EMAIL)
    assert [one.state for one in await deliveries(sendable)] == [ParcelState.QUEUED]


async def test_the_first_page_is_the_page_for_ever(sendable: InvoiceId) -> None:
    await keep_rendering(sendable, sha256=SHA256, size=4711)
    await keep_rendering(sendable, sha256="cd" * 32, size=1)
    assert (await the(sendable)).head.pdf_sha256 == SHA256


async def test_each_recipient_gets_a_parcel_of_its_own(sendable: InvoiceId) -> None:
    await send_invoice(sendable, Channel.EMAIL, ["a@x.example", "b@x.example", "a@x.example"])
    assert [one.recipient for one in await deliveries(sendable)] == ["a@x.example", "b@x.example"]


async def test_contacts_for_invoices_are_written_to_before_the_customer() -> None:
    contact = Contact(name="Anna", email="anna@kunden.example", roles=(ContactRole.INVOICES,))
    customer_id = await make_consenting_customer(contacts=(contact,))
    invoice_id = await make_issued(customer_id=customer_id)
    await send_invoice(invoice_id, Channel.EMAIL)
    assert [one.recipient for one in await deliveries(invoice_id)] == ["anna@kunden.example"]


async def test_sending_twice_is_refused_unless_it_is_meant(sendable: InvoiceId) -> None:
    await send_invoice(sendable, Channel.EMAIL)
    with pytest.raises(Refused) as refused:
        await send_invoice(sendable, Channel.EMAIL)
    assert codes(refused) == ["ALREADY_SENT"]
    await send_invoice(sendable, Channel.EMAIL, manner=Manner(is_again=True))
    assert [one.generation for one in await deliveries(sendable)] == [1, 2]


async def test_that_it_has_left_is_noted_once(sendable: InvoiceId) -> None:
    with recording() as events:
        await confirm_sent(sendable)
        await confirm_sent(sendable)
    assert events == [InvoiceSent(invoice_id=sendable)]


async def test_a_credit_note_goes_with_a_message_of_its_own() -> None:
    note_id = await make_credit_note(
        await make_issued(customer_id=await make_consenting_customer())
    )
    await send_invoice(note_id, Channel.EMAIL)
    parcel = await Parcel.get(subject=str(note_id))

    assert parcel.template == "credit_note"
    assert (parcel.facts["credits_number"], parcel.facts["reason"]) == ("1001", "Fel pris")
    assert parcel.facts["ocr"] is None
