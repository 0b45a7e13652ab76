"""Mail is signed so that others can verify it, and nothing in it can be changed."""

from datetime import UTC, datetime
from pathlib import Path

import pytest

from reskontra.workers.connectors.smtp.connector import SmtpDelivery
from reskontra.workers.connectors.smtp.mapping import email_message
from reskontra.workers.connectors.smtp.signing import Signer, SigningKeyUnusableFault
from reskontra.workers.ports.delivery import Consignment, Enclosure
from tests.support.mailbox import open_mailbox
from tests.support.node import Node
from tests.support.signatures import PRIVATE_KEY, PUBLIC_KEY, Verifier

SIGNER = Signer(domain="reskontra.example", selector="mail", key=PRIVATE_KEY)
HOST, RECORD = "mail._domainkey.reskontra.example", f"v=DKIM1; k=rsa; p={PUBLIC_KEY}"
PARCEL = Consignment(
    message_id="<01j@parcel.reskontra>",
    sender="Östgöta Bygg AB",
    reply_to="faktura@ostgota.example",
    recipient="kund@example.com",
    subject="Faktura 1001 på åtta sidor " + "och mycket mer " * 8,
    text=".\nHej!  \n\n..från oss\n\n\n",
    html="<p>Hej!</p>",
    enclosures=(Enclosure(name="å.pdf", media_type="application/pdf", content=b"%PDF" * 999),),
)
WRITTEN = email_message(
    PARCEL, mail_from="no-reply@reskontra.example", at=datetime(2026, 11, 26, tzinfo=UTC)
).as_bytes()


@pytest.fixture
def verifier(node: Node, tmp_path: Path) -> Verifier:
    return Verifier(node, tmp_path)


async def test_what_a_server_got_verifies(verifier: Verifier) -> None:
    async with open_mailbox() as mailbox:
        carrier = SmtpDelivery(mailbox.url, "no-reply@reskontra.example", signer=SIGNER)
        await carrier.hand_over(PARCEL)
        (told,) = await verifier.look(mailbox.only_raw(), HOST, RECORD)

    signed = told.pop("signed").lower().replace(" ", "").split(":")
    assert {"from", "to", "subject", "date", "message-id", "reply-to"} < set(signed)
    assert {"mime-version", "content-type"} < set(signed)
    assert told == {
        "result": "pass",
        "aligned": "reskontra.example",
        "domain": "reskontra.example",
        "selector": "mail",
        "algorithm": "rsa-sha256",
        "canonicalization": "relaxed/relaxed",
        "modulus": 2048,
    }


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (b"Hej!", b"Nej!"),
        (b"From:", b"From: x@evil.example\r\nFrom:"),
        (b"Subject: ", b"Subject: Betala hit\r\nSubject: "),
        (b"Reply-To: ", b"Reply-To: x@evil.example\r\nReply-To: "),
        (b"To: kund@", b"To: kunden@"),
        (b"JVBERiVQREYl", b"JVBERiVQREYm"),
    ],
    ids=["body", "second sender", "second subject", "second reply", "recipient", "file"],
)
async def test_what_was_changed_does_not(verifier: Verifier, before: bytes, after: bytes) -> None:
    signed = SIGNER.signed(WRITTEN)
    assert before in WRITTEN
    assert await verifier.verdict(signed, HOST, RECORD) == "pass"
    assert await verifier.verdict(signed.replace(before, after, 1), HOST, RECORD) != "pass"


async def test_padding_on_the_way_is_forgiven(verifier: Verifier) -> None:
    padded = SIGNER.signed(WRITTEN).replace(b"Subject: ", b"Subject:   ", 1) + b"\r\n\r\n"
    assert await verifier.verdict(padded, HOST, RECORD) == "pass"


async def test_another_key_does_not_verify(verifier: Verifier) -> None:
    signed = SIGNER.signed(WRITTEN)
    assert await verifier.verdict(signed, HOST, "v=DKIM1; k=rsa; p=") != "pass"
    assert await verifier.verdict(signed, "other._domainkey.reskontra.example", RECORD) != "pass"


def test_a_mail_that_can_be_unsubscribed_from_is_signed_with_that() -> None:
    header = b"List-Unsubscribe: <https://a.example/x>\r\n"
    signed = SIGNER.signed(header + WRITTEN)
    assert b"list-unsubscribe" in signed.partition(b"\r\nList-Unsubscribe")[0]


def test_a_key_that_is_none_is_a_fault_and_is_not_told() -> None:
    unusable = Signer(domain="reskontra.example", selector="mail", key=b"-----BEGIN no key")
    with pytest.raises(SigningKeyUnusableFault) as fault:
        unusable.signed(WRITTEN)
    assert "no key" not in str(fault.value) + repr(unusable)
    assert "PRIVATE" not in repr(SIGNER)
