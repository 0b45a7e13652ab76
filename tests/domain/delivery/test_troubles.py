"""Codes of RFC 3463 and RFC 5321 in one word, and what they mean for the address."""

import pytest

from reskontra.domain.delivery.troubles import Severity, Trouble, severity_of, trouble_of

HARD, SOFT = Severity.HARD, Severity.SOFT


@pytest.mark.parametrize(
    ("said", "trouble", "severity"),
    [
        ("550 5.1.1 No such user", Trouble.NO_SUCH_ADDRESS, HARD),
        ("550 Mailbox unavailable", Trouble.NO_SUCH_ADDRESS, HARD),
        ("551 User not local", Trouble.NO_SUCH_ADDRESS, HARD),
        ("553 Mailbox name not allowed", Trouble.BLOCKED, SOFT),
        ("553 5.1.3 Bad address syntax", Trouble.NO_SUCH_ADDRESS, HARD),
        ("552 Over quota", Trouble.MAILBOX_FULL, SOFT),
        ("554 Transaction failed", Trouble.BLOCKED, SOFT),
        (
            "554 5.7.1 <x@y.example>: Recipient address does not exist",
            Trouble.NO_SUCH_ADDRESS,
            HARD,
        ),
        ("550 5.7.1 Blocked, see https://list.example", Trouble.BLOCKED, SOFT),
        ("550 Message rejected due to SPF policy", Trouble.BLOCKED, SOFT),
        ("550 5.2.1 The account is disabled", Trouble.MAILBOX_CLOSED, HARD),
        ("450 4.2.1 The mailbox is busy", Trouble.MAILBOX_CLOSED, SOFT),
        ("450 4.1.1 Greylisted", Trouble.NO_SUCH_ADDRESS, SOFT),
        ("452 4.2.2 Mailbox full", Trouble.MAILBOX_FULL, SOFT),
        ("421 Try later", Trouble.SERVER_TROUBLE, SOFT),
        ("5.4.4 Unable to route", Trouble.NO_SUCH_DOMAIN, HARD),
        ("556 5.1.10 Recipient address has null MX", Trouble.NO_SUCH_ADDRESS, HARD),
        ("Unrouteable address", Trouble.NO_SUCH_DOMAIN, HARD),
        ("User unknown", Trouble.NO_SUCH_ADDRESS, HARD),
        ("Looks like spam to us", Trouble.BLOCKED, SOFT),
        ("SMTPServerDisconnected: line lost", Trouble.OTHER, SOFT),
        ("RECIPIENT_MALFORMED", Trouble.NO_SUCH_ADDRESS, HARD),
        ("NO_CARRIER", Trouble.NO_CARRIER, SOFT),
        ("OUR_FAULT", Trouble.OUR_FAULT, SOFT),
        ("COMPLAINT", Trouble.COMPLAINT, Severity.COMPLAINT),
        ("", Trouble.OTHER, SOFT),
        ("connect to mx[192.0.2.55]:25 timed out, 5.1.1.1", Trouble.OTHER, SOFT),
    ],
)
def test_what_servers_say(said: str, trouble: Trouble, severity: Severity) -> None:
    assert (trouble_of(said), severity_of(said)) == (trouble, severity)
