"""From "send it by Peppol" to the access point, with the page in it and judged on the way."""

from collections.abc import Awaitable, Callable
from typing import Any

import pytest

from reskontra.domain.company.commands import change_company, leave_network
from reskontra.domain.company.views import CompanyChange
from reskontra.domain.customers.commands import record_consent
from reskontra.domain.customers.views import CustomerKind
from reskontra.domain.delivery.views import ParcelState, ParcelStatus
from reskontra.domain.invoicing.commands import send_invoice
from reskontra.domain.invoicing.e_invoice_verdicts import Violation
from reskontra.domain.invoicing.ids import InvoiceId
from reskontra.domain.kernel.channels import Channel
from reskontra.domain.kernel.refusals import Refused
from reskontra.tenancy.scope import TenantScope
from reskontra.tenancy.transaction import savepoint, tenant_transaction
from reskontra.workers.actors.network import pack_when_asked
from reskontra.workers.ports.e_invoice_rules import RulesMissing
from tests.factories.company import connect_to_network
from tests.factories.customers import consent_entry, make_customer
from tests.factories.invoicing import make_credit_note, make_issued
from tests.support.rules import stand_in
from tests.support.sendings import kept_parcels
from tests.support.ubl import Ubl
from tests.support.workers import Workers

pytestmark = pytest.mark.usefixtures("company", "no_letters")
ENDPOINT = "0007:5567037485"
BINARY = "cac:AdditionalDocumentReference/cac:Attachment/cbc:EmbeddedDocumentBinaryObject"
AGREED = consent_entry(channel=Channel.PEPPOL)


async def issued(**about: Any) -> InvoiceId:
    """An invoice to a buyer who is in the network and has agreed to e-invoices."""
    await connect_to_network()
    customer_id = await make_customer(**{"peppol_id": ENDPOINT} | about)
    await record_consent(customer_id, AGREED)
    return await make_issued(customer_id=customer_id, buyer_reference="Anna Ek")


async def another_account() -> None:
    """The firm becomes another one, and is connected as that."""
    await leave_network()
    await change_company(CompanyChange(org_number="556012-5790"))
    await connect_to_network()


async def issued_and_sent(**about: Any) -> InvoiceId:
    async with tenant_transaction():
        invoice_id = await issued(**about)
        await send_invoice(invoice_id, Channel.PEPPOL)
    return invoice_id


async def the_parcel(invoice_id: InvoiceId) -> ParcelStatus:
    (parcel,) = await kept_parcels(invoice_id)
    return parcel


async def test_an_e_invoice_goes_with_its_page_in_it_and_is_kept_as_it_went(
    workers: Workers, firm_scope: TenantScope
) -> None:
    invoice_id = await issued_and_sent()
    await workers.run_until_still()

    parcel = await the_parcel(invoice_id)
    assert (parcel.state, parcel.recipient, parcel.reason) == (ParcelState.SENT, ENDPOINT, None)
    (file,) = workers.outbox.glob("*.xml")
    sent = file.read_bytes()
    assert file.stem == str(parcel.id.uuid)
    ubl = Ubl(sent)
    assert ubl.one(BINARY).startswith("JVBERi")
    (attached,) = parcel.attachments
    assert (attached.name, attached.media_type) == ("faktura-1001.xml", "application/xml")
    assert await workers.archived(firm_scope, attached.sha256) == sent
    assert sent in stand_in(workers).judged


async def test_a_credit_note_goes_the_same_way(workers: Workers) -> None:
    async with tenant_transaction():
        note_id = await make_credit_note(await issued())
        await send_invoice(note_id, Channel.PEPPOL)
    await workers.run_until_still()
    assert (await the_parcel(note_id)).state is ParcelState.SENT
    (file,) = workers.outbox.glob("*.xml")
    assert Ubl(file.read_bytes()).kind == "CreditNote"


