"""Mail through a real server on this machine, in good days and bad."""

import asyncio
from dataclasses import replace

import pytest

from reskontra.workers.connectors.smtp.connector import SmtpDelivery
from reskontra.workers.ports.delivery import (
    Consignment,
    DeliveryOutage,
    DeliveryRefused,
    Enclosure,
    ParcelTooLarge,
    RecipientPutOff,
    RecipientRefused,
)
from tests.support.mailbox import Mailbox, open_mailbox

PARCEL = Consignment(
    message_id="<01j@parcel.reskontra>",
    sender="Östgöta Bygg AB",
    reply_to="faktura@ostgota.example",
    recipient="kund@example.com",
    subject="Faktura 1001",
    text="Hej!\n",
    html="<p>Hej!</p>",
    enclosures=(Enclosure(name="f.pdf", media_type="application/pdf", content=b"%PDF-1.7"),),
)


def carrier(mailbox: Mailbox) -> SmtpDelivery:
    return SmtpDelivery(mailbox.url, "no-reply@reskontra.example")


async def test_a_parcel_arrives_whole() -> None:
    async with open_mailbox() as mailbox:
        receipt = await carrier(mailbox).hand_over(PARCEL)

        assert receipt.text == "OK: queued"
        assert mailbox.envelopes == [("no-reply@reskontra.example", ["kund@example.com"])]
        assert list(mailbox.mails) == ["<01j@parcel.reskontra>"]
        (enclosed,) = mailbox.only_mail().iter_attachments()
        assert enclosed.get_content() == b"%PDF-1.7"


@pytest.mark.parametrize(
    ("to_recipient", "to_message", "reason"),
    [
        (["550 5.1.1 No such user"], ["250 OK: queued"], "550 5.1.1 No such user"),
        (["250 OK"], ["554 5.7.1 Looks like spam"], "554 5.7.1 Looks like spam"),
    ],
)
async def test_the_servers_last_word_is_a_refusal(
    to_recipient: list[str], to_message: list[str], reason: str
) -> None:
    async with open_mailbox() as mailbox:
        mailbox.to_recipient = to_recipient
        mailbox.to_message = to_message

        with pytest.raises(DeliveryRefused) as refused:
            await carrier(mailbox).hand_over(PARCEL)

        assert refused.value.reason == reason
        assert mailbox.mails == {}


@pytest.mark.parametrize(
    ("to_recipient", "before_message", "to_message"),
    [
        (["450 4.2.1 Greylisted"], ["354"], ["250 OK: queued"]),
        (["250 OK"], ["354"], ["451 4.3.0 Try later"]),
        (["250 OK"], [Mailbox.HANG_UP], ["250 OK: queued"]),
    ],
    ids=["recipient put off", "message put off", "line lost before the final dot"],
)
async def test_what_may_change_is_an_outage_and_nothing_arrived(
    to_recipient: list[str], before_message: list[str], to_message: list[str]
) -> None:
    async with open_mailbox() as mailbox:
        mailbox.to_recipient = to_recipient
        mailbox.before_message = before_message
        mailbox.to_message = to_message

        with pytest.raises(DeliveryOutage):
            await carrier(mailbox).hand_over(PARCEL)

        assert mailbox.mails == {}


async def test_a_server_that_is_down_is_an_outage() -> None:
    async with open_mailbox() as mailbox:
        down = carrier(mailbox)
    with pytest.raises(DeliveryOutage):
        await down.hand_over(PARCEL)


async def test_a_mail_whose_answer_got_lost_comes_again_with_the_same_id() -> None:
    async with open_mailbox() as mailbox:
        mailbox.to_message = [Mailbox.HANG_UP, "250 OK: queued"]
        with pytest.raises(DeliveryOutage):
            await carrier(mailbox).hand_over(PARCEL)

        await carrier(mailbox).hand_over(PARCEL)

        assert len(mailbox.mails) == 1
        assert mailbox.repeats == 1


async def test_a_login_that_fails_is_our_trouble_and_not_the_parcels() -> None:
    async with open_mailbox() as mailbox:
        url = mailbox.url.replace("smtp://", "smtp://we:secret@")
        with pytest.raises(DeliveryOutage):
            await SmtpDelivery(url, "no-reply@reskontra.example").hand_over(PARCEL)


