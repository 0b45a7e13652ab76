"""The mails that were caught, one folder each; the same mail received again is the same mail."""

import hashlib
import json
import threading
from collections.abc import Iterator
from dataclasses import dataclass
from email import message_from_bytes, policy
from email.message import EmailMessage, Message
from pathlib import Path

from reskontra.domain.kernel import clock

_ENVELOPES = "envelopes.jsonl"
_MESSAGE = "message.eml"


@dataclass(frozen=True, slots=True, kw_only=True)
class Attachment:
    """A file that came with a mail."""

    name: str
    media_type: str
    content: bytes
    sha256: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Envelope:
    """One time that a mail was received."""

    received_at: str
    sender: str
    recipients: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class CaughtMail:
    """A mail, with every time that it was received."""

    key: str
    original: bytes
    message: EmailMessage
    envelopes: tuple[Envelope, ...]
    attachments: tuple[Attachment, ...]

    @property
    def subject(self) -> str:
        return str(self.message.get("Subject", "")) or "(no subject)"

    @property
    def sender(self) -> str:
        return str(self.message.get("From", "")) or self.envelopes[0].sender

    @property
    def recipients(self) -> tuple[str, ...]:
        """Whom it was brought to; what the head of the letter says is another matter."""
        return tuple(dict.fromkeys(name for one in self.envelopes for name in one.recipients))

    @property
    def received_at(self) -> str:
        return self.envelopes[-1].received_at

    @property
    def text(self) -> str:
        return self._body("plain")

    @property
    def html(self) -> str:
        return self._body("html")

    def _body(self, kind: str) -> str:
        part = self.message.get_body(preferencelist=(kind,))
        return str(part.get_content()) if part is not None else ""


class Mailbox:
    """A folder of mails that outlives the process; used from several threads."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._turn = threading.Lock()
        self._read: dict[str, tuple[int, CaughtMail]] = {}
        folder.mkdir(parents=True, exist_ok=True)

    def keep(self, content: bytes, sender: str, recipients: list[str]) -> str:
        """Keep a mail and who brought it, on disk before the sender is answered."""
        message_id = message_from_bytes(content, policy=policy.default).get("Message-ID")
        key = hashlib.sha256(str(message_id).encode() if message_id else content).hexdigest()[:24]
        envelope = {
            "received_at": clock.now().isoformat(timespec="milliseconds"),
            "sender": sender,
            "recipients": recipients,
        }
        with self._turn:
            folder = self._folder / key
            folder.mkdir(exist_ok=True)
            (folder / _MESSAGE).write_bytes(content)
            with (folder / _ENVELOPES).open("a") as envelopes:
                envelopes.write(json.dumps(envelope) + "\n")
        return key

    def mails(self) -> list[CaughtMail]:
        """All mails, the latest first."""
        return sorted(self._all(), key=lambda mail: mail.received_at, reverse=True)

    def mail(self, key: str) -> CaughtMail | None:
        """One mail."""
        return next((mail for mail in self._all() if mail.key == key), None)

    def _all(self) -> Iterator[CaughtMail]:
        with self._turn:
            for envelopes in self._folder.glob(f"*/{_ENVELOPES}"):
                size, key = envelopes.stat().st_size, envelopes.parent.name
                if self._read.get(key, (None, None))[0] != size:
                    self._read[key] = (size, _read(envelopes.parent))
                yield self._read[key][1]


def _read(folder: Path) -> CaughtMail:
    original = (folder / _MESSAGE).read_bytes()
    message = message_from_bytes(original, policy=policy.default)
    return CaughtMail(
        key=folder.name,
        original=original,
        message=message,
        envelopes=_envelopes(folder),
        attachments=tuple(_attachment(part) for part in message.iter_attachments()),
    )


def _attachment(part: Message) -> Attachment:
    decoded = part.get_payload(decode=True)
    content = decoded if isinstance(decoded, bytes) else b""
    return Attachment(
        name=part.get_filename() or "attachment",
        media_type=part.get_content_type(),
        content=content,
        sha256=hashlib.sha256(content).hexdigest(),
    )


def _envelopes(folder: Path) -> tuple[Envelope, ...]:
    lines = [json.loads(line) for line in (folder / _ENVELOPES).read_text().splitlines()]
    return tuple(
        Envelope(
            received_at=line["received_at"],
            sender=line["sender"],
            recipients=tuple(line["recipients"]),
        )
        for line in lines
    )
