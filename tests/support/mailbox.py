"""A mail server that keeps what it is given, as a good receiver would: folded by Message-ID."""

import asyncio
from collections import Counter
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from email import message_from_bytes, policy
from email.message import EmailMessage

from aiosmtpd.smtp import SMTP, Envelope, Session
from typing_extensions import override

_TAKEN = "250 OK: queued"


@dataclass
class Mailbox:
    """What arrived, and how often; and how it shall behave.

    ``to_recipient`` and ``to_message`` hold the next answers, the last of which is given for ever.
    ``most_bytes`` is the size that it announces, and ``knows_utf8`` whether it takes addresses with
    all letters; both count from the next line on. While ``speaks`` is cleared no answer comes at
    all; ``begun`` tells how many asked for one. ``HANG_UP`` in the place of an answer drops the
    line without a word.
    """

    HANG_UP = ""

    port: int = 0
    most_bytes: int | None = None
    knows_utf8: bool = False
    speaks: asyncio.Event = field(default_factory=asyncio.Event)
    begun: int = 0
    to_recipient: list[str] = field(default_factory=lambda: ["250 OK"])
    before_message: list[str] = field(default_factory=lambda: ["354 Go on"])
    to_message: list[str] = field(default_factory=lambda: [_TAKEN])
    mails: dict[str, EmailMessage] = field(default_factory=dict)
    raw: dict[str, bytes] = field(default_factory=dict)
    arrivals: Counter[str] = field(default_factory=Counter)
    envelopes: list[tuple[str, list[str]]] = field(default_factory=list)

    @property
    def url(self) -> str:
        return f"smtp://127.0.0.1:{self.port}"

    @property
    def repeats(self) -> int:
        """How many mails came more than once, each counted for every time too many."""
        return sum(self.arrivals.values()) - len(self.arrivals)

    async def count(self) -> int:
        return len(self.mails)

    async def count_begun(self) -> int:
        return self.begun

    def only_mail(self) -> EmailMessage:
        (mail,) = self.mails.values()
        return mail

    def only_raw(self) -> bytes:
        (content,) = self.raw.values()
        return content

    async def handle_RCPT(  # noqa: N802 - the name and arguments that aiosmtpd calls
        self, _: SMTP, _session: Session, envelope: Envelope, address: str, _options: list[str]
    ) -> str:
        self.begun += 1
        await self.speaks.wait()
        answer = _next(self.to_recipient)
        if answer.startswith("250"):
            envelope.rcpt_tos.append(address)
        return answer

    async def handle_DATA(self, server: SMTP, _: Session, envelope: Envelope) -> str:  # noqa: N802 - as above
        answer = _next(self.to_message)
        if answer in {_TAKEN, self.HANG_UP}:
            self._keep(envelope)
        if answer == self.HANG_UP:
            _drop_line(server)
        return answer

    def _keep(self, envelope: Envelope) -> None:
        content = envelope.original_content or b""
        mail = message_from_bytes(content, policy=policy.default)
        message_id = str(mail["Message-ID"])
        self.mails.setdefault(message_id, mail)
        self.raw.setdefault(message_id, content)
        self.arrivals[message_id] += 1
        self.envelopes.append((envelope.mail_from or "", list(envelope.rcpt_tos)))


def _next(answers: list[str]) -> str:
    return answers.pop(0) if len(answers) > 1 else answers[0]


def _drop_line(server: SMTP) -> None:
    assert isinstance(server.transport, asyncio.WriteTransport)
    server.transport.abort()


class _Server(SMTP):
    @override
    async def smtp_DATA(self, arg: str) -> None:
        handler = self.event_handler
        if _next(handler.before_message) == Mailbox.HANG_UP:
            _drop_line(self)
            return
        await super().smtp_DATA(arg)


@asynccontextmanager
async def open_mailbox(port: int = 0) -> AsyncIterator[Mailbox]:
    """A mailbox on a free port of this machine."""
    mailbox = Mailbox()
    mailbox.speaks.set()
    loop = asyncio.get_running_loop()
    sessions: list[_Server] = []

    def begin() -> _Server:
        sessions.append(
            _Server(
                mailbox,
                loop=loop,
                enable_SMTPUTF8=mailbox.knows_utf8,
                data_size_limit=mailbox.most_bytes,
            )
        )
        return sessions[-1]

    server = await loop.create_server(begin, "127.0.0.1", port)
    mailbox.port = server.sockets[0].getsockname()[1]
    try:
        yield mailbox
    finally:
        server.close()
        # Whoever still talks, or was killed while it did, would leave a socket open.
        for session in sessions:
            if session.transport is not None:
                _drop_line(session)
        await asyncio.sleep(0)
        await server.wait_closed()
