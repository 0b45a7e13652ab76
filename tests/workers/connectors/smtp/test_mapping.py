"""A consignment as a mail, whatever somebody wrote into it."""

from datetime import UTC, datetime
from email import message_from_bytes, policy
from email.message import EmailMessage

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reskontra.workers.connectors.smtp.mapping import email_message, envelope_address
from reskontra.workers.ports.delivery import Consignment, Enclosure

NOON = datetime(2026, 11, 23, 12, 0, tzinfo=UTC)


def mail_of(
    *,
    sender: str = "Firman AB",
    subject: str = "Faktura",
    text: str = "Hej!\n",
    reply_to: str | None = None,
    enclosures: tuple[Enclosure, ...] = (),
) -> EmailMessage:
    consignment = Consignment(
        message_id="<1@parcel.reskontra>",
        sender=sender,
        reply_to=reply_to,
        recipient="kund@example.com",
        subject=subject,
        text=text,
        html=f"<p>{len(text)}</p>",
        enclosures=enclosures,
    )
    written = email_message(consignment, mail_from="no-reply@reskontra.example", at=NOON)
    return message_from_bytes(written.as_bytes(), policy=policy.default)


def test_the_mail_says_who_sends_it_and_through_whom() -> None:
    mail = mail_of(sender="Östgöta Bygg, & Co AB", reply_to="faktura@ostgota.example")
    (sender,) = mail["From"].addresses
    assert sender.display_name == "Östgöta Bygg, & Co AB via Reskontra"
    assert sender.addr_spec == "no-reply@reskontra.example"
    assert mail["Reply-To"].addresses[0].addr_spec == "faktura@ostgota.example"


def test_a_firm_that_calls_itself_as_we_do_is_not_taken_for_us() -> None:
    (sender,) = mail_of(sender="Reskontra")["From"].addresses
    assert sender.display_name == "Reskontra via Reskontra"


def test_the_mail_keeps_its_id_and_tells_its_time() -> None:
    mail = mail_of()
    assert mail["Message-ID"] == "<1@parcel.reskontra>"
    assert mail["Date"].datetime == NOON
    assert mail["Auto-Submitted"] == "auto-generated"


@pytest.mark.parametrize("line_break", ["\n", "\r", "\r\n", "\u2028", "\x0b", "\x00"])
def test_nothing_that_is_written_becomes_a_header(line_break: str) -> None:
    evil = f"Firman{line_break}Bcc: thief@example.com"
    pdf = Enclosure(name=f"{evil}.pdf", media_type="application/pdf", content=b"%PDF")
    mail = mail_of(sender=evil, subject=evil, reply_to=f"a@b.se{line_break}", enclosures=(pdf,))
    assert mail["Bcc"] is None
    assert mail["Reply-To"] is None
    assert mail["Subject"] == "Firman Bcc: thief@example.com"
    assert sorted(mail.keys()) == sorted(
        [
            "Auto-Submitted",
            "Content-Type",
            "Date",
            "From",
            "MIME-Version",
            "Message-ID",
            "Subject",
            "To",
        ]
    )


@given(text=st.text(st.characters(exclude_categories=["Cs", "Cc"]), min_size=1, max_size=300))
def test_every_character_arrives(text: str) -> None:
    body = mail_of(text=text).get_body(("plain",))
    assert body is not None
    assert body.get_content().splitlines() == f"{text}\n".splitlines()


def test_a_name_with_foreign_letters_survives_as_a_file_name() -> None:
    pdf = Enclosure(name="Räkning åäö 1.pdf", media_type="application/pdf", content=b"%PDF")
    (enclosed,) = mail_of(enclosures=(pdf,)).iter_attachments()
    assert enclosed.get_filename() == "Räkning åäö 1.pdf"


def test_a_swedish_domain_is_written_in_ascii_on_the_envelope() -> None:
    assert envelope_address("anna@räksmörgås.se") == "anna@xn--rksmrgs-5wao1o.se"
