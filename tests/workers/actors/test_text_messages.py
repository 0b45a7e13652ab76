"""Invoices by text message: from the mail room to the vendor, at most once."""

from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import datetime, timedelta

import pytest
import pytest_asyncio

from reskontra.domain.customers.commands import withdraw_consent
from reskontra.domain.delivery.commands import claim_parcel
from reskontra.domain.delivery.trying import LEASE
from reskontra.domain.delivery.views import ParcelClaim, ParcelState, ParcelStatus
from reskontra.domain.invoicing.commands import send_invoice
from reskontra.domain.invoicing.ids import InvoiceId
from reskontra.domain.invoicing.sending import GRACE, Manner
from reskontra.domain.kernel import clock
from reskontra.domain.kernel.channels import Channel
from reskontra.tenancy.scope import TenantScope
from reskontra.tenancy.transaction import tenant_transaction
from reskontra.workers import switchboard
from reskontra.workers.actors.delivery import hand_over_parcel, resend_due
from reskontra.workers.ports.delivery import Consignment
from tests.factories.customers import consent_entry, make_customer_with_telephone
from tests.factories.invoicing import make_issued
from tests.support.sendings import kept_invoice, kept_parcels
from tests.support.sms_vendors import ELKS, Mood, SmsVendorOffice, open_sms_vendor
from tests.support.workers import Workers

pytestmark = pytest.mark.usefixtures("company", "no_letters")

NOON = datetime(2026, 11, 26, 12, tzinfo=clock.SWEDEN)
LATE = datetime(2026, 11, 26, 19, 59, 30, tzinfo=clock.SWEDEN)
MORNING = datetime(2026, 11, 27, 8, tzinfo=clock.SWEDEN)


@pytest_asyncio.fixture(loop_scope="session")
async def office(workers: Workers) -> AsyncIterator[SmsVendorOffice]:
    async with open_sms_vendor(ELKS) as opened:
        settings = replace(
            workers.board.settings,
            sms_url=opened.url,
            public_url="https://reskontra.example/",
            secret_key="a secret of the tests",
        )
        carriers = switchboard.carriers(settings)
        switchboard.plug_in(replace(workers.board, settings=settings, carriers=carriers))
        yield opened


async def sent_by_text(*, hold: bool = False) -> InvoiceId:
    async with tenant_transaction():
        invoice_id = await make_issued(customer_id=await make_customer_with_telephone())
        page_url = "https://reskontra.example/p/x"
        await send_invoice(invoice_id, Channel.SMS, manner=Manner(hold=hold), page_url=page_url)
    return invoice_id


def consigned(recipient: str, text: str) -> Consignment:
    return Consignment(
        message_id="<x>",
        sender="Ovningsbola",
        reply_to=None,
        recipient=recipient,
        subject="",
        text=text,
    )


async def only_parcel(invoice_id: InvoiceId) -> ParcelStatus:
    (parcel,) = await kept_parcels(invoice_id)
    return parcel


async def left_by_whoever_claimed_it(workers: Workers) -> tuple[InvoiceId, ParcelClaim]:
    """A message whose porter died with it in hand."""
    invoice_id = await sent_by_text()
    await workers.run_up_to(hand_over_parcel)
    parcel = await only_parcel(invoice_id)
    async with tenant_transaction():
        claim = await claim_parcel(parcel.id)
    assert claim is not None
    return invoice_id, claim


async def test_an_invoice_arrives_as_a_link(workers: Workers, office: SmsVendorOffice) -> None:
    with clock.stopped_at(NOON):
        invoice_id = await sent_by_text()
        await workers.run_until_still()

    (form,) = office.forms
    assert (form["from"], form["to"]) == ("Ovningsbola", "+46701740605")
    assert form["message"].startswith("Övningsbolaget AB: Faktura 1001")
    assert form["message"].endswith("\nhttps://reskontra.example/p/x")
    assert form["whendelivered"].startswith("https://reskontra.example/hooks/sms/elks46/")
    parcel = await only_parcel(invoice_id)
    assert (parcel.state, parcel.reason) == (ParcelState.SENT, None)
    assert (await kept_invoice(invoice_id)).head.sent_at is not None
    assert workers.mailbox.mails == {}


async def test_it_does_not_wait_for_the_page(workers: Workers, office: SmsVendorOffice) -> None:
    with clock.stopped_at(NOON):
        invoice_id = await sent_by_text()
        await workers.relay()
        assert (await only_parcel(invoice_id)).state is ParcelState.QUEUED
        await workers.run_until_still()
    assert len(office.taken) == 1


async def test_what_is_taken_back_within_a_minute_never_leaves(
    workers: Workers, office: SmsVendorOffice
) -> None:
    with clock.stopped_at(NOON):
        await sent_by_text(hold=True)
        await workers.run_until_still()
    assert office.taken == []
    with clock.stopped_at(NOON + GRACE):
        await workers.take_up_postponed()
    assert len(office.taken) == 1