async def test_what_breaks_a_rule_stays_here_and_says_which(workers: Workers) -> None:
    stand_in(workers).says = [Violation(rule="SE-R-006", text="No such rate.")]
    invoice_id = await issued_and_sent()
    await workers.run_until_still()
    parcel = await the_parcel(invoice_id)
    assert parcel.state is ParcelState.FAILED
    assert parcel.reason == "E_INVOICE_AGAINST_RULES SE-R-006"
    assert not workers.outbox.exists()

    async with tenant_transaction():
        with pytest.raises(Refused, match="E_INVOICE_AGAINST_RULES"):
            async with savepoint():
                await send_invoice(invoice_id, Channel.PEPPOL)
    assert len(await kept_parcels(invoice_id)) == 1


async def test_without_rules_nothing_is_sent(workers: Workers) -> None:
    stand_in(workers).fault = RulesMissing("RULES_INCOMPLETE")
    invoice_id = await issued_and_sent()
    await workers.run_until_still()
    parcel = await the_parcel(invoice_id)
    assert (parcel.state, parcel.reason) == (ParcelState.FAILED, "RULES_INCOMPLETE")
    assert not workers.outbox.exists()


async def test_the_same_message_twice_sends_one(workers: Workers) -> None:
    await issued_and_sent()
    packing = await workers.run_up_to(pack_when_asked)
    await workers.run_until_still()
    await workers.perform(packing)
    await workers.run_until_still()
    assert len([*workers.outbox.iterdir()]) == 1


@pytest.mark.parametrize(
    ("about", "code"),
    [
        ({"kind": CustomerKind.COMPANY}, "CONSENT_REQUIRED"),
        ({"kind": CustomerKind.PERSON, "peppol_id": None}, "PEPPOL_ADDRESS_MISSING"),
    ],
)
async def test_who_has_not_agreed_or_is_not_there_is_sent_nothing(
    workers: Workers, about: dict[str, Any], code: str
) -> None:
    async with tenant_transaction():
        customer_id = await make_customer(**{"peppol_id": ENDPOINT} | about)
        invoice_id = await make_issued(customer_id=customer_id, buyer_reference="Anna Ek")
        with pytest.raises(Refused, match=code):
            async with savepoint():
                await send_invoice(invoice_id, Channel.PEPPOL)
    await workers.run_until_still()
    assert await kept_parcels(invoice_id) == ()


async def test_an_authority_need_not_agree(workers: Workers) -> None:
    """Lag 2018:1277, 4 §."""
    async with tenant_transaction():
        await connect_to_network()
        customer_id = await make_customer(
            kind=CustomerKind.AUTHORITY, peppol_id=ENDPOINT, org_number="556703-7485"
        )
        invoice_id = await make_issued(customer_id=customer_id, buyer_reference="Anna Ek")
        await send_invoice(invoice_id, Channel.PEPPOL)
    await workers.run_until_still()
    assert (await the_parcel(invoice_id)).state is ParcelState.SENT


async def test_a_firm_without_an_account_of_its_own_sends_nothing(workers: Workers) -> None:
    async with tenant_transaction():
        invoice_id = await issued()
        await leave_network()
        with pytest.raises(Refused, match="PEPPOL_NOT_CONNECTED"):
            async with savepoint():
                await send_invoice(invoice_id, Channel.PEPPOL)
    await workers.run_until_still()
    assert await kept_parcels(invoice_id) == ()
    assert not workers.outbox.exists()


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        (leave_network, "SENDER_NOT_CONNECTED"),
        (another_account, "SENDER_IS_ANOTHER"),
    ],
)
async def test_who_loses_the_account_before_it_leaves_sends_nothing(
    workers: Workers, change: Callable[[], Awaitable[None]], reason: str
) -> None:
    invoice_id = await issued_and_sent()
    async with tenant_transaction():
        await change()
    await workers.run_until_still()
    parcel = await the_parcel(invoice_id)
    assert (parcel.state, parcel.reason) == (ParcelState.FAILED, reason)
    assert not workers.outbox.exists()
