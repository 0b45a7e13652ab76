"""What comes back is read as its format says, and rubbish is no report."""

import time
from pathlib import Path

import pytest

from reskontra.domain.delivery.reports import Report, Told, report_of
from reskontra.domain.delivery.troubles import Severity, Trouble

REPORTS = Path(__file__).parent / "reports"
DANCE = (
    b"Content-Type: multipart/report; boundary=x\n\n"
    b"--x\nContent-Type: message/delivery-status\n\nAction: dance\n\n--x--"
)
MARK = "0" * 26 + "1" * 26 + "abcdefghjkmn"
CUSTOMER = "kund@kunden.example"


def read(name: str) -> Report:
    found = report_of((REPORTS / f"{name}.eml").read_bytes())
    assert found is not None
    return found


@pytest.mark.parametrize(
    ("name", "trouble", "severity"),
    [
        ("postfix_unknown_user", Trouble.NO_SUCH_ADDRESS, Severity.HARD),
        ("postfix_no_host", Trouble.NO_SUCH_DOMAIN, Severity.HARD),
        ("postfix_expired", Trouble.SERVER_TROUBLE, Severity.SOFT),
        ("exchange_unknown_user", Trouble.NO_SUCH_ADDRESS, Severity.HARD),
        ("exchange_full", Trouble.MAILBOX_FULL, Severity.SOFT),
        ("exchange_policy", Trouble.BLOCKED, Severity.SOFT),
        ("exchange_old", Trouble.NO_SUCH_ADDRESS, Severity.HARD),
        ("gmail_unknown_user", Trouble.NO_SUCH_ADDRESS, Severity.HARD),
        ("gmail_blocked", Trouble.BLOCKED, Severity.SOFT),
        ("gmail_old", Trouble.NO_SUCH_ADDRESS, Severity.HARD),
        ("too_large", Trouble.TOO_LARGE, Severity.SOFT),
        ("exim_standard", Trouble.NO_SUCH_DOMAIN, Severity.HARD),
        ("exim_prose", Trouble.NO_SUCH_ADDRESS, Severity.HARD),
        ("qmail", Trouble.NO_SUCH_ADDRESS, Severity.HARD),
        ("qmail_no_mailbox", Trouble.NO_SUCH_ADDRESS, Severity.HARD),
        ("utf8_address", Trouble.NO_SUCH_ADDRESS, Severity.HARD),
    ],
)
def test_a_bounce_tells_what_is_the_matter(name: str, trouble: Trouble, severity: Severity) -> None:
    report = read(name)
    assert (report.told, report.trouble, report.severity) == (Told.FAILED, trouble, severity)
    assert report.recipient == CUSTOMER


@pytest.mark.parametrize(
    ("name", "told"),
    [
        ("postfix_delayed", Told.DELAYED),
        ("exim_warning", Told.DELAYED),
        ("delivered", Told.DELIVERED),
    ],
)
def test_what_is_no_failure_is_not_taken_for_one(name: str, told: Told) -> None:
    assert read(name).told is told


def test_a_bounce_is_known_by_where_it_was_sent_and_by_its_mark() -> None:
    report = read("postfix_unknown_user")
    assert report.addressed_to == (f"{MARK}@bounces.reskontra.example",)
    assert report.mark == MARK
    assert read("qmail").mark == MARK


def test_who_forwards_mail_bounces_with_another_address() -> None:
    report = read("forwarded_elsewhere")
    assert (report.recipient, report.mark) == ("privat@other.example", None)


def test_a_complaint_is_told_apart_from_praise() -> None:
    report = read("complaint")
    assert (report.told, report.severity, report.mark) == (
        Told.COMPLAINT,
        Severity.COMPLAINT,
        MARK,
    )
    assert report_of((REPORTS / "not_spam.eml").read_bytes()) is None


@pytest.mark.parametrize(
    "raw",
    [
        b"",
        b"\xff\xfe\x00rubbish",
        (REPORTS / "on_holiday.eml").read_bytes(),
        b"Content-Type: multipart/report; report-type=delivery-status\n\nno boundary",
        DANCE,
        b"Content-Type: message/feedback-report\n\n",
        b"Content-Type: multipart/mixed; boundary=x\n\n" + b"--x\n\nno\n" * 500,
    ],
)
def test_rubbish_is_no_report(raw: bytes) -> None:
    assert report_of(raw) is None


def test_what_a_server_said_is_one_short_line() -> None:
    said = read("gmail_unknown_user").said
    assert "\n" not in said
    assert len(said) <= 200
    assert said.startswith("smtp; 550") is False


PLAIN = b"Content-Type: text/plain\n\n"
QMAIL = PLAIN + b"This is the qmail-send program "


@pytest.mark.parametrize(
    ("trap", "raw"),
    [
        ("lines without words", PLAIN + b"\n" * 1_000_000),
        ("one line of dashes", PLAIN + b"-" * 1_000_000),
        ("a word without end", QMAIL + b"a" * 1_000_000),
        ("a domain without end", QMAIL + b"a@" + b"b." * 500_000),
        (
            "fields without end",
            b"Content-Type: message/delivery-status\n\n" + b"a: b\n\n" * 200_000,
        ),
        (
            "parts within parts",
            b"".join(
                b"Content-Type: multipart/mixed; boundary=b%d\n\n--b%d\n" % (n, n)
                for n in range(300)
            )
            + b"a\n" * 500_000,
        ),
        ("mails within mails", b"Content-Type: message/rfc822\n\n" * 3_000),
        ("remarks within remarks", b"To: " + b"(" * 20_000 + b"\n" + QMAIL + b"x@y.example"),
    ],
)
def test_a_mail_that_is_a_trap_is_read_in_no_time(trap: str, raw: bytes) -> None:
    began = time.process_time()
    report_of(raw)
    assert time.process_time() - began < 4, trap