@pytest.mark.parametrize(
    "mood", [Mood.FAULT_AFTER, Mood.HANGS_UP_AFTER, Mood.HALF_JSON_AFTER, Mood.RUBBISH_AFTER]
)
async def test_a_vendor_that_took_it_and_stammered_has_it_once(
    workers: Workers, office: SmsVendorOffice, mood: Mood
) -> None:
    office.moods = [mood, Mood.GOOD]
    with clock.stopped_at(NOON):
        invoice_id = await sent_by_text()
        await workers.run_until_still()
    assert (await only_parcel(invoice_id)).state is ParcelState.SENT
    assert len(office.taken) == 1


async def test_whoever_died_after_the_vendor_took_it_does_not_send_it_twice(
    firm_scope: TenantScope, workers: Workers, office: SmsVendorOffice
) -> None:
    with clock.stopped_at(NOON):
        invoice_id, claim = await left_by_whoever_claimed_it(workers)
        vendor = switchboard.carrier(Channel.SMS)
        await vendor.hand_over(consigned(claim.recipient, str(claim.facts["text"])))
        await workers.run_until_still()

    with clock.stopped_at(NOON + LEASE + timedelta(seconds=2)):
        await workers.wake(resend_due, firm_scope)

    assert (await only_parcel(invoice_id)).state is ParcelState.SENT
    assert len(office.taken) == 1


async def test_whoever_said_no_while_it_was_tried_gets_none_at_the_next_attempt(
    firm_scope: TenantScope, workers: Workers, office: SmsVendorOffice
) -> None:
    with clock.stopped_at(NOON):
        invoice_id, _ = await left_by_whoever_claimed_it(workers)
        customer_id = (await kept_invoice(invoice_id)).head.customer_id
        assert customer_id is not None
        async with tenant_transaction():
            await withdraw_consent(customer_id, consent_entry(channel=Channel.SMS))
        await workers.run_until_still()

    with clock.stopped_at(NOON + LEASE + timedelta(seconds=2)):
        await workers.wake(resend_due, firm_scope)
        await workers.run_until_still()

    assert (await only_parcel(invoice_id)).state is ParcelState.CANCELLED
    assert office.taken == []


async def test_where_nobody_can_tell_a_person_must_look(
    workers: Workers, office: SmsVendorOffice
) -> None:
    office.moods, office.hides = [Mood.FAULT_AFTER, Mood.GOOD], True
    with clock.stopped_at(NOON):
        invoice_id = await sent_by_text()
        await workers.run_until_still()
        for _ in range(11):
            await workers.take_up_postponed()
    parcel = await only_parcel(invoice_id)
    assert (parcel.state, parcel.attempts) == (ParcelState.FAILED, 12)
    assert parcel.reason == "MAYBE_SENT HTTP_503"
    assert len(office.taken) == 1


async def test_a_number_that_is_refused_fails_with_the_vendors_words(
    workers: Workers, office: SmsVendorOffice
) -> None:
    office.moods = [Mood.REFUSES]
    with clock.stopped_at(NOON):
        invoice_id = await sent_by_text()
        await workers.run_until_still()
    parcel = await only_parcel(invoice_id)
    assert (parcel.state, parcel.reason) == (ParcelState.FAILED, "HTTP_400 Invalid to number")
    assert workers.postponed == []


async def test_too_many_requests_wait(workers: Workers, office: SmsVendorOffice) -> None:
    office.moods = [Mood.TOO_MANY, Mood.GOOD]
    with clock.stopped_at(NOON):
        invoice_id = await sent_by_text()
        await workers.run_until_still()
        assert (await only_parcel(invoice_id)).reason == "TOO_MANY_REQUESTS"
        await workers.take_up_postponed()
    assert (await only_parcel(invoice_id)).state is ParcelState.SENT
    assert len(office.taken) == 1


async def test_what_is_late_in_the_evening_leaves_in_the_morning(
    workers: Workers, office: SmsVendorOffice
) -> None:
    with clock.stopped_at(LATE):
        invoice_id = await sent_by_text(hold=True)
        await workers.run_until_still()
    assert (await only_parcel(invoice_id)).due_at == MORNING
    with clock.stopped_at(MORNING):
        await workers.take_up_postponed()
    assert len(office.taken) == 1


async def test_without_a_vendor_nobody_carries_it(workers: Workers) -> None:
    with clock.stopped_at(NOON):
        invoice_id = await sent_by_text()
        await workers.run_until_still()
    parcel = await only_parcel(invoice_id)
    assert (parcel.state, parcel.reason) == (ParcelState.FAILED, "NO_CARRIER")
