"""One conversation with a mail server, up to its word that it has taken the mail."""

import asyncio
from contextlib import suppress

from aiosmtplib import SMTP, SMTPException, SMTPHeloError

from reskontra.domain.kernel.text import one_line
from reskontra.workers.connectors.smtp.manifest import MailServer

_PER_COMMAND_S = 15.0
_ALTOGETHER_S = 30.0
_LONGEST_ANSWER = 200


class MailTooLarge(Exception):
    """The server says beforehand that it takes nothing so large (RFC 1870)."""


class Utf8NotTaken(Exception):
    """The address needs letters that the server does not know (RFC 6531)."""


class SmtpClient:
    """Speaks to one server."""

    def __init__(self, server: MailServer) -> None:
        self._server = server
        self._goodbyes: set[asyncio.Task[None]] = set()

    async def send(self, sender: str, recipient: str, content: bytes) -> str:
        """Give one mail to the server; its answer to the final dot.

        The goodbye is said afterwards: nothing may stand between the server's word and the
        moment when it is written down.
        """
        smtp = self._smtp()
        try:
            async with asyncio.timeout(_ALTOGETHER_S):
                await smtp.connect()
                options = await _options(smtp, recipient, content)
                _, answer = await smtp.sendmail(sender, [recipient], content, mail_options=options)
        except BaseException:
            smtp.close()
            raise
        goodbye = asyncio.create_task(_say_goodbye(smtp))
        self._goodbyes.add(goodbye)
        goodbye.add_done_callback(self._goodbyes.discard)
        return one_line(answer)[:_LONGEST_ANSWER]

    def _smtp(self) -> SMTP:
        server = self._server
        return SMTP(
            hostname=server.host,
            port=server.port,
            username=server.user,
            password=server.password,
            timeout=_PER_COMMAND_S,
            use_tls=server.is_encrypted,
            start_tls=server.insists_on_starttls or (False if server.is_encrypted else None),
        )


async def _options(smtp: SMTP, recipient: str, content: bytes) -> list[str]:
    """What the server must be told of the mail; sent in vain it would cost minutes.

    Raises:
        MailTooLarge: It takes nothing so large.
        Utf8NotTaken: It does not know the letters of the address.
    """
    with suppress(SMTPHeloError):  # a server that is too old for EHLO promises nothing
        if smtp.is_ehlo_or_helo_needed:
            await smtp.ehlo()
    limit = smtp.esmtp_extensions.get("size", "")
    if limit.isdigit() and 0 < int(limit) < len(content):
        raise MailTooLarge(f"552 5.3.4 {len(content)} bytes, {limit} at most")
    if recipient.isascii():
        return []
    if not smtp.supports_extension("smtputf8"):
        raise Utf8NotTaken
    return ["SMTPUTF8"]


async def _say_goodbye(smtp: SMTP) -> None:
    with suppress(SMTPException, OSError):
        await smtp.quit()
    smtp.close()
