import smtplib
from collections.abc import Iterator
from pathlib import Path

import pytest

from reskontra.console.mail.mailbox import Mailbox
from reskontra.console.mail.receiving import receiver
from reskontra.console.ports import any_free


@pytest.fixture
def mailbox(tmp_path: Path) -> Mailbox:
    return Mailbox(tmp_path)


@pytest.fixture
def line(mailbox: Mailbox) -> Iterator[smtplib.SMTP]:
    port = any_free()
    smtp = receiver(mailbox, port)
    smtp.start()
    with smtplib.SMTP("127.0.0.1", port) as line:
        yield line
    smtp.stop()


def test_a_mail_is_kept_before_the_sender_is_told(line: smtplib.SMTP, mailbox: Mailbox) -> None:
    line.sendmail("a@b.example", ["anna@kund.example"], b"Subject: Hej\r\n\r\nHej")
    assert [mail.subject for mail in mailbox.mails()] == ["Hej"]


def test_swedish_letters_may_stand_in_an_address(line: smtplib.SMTP, mailbox: Mailbox) -> None:
    options = ["SMTPUTF8", "BODY=8BITMIME"]
    line.sendmail("a@b.example", ["åsa@kund.example"], b"Subject: Hej\r\n\r\nHej", options)
    assert mailbox.mails()[0].recipients == ("åsa@kund.example",)


@pytest.mark.parametrize(("domain", "code"), [("refused.example", 550), ("busy.example", 451)])
def test_two_domains_practise_failure(
    line: smtplib.SMTP, mailbox: Mailbox, domain: str, code: int
) -> None:
    with pytest.raises(smtplib.SMTPRecipientsRefused) as refused:
        line.sendmail("a@b.example", [f"x@{domain}"], b"Subject: Hej\r\n\r\nHej")
    assert refused.value.recipients[f"x@{domain}"][0] == code
    assert mailbox.mails() == []
