"""One conversation with a mail server, up to its word that it has taken the mail."""

import asyncio
from contextlib import suppress

from aiosmtplib import SMTP, SMTPException

from reskontra.workers.connectors.smtp.manifest import MailServer

_PER_COMMAND_S = 15.0
_ALTOGETHER_S = 30.0


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
                _, answer = await smtp.sendmail(sender, [recipient], content)
        except BaseException:
            smtp.close()
            raise
        goodbye = asyncio.create_task(_say_goodbye(smtp))
        self._goodbyes.add(goodbye)
        goodbye.add_done_callback(self._goodbyes.discard)
        return answer

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


async def _say_goodbye(smtp: SMTP) -> None:
    with suppress(SMTPException, OSError):
        await smtp.quit()
    smtp.close()