async def test_many_parcels_go_at_the_same_time() -> None:
    async with open_mailbox() as mailbox:
        parcels = [
            Consignment(
                message_id=f"{number}@parcel.reskontra",
                sender="A",
                reply_to=None,
                recipient="b@example.com",
                subject="S",
                text="T",
            )
            for number in range(20)
        ]
        await asyncio.gather(*map(carrier(mailbox).hand_over, parcels))
        assert len(mailbox.mails) == 20
        assert mailbox.repeats == 0


async def test_what_the_server_says_is_too_large_is_not_sent_at_all() -> None:
    async with open_mailbox() as mailbox:
        mailbox.most_bytes = 500
        with pytest.raises(ParcelTooLarge, match=r"552 5\.3\.4"):
            await carrier(mailbox).hand_over(PARCEL)
        assert (mailbox.begun, mailbox.mails) == (0, {})


@pytest.mark.parametrize("answer", ["552 5.3.4 Too big", "554 5.3.4 Too big", "552 Too big"])
async def test_what_is_too_large_at_the_end_is_told_from_a_refusal(answer: str) -> None:
    async with open_mailbox() as mailbox:
        mailbox.to_message = [answer]
        with pytest.raises(ParcelTooLarge) as refused:
            await carrier(mailbox).hand_over(PARCEL)
        assert (refused.value.reason, mailbox.mails) == (answer, {})


async def test_thirty_million_bytes_are_carried_where_they_are_taken() -> None:
    large = replace(PARCEL, enclosures=(replace(PARCEL.enclosures[0], content=b"x" * 30_000_000),))
    async with open_mailbox() as mailbox:
        mailbox.most_bytes = 50_000_000
        await carrier(mailbox).hand_over(large)
        (enclosed,) = mailbox.only_mail().iter_attachments()
        assert len(enclosed.get_content()) == 30_000_000


async def test_a_recipient_who_is_put_off_is_told_from_our_own_trouble() -> None:
    async with open_mailbox() as mailbox:
        mailbox.to_recipient = ["450 4.2.0 Greylisted"]
        with pytest.raises(RecipientPutOff):
            await carrier(mailbox).hand_over(PARCEL)


async def test_an_address_of_all_letters_goes_where_they_are_known() -> None:
    async with open_mailbox() as mailbox:
        mailbox.knows_utf8 = True
        await carrier(mailbox).hand_over(replace(PARCEL, recipient="åsa@åkeri.example"))
        assert mailbox.envelopes[0][1] == ["åsa@xn--keri-poa.example"]


async def test_an_address_of_all_letters_is_refused_where_they_are_not() -> None:
    async with open_mailbox() as mailbox:
        with pytest.raises(RecipientRefused, match="ADDRESS_UNSPEAKABLE"):
            await carrier(mailbox).hand_over(replace(PARCEL, recipient="åsa@kunden.example"))
        assert mailbox.begun == 0


@pytest.mark.parametrize(
    "recipient",
    [
        "kund@example.com\r\nRCPT TO:<x@evil.example>",
        "kund@example.com>\r\nDATA",
        "kund@example.com\nBcc: x@evil.example",
        "kund@example.com, x@evil.example",
        "kund@example..com",
        "",
    ],
)
async def test_an_address_that_would_say_more_goes_nowhere(recipient: str) -> None:
    async with open_mailbox() as mailbox:
        with pytest.raises(RecipientRefused):
            await carrier(mailbox).hand_over(replace(PARCEL, recipient=recipient))
        assert (mailbox.begun, mailbox.mails) == (0, {})


async def test_words_that_would_be_headers_stay_words() -> None:
    evil = "Faktura\r\nBcc: x@evil.example\r\n\r\nHej"
    async with open_mailbox() as mailbox:
        await carrier(mailbox).hand_over(replace(PARCEL, subject=evil, sender=evil))
        mail = mailbox.only_mail()
        assert mail["Bcc"] is None
        assert mailbox.envelopes[0][1] == ["kund@example.com"]
