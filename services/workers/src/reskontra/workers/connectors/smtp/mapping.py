"""A consignment in the words of RFC 5322: pure, and safe against what stands in it."""

from datetime import datetime
from email.headerregistry import Address
from email.message import EmailMessage
from email.policy import SMTP
from email.utils import format_datetime

from reskontra.domain.delivery.reports import MARK_HEADER
from reskontra.domain.kernel.text import is_email_address, one_line
from reskontra.workers.ports.delivery import Consignment, Enclosure

_OURSELVES = "Reskontra"


def email_message(consignment: Consignment, *, mail_from: str, at: datetime) -> EmailMessage:
    """Write the mail; the same consignment always has the same Message-ID."""
    message = EmailMessage(policy=SMTP)
    message["Message-ID"] = f"<{consignment.message_id.strip('<>')}>"
    message["Date"] = format_datetime(at)
    message["From"] = _address(_shown(consignment.sender), mail_from)
    if consignment.reply_to is not None and is_email_address(consignment.reply_to):
        message["Reply-To"] = _address(consignment.sender, consignment.reply_to)
    message["To"] = _address("", consignment.recipient)
    message["Subject"] = one_line(consignment.subject)
    message["Auto-Submitted"] = "auto-generated"
    if consignment.mark is not None:
        message[MARK_HEADER] = consignment.mark
    message.set_content(consignment.text, cte="quoted-printable")
    if consignment.html is not None:
        message.add_alternative(consignment.html, subtype="html", cte="quoted-printable")
    for enclosure in consignment.enclosures:
        _enclose(message, enclosure)
    return message


def envelope_address(address: str) -> str:
    """An address as a mail server without SMTPUTF8 takes it: the domain in ASCII."""
    local_part, _, domain = address.rpartition("@")
    return f"{local_part}@{domain.encode('idna').decode()}"


def _shown(sender: str) -> str:
    return sender if sender == _OURSELVES else f"{sender} via {_OURSELVES}"


def _address(name: str, address: str) -> Address:
    return Address(display_name=one_line(name), addr_spec=envelope_address(one_line(address)))


def _enclose(message: EmailMessage, enclosure: Enclosure) -> None:
    main, _, sub = enclosure.media_type.partition("/")
    message.add_attachment(
        enclosure.content, maintype=main, subtype=sub, filename=one_line(enclosure.name)
    )
