"""The porter, on good days and bad."""

from datetime import timedelta

import pytest

from reskontra.domain.delivery.commands import cancel_parcel, claim_parcel, lift_address
from reskontra.domain.delivery.queries import troubled_addresses
from reskontra.domain.delivery.reports import MARK_HEADER
from reskontra.domain.delivery.standing import AddressState
from reskontra.domain.delivery.trying import LEASE, MOST_MAILINGS
from reskontra.domain.delivery.views import ParcelState
from reskontra.domain.invoicing.ids import InvoiceId
from reskontra.domain.invoicing.sending import GRACE
from reskontra.domain.kernel import clock
from reskontra.tenancy.parcel_marks import MarkedParcel, marked_parcel
from reskontra.tenancy.scope import TenantScope
from reskontra.tenancy.transaction import tenant_transaction
from reskontra.workers.actors.delivery import hand_over_parcel, resend_due
from tests.support.mailbox import Mailbox
from tests.support.sendings import issued_and_sent, kept_parcels
from tests.support.workers import Workers

PAGE = "https://reskontra.example/p/x"

pytestmark = pytest.mark.usefixtures("company", "no_letters")


async def states(invoice_id: InvoiceId) -> list[ParcelState]:
    return [parcel.state for parcel in await kept_parcels(invoice_id)]


async def test_an_invoice_arrives_with_its_page_from_the_firm(workers: Workers) -> None:
    invoice_id = await issued_and_sent()
    await workers.run_until_still()

    mail = workers.mailbox.only_mail()
    (sender,) = mail["From"].addresses
    assert sender.display_name == "Övningsbolaget AB via Reskontra"
    assert mail["Reply-To"].addresses[0].addr_spec == "ekonomi@ovningsbolaget.example"
    (page,) = mail.iter_attachments()
    assert page.get_content_type() == "application/pdf"
    assert page.get_content().startswith(b"%PDF")
    assert await states(invoice_id) == [ParcelState.SENT]


async def test_a_bounce_comes_home_to_its_parcel(firm_scope: TenantScope, workers: Workers) -> None:
    invoice_id = await issued_and_sent()
    await workers.run_until_still()

    (parcel,) = await kept_parcels(invoice_id)
    ((return_path, _),) = workers.mailbox.envelopes
    mark, _, domain = return_path.partition("@")
    assert domain == "bounces.reskontra.example"
    assert workers.mailbox.only_mail()[MARK_HEADER] == mark
    named = marked_parcel(workers.board.settings.secret_key, mark)
    assert named == MarkedParcel(firm_scope.id, parcel.id)


async def test_an_address_that_nobody_has_is_not_tried_again(workers: Workers) -> None:
    workers.mailbox.to_recipient = ["550 5.1.1 No such user", "250 OK"]
    asked = [await issued_and_sent(), await issued_and_sent()]
    await workers.run_until_still()

    parcels = [await kept_parcels(one) for one in asked]
    reasons = {parcel.reason for (parcel,) in parcels}
    assert reasons == {"550 5.1.1 No such user", "ADDRESS_REFUSED"}
    assert workers.mailbox.mails == {}
    async with tenant_transaction():
        (status,) = await troubled_addresses(10)
        await lift_address(status.id, "Their IT has mended it")
    assert (status.state, status.address) == (AddressState.HARD, "faktura@kunden.example")

    last = await issued_and_sent()
    await workers.run_until_still()
    assert await states(last) == [ParcelState.SENT]


@pytest.mark.parametrize(
    ("to_recipient", "to_message", "troubled"),
    [
        (["550 5.7.1 Blocked by policy"], ["250 OK: queued"], [AddressState.SOFT]),
        (["250 OK"], ["554 5.7.1 Looks like spam"], []),
    ],
)
async def test_who_dislikes_us_or_the_mail_is_not_given_up(
    workers: Workers, to_recipient: list[str], to_message: list[str], troubled: list[AddressState]
) -> None:
    workers.mailbox.to_recipient = to_recipient
    workers.mailbox.to_message = to_message
    invoice_id = await issued_and_sent()
    await workers.run_until_still()
    async with tenant_transaction(read_only=True):
        assert [one.state for one in await troubled_addresses(10)] == troubled
    assert await states(invoice_id) == [ParcelState.FAILED]


async def test_each_recipient_gets_one_mail(workers: Workers) -> None:
    await issued_and_sent(["a@kunden.example", "b@kunden.example"])
    await workers.run_until_still()
    to = sorted(mail["To"].addresses[0].addr_spec for mail in workers.mailbox.mails.values())
    assert to == ["a@kunden.example", "b@kunden.example"]
    assert workers.mailbox.repeats == 0


async def test_an_address_that_is_refused_fails_with_the_servers_words(workers: Workers) -> None:
    workers.mailbox.to_recipient = ["550 5.1.1 No such user"]
    invoice_id = await issued_and_sent()
    await workers.run_until_still()

    (parcel,) = await kept_parcels(invoice_id)
    assert parcel.state is ParcelState.FAILED
    assert parcel.reason == "550 5.1.1 No such user"
    assert workers.postponed == []


@pytest.mark.parametrize("answer", ["451 4.3.0 Try later", Mailbox.HANG_UP])
async def test_what_could_not_go_now_goes_later_with_the_same_id(
    workers: Workers, answer: str
) -> None:
    workers.mailbox.to_message = [answer, "250 OK: queued"]
    invoice_id = await issued_and_sent()
    await workers.run_until_still()
    assert await states(invoice_id) == [ParcelState.QUEUED]

    await workers.take_up_postponed()

    assert await states(invoice_id) == [ParcelState.SENT]
    assert len(workers.mailbox.mails) == 1


