"""A consignment in the words of RFC 5322: pure, and safe against what stands in it."""

from datetime import datetime
from email.headerregistry import Address
from email.message import EmailMessage
from email.policy import SMTP, SMTPUTF8
from email.utils import format_datetime

from reskontra.domain.delivery.reports import MARK_HEADER
from reskontra.domain.kernel.text import is_email_address, one_line
from reskontra.workers.ports.delivery import Consignment, Enclosure

_OURSELVES = "Reskontra"


def email_message(consignment: Consignment, *, mail_from: str, at: datetime) -> EmailMessage:
    """Write the mail; the same consignment always has the same Message-ID."""
    # ASCII alone, unless the address itself has other letters before its @ (RFC 6532).
    is_plain = consignment.recipient.rpartition("@")[0].isascii()
    message = EmailMessage(policy=SMTP if is_plain else SMTPUTF8)
    message["Message-ID"] = f"<{consignment.message_id.strip('<>')}>"
    message["Date"] = format_datetime(at)
    message["From"] = _address(_shown(consignment), mail_from)
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
    """An address as mail servers take it: the domain in ASCII.

    Raises:
        UnicodeError: It is no address, or more than one, or would say more than an address.
    """
    local_part, _, domain = address.rpartition("@")
    in_ascii = domain.encode("idna").decode()
    # Letters beyond ASCII stand where ASCII ones may (RFC 6532, section 3.2).
    plain = "".join(letter if letter.isascii() else "x" for letter in local_part)
    beyond = (letter for letter in local_part if not letter.isascii())
    if not is_email_address(f"{plain}@{in_ascii}") or not all(map(str.isalnum, beyond)):
        raise UnicodeError("no address")
    return f"{local_part}@{in_ascii}"


def _shown(consignment: Consignment) -> str:
    """Whom it is from: with our name where it leaves from our address."""
    sender = consignment.sender
    is_plain = consignment.is_from_us or consignment.own_domain is not None
    return sender if is_plain else f"{sender} via {_OURSELVES}"


def _address(name: str, address: str) -> Address:
    local_part, _, domain = envelope_address(one_line(address)).rpartition("@")
    return Address(display_name=one_line(name), username=local_part, domain=domain)


def _enclose(message: EmailMessage, enclosure: Enclosure) -> None:
    main, _, sub = enclosure.media_type.partition("/")
    message.add_attachment(
        enclosure.content, maintype=main, subtype=sub, filename=one_line(enclosure.name)
    )
