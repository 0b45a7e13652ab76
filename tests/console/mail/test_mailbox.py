import hashlib
from email.message import EmailMessage
from pathlib import Path

import pytest

from reskontra.console.mail.mailbox import Mailbox

PDF = b"%PDF-1.7 \xff"


def letter(message_id: str | None = "<1@reskontra>") -> bytes:
    message = EmailMessage()
    message["From"] = "Norrsken Konsult AB <faktura@norrsken.example>"
    message["Subject"] = "Faktura 1001, åäö"
    message["To"] = "anna@kund.example"
    message.add_header("Message-ID", message_id) if message_id else None
    message.set_content("Hej på dig")
    message.add_alternative("<p>Hej på dig</p>", subtype="html")
    message.add_attachment(PDF, maintype="application", subtype="pdf", filename="Fåktura.pdf")
    return message.as_bytes()


@pytest.fixture
def mailbox(tmp_path: Path) -> Mailbox:
    return Mailbox(tmp_path)


def test_a_mail_is_read_as_it_was_written(mailbox: Mailbox) -> None:
    mailbox.keep(letter(), "faktura@norrsken.example", ["anna@kund.example"])
    (mail,) = mailbox.mails()
    assert (mail.subject, mail.text.strip()) == ("Faktura 1001, åäö", "Hej på dig")
    assert mail.html.strip() == "<p>Hej på dig</p>"
    assert mail.recipients == ("anna@kund.example",)


def test_an_attachment_keeps_its_bytes(mailbox: Mailbox) -> None:
    mailbox.keep(letter(), "", ["anna@kund.example"])
    (file,) = mailbox.mails()[0].attachments
    assert (file.name, file.media_type, file.content) == ("Fåktura.pdf", "application/pdf", PDF)
    assert file.sha256 == hashlib.sha256(PDF).hexdigest()


def test_the_same_mail_received_twice_is_one_mail(mailbox: Mailbox) -> None:
    for _ in range(2):
        mailbox.keep(letter(), "", ["anna@kund.example"])
    (mail,) = mailbox.mails()
    assert [one.recipients for one in mail.envelopes] == [("anna@kund.example",)] * 2


def test_mails_without_an_id_are_told_apart_by_their_words(mailbox: Mailbox) -> None:
    mailbox.keep(letter(None), "", ["anna@kund.example"])
    mailbox.keep(letter(None) + b"more", "", ["anna@kund.example"])
    assert len(mailbox.mails()) == 2


def test_the_latest_mail_comes_first(mailbox: Mailbox) -> None:
    for number in range(3):
        mailbox.keep(letter(f"<{number}@reskontra>"), "", ["anna@kund.example"])
    assert [mail.message["Message-ID"][1] for mail in mailbox.mails()] == ["2", "1", "0"]


def test_mails_outlive_the_process(mailbox: Mailbox, tmp_path: Path) -> None:
    key = mailbox.keep(letter(), "", ["anna@kund.example"])
    found = Mailbox(tmp_path).mail(key)
    assert found is not None
    assert found.original == letter() or found.subject == "Faktura 1001, åäö"


def test_something_that_is_no_mail_at_all_is_kept_too(mailbox: Mailbox) -> None:
    mailbox.keep(b"\xff\x00 not a mail", "", ["anna@kund.example"])
    assert mailbox.mails()[0].subject == "(no subject)"
