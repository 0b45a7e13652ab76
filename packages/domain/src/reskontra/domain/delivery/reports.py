"""What a mail server sends back about a mail of ours: bounces and complaints, as bytes.

The formats are RFC 3464 (delivery status notifications, in a ``multipart/report`` of RFC 6522) and
RFC 5965 (complaints); beside them the texts that qmail, old Exim, old Gmail and old Exchange write,
which have no format and are read by their own words. Anything else is no report: people who are on
holiday answer to the same address.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from email import message_from_bytes
from email.message import Message
from email.parser import HeaderParser
from email.utils import getaddresses
from enum import StrEnum
from typing import Final

from reskontra.domain.delivery.troubles import Severity, Trouble, severity_of, trouble_of
from reskontra.domain.kernel.text import one_line

# What every mail of ours carries, so that what comes back can be known by it.
MARK_HEADER: Final = "X-Rsk-Parcel"

_LONGEST_SAID: Final = 200
# Whoever knows the domain of bounces may write there what they like: only so much of it is read.
_MOST_BYTES: Final = 131_072
_MOST_PROSE: Final = 8_192
_MOST_PARTS: Final = 50
_MOST_BLOCKS: Final = 100
_BY_LINE: Final = re.IGNORECASE | re.MULTILINE
_MARK: Final = re.compile(rb"^[ \t>]*X-Rsk-Parcel:\s*([0-9a-z]{64})\s*$", _BY_LINE)
_ADDRESSED: Final = ("X-Original-To", "Delivered-To", "Envelope-To", "To")
_STATUS_PARTS: Final = ("message/delivery-status", "message/global-delivery-status")
_PROSE_OF: Final = re.compile(
    r"This is the qmail-send program|message was created automatically by mail delivery software"
    r"|Delivery to the following recipients? failed|did not reach the following recipient"
    r"|message wasn't delivered|could not be delivered to",
    re.IGNORECASE,
)
_PASSING: Final = re.compile(
    r"\bwarning\b|has been delayed|not yet been delivered|no action is required"
    r"|will be retried|delivery attempts will continue",
    re.IGNORECASE,
)
# Below it the mail itself begins, and its words are ours.
_COPY: Final = re.compile(
    r"^[ \t]*--.*(?:copy of (?:the|your) message|original message|below this line)",
    re.IGNORECASE | re.MULTILINE,
)
_IN_PROSE: Final = re.compile(
    r"<?([^\s<>@:;,]{1,64}@[^\s<>@:;,]{1,255}\.[a-z]{2,63})>?", re.IGNORECASE
)
_CODE: Final = re.compile(r"(?<![\d.])[45]\d\d[ -]\S|#?[45]\.\d\.\d{1,3}(?![\d.])")


class Told(StrEnum):
    """What a report tells."""

    FAILED = "FAILED"
    DELAYED = "DELAYED"
    DELIVERED = "DELIVERED"
    COMPLAINT = "COMPLAINT"


_BY_ACTION: Final = {
    "failed": Told.FAILED,
    "delayed": Told.DELAYED,
    "delivered": Told.DELIVERED,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """What became of a mail. ``addressed_to`` and ``mark`` tell which; neither is to be trusted.

    ``recipient`` may be another one than we wrote to: their mail may be forwarded.
    """

    told: Told
    addressed_to: tuple[str, ...]
    mark: str | None
    recipient: str
    said: str

    @property
    def trouble(self) -> Trouble:
        """Why, in one word."""
        return Trouble.COMPLAINT if self.told is Told.COMPLAINT else trouble_of(self.said)

    @property
    def severity(self) -> Severity:
        """What it means for the address that we wrote to."""
        return Severity.COMPLAINT if self.told is Told.COMPLAINT else severity_of(self.said)


def report_of(raw: bytes) -> Report | None:
    """Read a mail that came back; None where it is no report about a mail, or a trap."""
    # Parts within parts cost the more the deeper they lie.
    if raw.lower().count(b"content-type:") > _MOST_PARTS:
        return None
    try:
        return _read(message_from_bytes(raw[:_MOST_BYTES]), raw)
    except (RecursionError, LookupError, ValueError):
        return None


def _read(mail: Message, raw: bytes) -> Report | None:
    for read in (_complaint, _notification, _prose):
        found = read(mail)
        if found is not None:
            told, recipient, said = found
            return Report(
                told=told,
                addressed_to=_addressed_to(mail),
                mark=_mark_in(raw),
                recipient=recipient,
                said=one_line(said)[:_LONGEST_SAID],
            )
    return None


_Finding = tuple[Told, str, str]


def _complaint(mail: Message) -> _Finding | None:
    """RFC 5965: only somebody who says that it is unwanted is held for one who complains."""
    for part in _parts(mail):
        if part.get_content_type() == "message/feedback-report":
            fields = _blocks(part)[0]
            if _plain(fields.get("feedback-type")).lower() in {"abuse", "fraud"}:
                return Told.COMPLAINT, _plain(fields.get("original-rcpt-to")), "COMPLAINT"
    return None


def _notification(mail: Message) -> _Finding | None:
    """RFC 3464: a block about the mail, then one about each recipient; the worst one counts."""
    found = [
        finding
        for part in _parts(mail)
        if part.get_content_type() in _STATUS_PARTS
        for block in _blocks(part)
        if (finding := _of_recipient(block)) is not None
    ]
    return min(found, key=lambda one: list(Told).index(one[0]), default=None)


def _of_recipient(fields: Mapping[str, str]) -> _Finding | None:
    told = _BY_ACTION.get(_plain(fields.get("action")).lower())
    status = _plain(fields.get("status"))
    if told is None:
        return None
    recipient = _value(fields.get("original-recipient") or fields.get("final-recipient"))
    diagnostic = _value(fields.get("diagnostic-code"))
    is_repeated = status in diagnostic or status.endswith(".0.0")
    return told, recipient, diagnostic if is_repeated and diagnostic else f"{status} {diagnostic}"


def _prose(mail: Message) -> _Finding | None:
    """What servers write for people; the first address under their opening words is meant."""
    text = _COPY.split(_text(mail)[:_MOST_PROSE], maxsplit=1)[0]
    failed = _plain(mail.get("X-Failed-Recipients"))
    opening = _PROSE_OF.search(text)
    if opening is None and not failed:
        return None
    told = Told.DELAYED if _PASSING.search(text) else Told.FAILED
    rest = text[opening.end() :] if opening else text
    named = _IN_PROSE.search(rest)
    said = rest[named.end() :] if named else rest
    code = _CODE.search(said)
    said = said[code.start() :] if code else said
    return told, failed.split(",")[0].strip() or (named[1] if named else ""), said.lstrip(":>) \n")


def _parts(mail: Message) -> Iterator[Message]:
    for count, part in enumerate(mail.walk()):
        if count >= _MOST_PARTS:
            return
        yield part


def _blocks(part: Message) -> list[Mapping[str, str]]:
    """The groups of fields in a part, by their names in small letters."""
    payload = part.get_payload()
    texts = [str(one) for one in payload] if isinstance(payload, list) else [str(payload)]
    written = "\n\n".join(texts).replace("\r\n", "\n")
    groups = re.split(r"\n[ \t]*\n", written, maxsplit=_MOST_BLOCKS)[:_MOST_BLOCKS]
    read = [
        HeaderParser().parsestr(group.strip("\n") + "\n\n") for group in groups if group.strip()
    ]
    return [{name.lower(): str(value) for name, value in one.items()} for one in read] or [{}]


def _text(mail: Message) -> str:
    for part in _parts(mail):
        if part.get_content_type() == "text/plain":
            content = part.get_payload(decode=True)
            return content.decode("utf-8", "replace") if isinstance(content, bytes) else ""
    return ""


def _addressed_to(mail: Message) -> tuple[str, ...]:
    fields = [str(value) for name in _ADDRESSED for value in mail.get_all(name, [])]
    return tuple(dict.fromkeys(address for _, address in getaddresses(fields) if address))


def _mark_in(raw: bytes) -> str | None:
    found = _MARK.search(raw)
    return found[1].decode().lower() if found else None


def _value(field: str | None) -> str:
    """``rfc822; a@b.example`` without its type."""
    kind, separator, rest = _plain(field).partition(";")
    return (rest if separator else kind).strip().strip("<>")


def _plain(field: object) -> str:
    return one_line(str(field or ""))
