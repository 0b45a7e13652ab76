"""SMTP on loopback: takes every mail, but for two addresses that practise failure."""

from aiosmtpd.controller import Controller
from aiosmtpd.smtp import SMTP, Envelope, Session

from reskontra.console.mail.mailbox import Mailbox

REFUSING_DOMAIN = "refused.example"
BUSY_DOMAIN = "busy.example"
_LARGEST = 64 * 1024 * 1024


class Receiver:
    """What is done at each step of a delivery; the names are the library's."""

    def __init__(self, mailbox: Mailbox) -> None:
        self._mailbox = mailbox

    async def handle_RCPT(  # noqa: N802 - as the library calls it
        self,
        _server: SMTP,
        _session: Session,
        envelope: Envelope,
        address: str,
        _options: list[str],
    ) -> str:
        domain = address.rpartition("@")[2].lower()
        if domain == REFUSING_DOMAIN:
            return "550 5.1.1 No such mailbox here"
        if domain == BUSY_DOMAIN:
            return "451 4.3.2 Try again later"
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(  # noqa: N802 - as the library calls it
        self, _server: SMTP, _session: Session, envelope: Envelope
    ) -> str:
        content = envelope.content or b""
        key = self._mailbox.keep(
            content if isinstance(content, bytes) else content.encode(),
            envelope.mail_from or "",
            envelope.rcpt_tos,
        )
        return f"250 Kept as {key}"


def receiver(mailbox: Mailbox, port: int) -> Controller:
    """The receiving half, in a thread of its own."""
    return Controller(
        Receiver(mailbox),
        hostname="127.0.0.1",
        port=port,
        data_size_limit=_LARGEST,
        enable_SMTPUTF8=True,
    )