async def test_greylisting_for_an_hour_is_waited_out(workers: Workers) -> None:
    workers.mailbox.to_recipient = ["450 4.2.0 Greylisted"] * 7 + ["250 OK"]
    invoice_id = await issued_and_sent()
    await workers.run_until_still()
    for _ in range(7):
        await workers.take_up_postponed()
    assert await states(invoice_id) == [ParcelState.SENT]
    assert len(workers.mailbox.mails) == 1
    async with tenant_transaction(read_only=True):
        assert await troubled_addresses(10) == []


async def test_a_server_that_puts_off_for_a_day_is_told_of_and_given_up_after_three(
    workers: Workers,
) -> None:
    workers.mailbox.to_recipient = ["450 4.2.1 Later"]
    invoice_id = await issued_and_sent()
    await workers.run_until_still()
    for _ in range(11):
        await workers.take_up_postponed()
    async with tenant_transaction(read_only=True):
        assert await troubled_addresses(10) == []

    for _ in range(3):
        await workers.take_up_postponed()
    async with tenant_transaction(read_only=True):
        (soft,) = await troubled_addresses(10)
    assert (soft.state, soft.count, soft.reason) == (AddressState.SOFT, 1, "450 4.2.1 Later")
    assert await states(invoice_id) == [ParcelState.QUEUED]

    for _ in range(7):
        await workers.take_up_postponed()
    (parcel,) = await kept_parcels(invoice_id)
    assert (parcel.state, parcel.attempts) == (ParcelState.FAILED, MOST_MAILINGS)
    assert workers.postponed == []
    async with tenant_transaction(read_only=True):
        assert [one.count for one in await troubled_addresses(10)] == [1]


async def test_our_own_outage_is_held_against_nobody(workers: Workers) -> None:
    workers.mailbox.before_message = [Mailbox.HANG_UP]
    await issued_and_sent()
    await workers.run_until_still()
    for _ in range(15):
        await workers.take_up_postponed()
    async with tenant_transaction(read_only=True):
        assert await troubled_addresses(10) == []


async def test_a_mail_that_is_too_large_goes_as_a_link_and_goes_once(workers: Workers) -> None:
    workers.mailbox.to_message = ["552 5.3.4 Too big", "250 OK: queued"]
    invoice_id = await issued_and_sent(page_url=PAGE)
    await workers.run_until_still()
    await workers.take_up_postponed()

    assert await states(invoice_id) == [ParcelState.SENT]
    mail = workers.mailbox.only_mail()
    assert list(mail.iter_attachments()) == []
    text = mail.get_body(("plain",))
    assert text is not None
    assert text.get_content().startswith("Filerna är för stora")
    assert PAGE in text.get_content()
    assert workers.mailbox.repeats == 0


async def test_a_link_that_is_too_large_as_well_is_refused(workers: Workers) -> None:
    workers.mailbox.to_message = ["552 5.3.4 Too big"]
    invoice_id = await issued_and_sent(page_url=PAGE)
    await workers.run_until_still()
    await workers.take_up_postponed()
    (parcel,) = await kept_parcels(invoice_id)
    assert (parcel.state, parcel.attempts) == (ParcelState.FAILED, 2)
    assert workers.postponed == []


async def test_a_mail_that_is_too_large_without_a_link_is_refused(workers: Workers) -> None:
    workers.mailbox.to_message = ["552 5.3.4 Too big"]
    invoice_id = await issued_and_sent()
    await workers.run_until_still()
    await workers.take_up_postponed()
    (parcel,) = await kept_parcels(invoice_id)
    assert (parcel.state, parcel.attempts) == (ParcelState.FAILED, 1)


async def test_a_parcel_whose_porter_died_is_taken_over_after_its_lease(
    firm_scope: TenantScope, workers: Workers
) -> None:
    invoice_id = await issued_and_sent()
    await workers.run_up_to(hand_over_parcel)
    (parcel,) = await kept_parcels(invoice_id)
    async with tenant_transaction():
        assert await claim_parcel(parcel.id) is not None  # and then the porter dies

    await workers.run_until_still()
    assert [message.actor_name for message in workers.postponed] == [hand_over_parcel.name]
    assert workers.mailbox.mails == {}

    with clock.stopped_at(clock.now() + LEASE + timedelta(seconds=2)):
        await workers.wake(resend_due, firm_scope)

    assert await states(invoice_id) == [ParcelState.SENT]
    assert len(workers.mailbox.mails) == 1


async def test_a_parcel_that_is_sent_is_not_sent_by_a_second_message(workers: Workers) -> None:
    await issued_and_sent()
    await workers.run_until_still()
    (sending,) = [m for m in workers.done if m.actor_name == hand_over_parcel.name]

    await workers.perform(sending)

    assert workers.mailbox.repeats == 0


async def test_a_parcel_that_may_be_taken_back_stays_for_a_minute(workers: Workers) -> None:
    invoice_id = await issued_and_sent(hold=True)
    await workers.run_until_still()
    assert await states(invoice_id) == [ParcelState.QUEUED]
    assert workers.mailbox.mails == {}

    with clock.stopped_at(clock.now() + GRACE):
        await workers.take_up_postponed()

    assert await states(invoice_id) == [ParcelState.SENT]
    assert len(workers.mailbox.mails) == 1


async def test_a_parcel_that_was_taken_back_never_leaves(workers: Workers) -> None:
    invoice_id = await issued_and_sent(hold=True)
    await workers.run_until_still()
    (parcel,) = await kept_parcels(invoice_id)
    async with tenant_transaction():
        await cancel_parcel(parcel.id)

    with clock.stopped_at(clock.now() + GRACE):
        await workers.take_up_postponed()

    assert await states(invoice_id) == [ParcelState.CANCELLED]
    assert workers.mailbox.mails == {}
