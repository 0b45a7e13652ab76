"""What is the matter when mail does not arrive, read out of what the servers said.

The codes are those of RFC 3463 (enhanced status codes, class.subject.detail) and RFC 5321, section
4.2 (reply codes). Only what a code says of the address itself is held against the address: a server
that takes us for senders of spam would have said the same about any of its people.
"""

import re
from enum import StrEnum
from typing import Final


class Trouble(StrEnum):
    """Why something did not arrive, in one word."""

    NO_SUCH_ADDRESS = "NO_SUCH_ADDRESS"
    NO_SUCH_DOMAIN = "NO_SUCH_DOMAIN"
    MAILBOX_CLOSED = "MAILBOX_CLOSED"
    MAILBOX_FULL = "MAILBOX_FULL"
    TOO_LARGE = "TOO_LARGE"
    BLOCKED = "BLOCKED"
    SERVER_TROUBLE = "SERVER_TROUBLE"
    COMPLAINT = "COMPLAINT"
    ADDRESS_REFUSED = "ADDRESS_REFUSED"
    NO_CARRIER = "NO_CARRIER"
    OUR_FAULT = "OUR_FAULT"
    OTHER = "OTHER"


class Severity(StrEnum):
    """What it means for the address: try again, never again, or its owner wants no more."""

    SOFT = "SOFT"
    HARD = "HARD"
    COMPLAINT = "COMPLAINT"


_ENHANCED: Final = re.compile(r"(?<![\d.])([245])\.(\d{1,3})\.(\d{1,3})(?![\d.])")
_REPLY: Final = re.compile(r"(?<![\d.])([45]\d\d)(?![\d.])")
# RFC 3463, section 3, and what was registered since (RFC 7505: a domain that takes no mail).
_BY_DETAIL: Final = {
    "1.0": Trouble.NO_SUCH_ADDRESS,
    "1.1": Trouble.NO_SUCH_ADDRESS,
    "1.2": Trouble.NO_SUCH_DOMAIN,
    "1.3": Trouble.NO_SUCH_ADDRESS,
    "1.6": Trouble.NO_SUCH_ADDRESS,
    "1.10": Trouble.NO_SUCH_ADDRESS,
    "2.1": Trouble.MAILBOX_CLOSED,
    "2.2": Trouble.MAILBOX_FULL,
    "2.3": Trouble.TOO_LARGE,
    "3.4": Trouble.TOO_LARGE,
}
_BY_SUBJECT: Final = {
    "3": Trouble.SERVER_TROUBLE,
    "4": Trouble.SERVER_TROUBLE,
    "6": Trouble.BLOCKED,
    "7": Trouble.BLOCKED,
}
_BY_REPLY: Final = {
    "550": Trouble.NO_SUCH_ADDRESS,
    "551": Trouble.NO_SUCH_ADDRESS,
    "552": Trouble.MAILBOX_FULL,
    "553": Trouble.NO_SUCH_ADDRESS,
    "554": Trouble.BLOCKED,
}
# Many servers say the same number for an unknown person and for a sender they dislike.
_ABOUT_US: Final = re.compile(
    r"spam|block|black ?list|deny ?list|reputation|polic(?:y|ies)|\bspf\b|\bdkim\b|\bdmarc\b"
    r"|not allowed|rejected due|access denied",
    re.IGNORECASE,
)
_ABOUT_THEM: Final = re.compile(
    r"user unknown|unknown (?:user|recipient)|no such (?:user|recipient|mailbox|address)"
    r"|(?:user|address|recipient|mailbox|account)[^.;]{0,40} (?:does not exist|doesn't exist|"
    r"not found|unknown)",
    re.IGNORECASE,
)
_UNKNOWN_HOST: Final = re.compile(
    r"(?:host|domain)(?: name)? (?:not found|unknown)|unrouteable|couldn't find any host"
    r"|name service error",
    re.IGNORECASE,
)
_ITS_OWN_FAULT: Final = {
    Trouble.NO_SUCH_ADDRESS,
    Trouble.NO_SUCH_DOMAIN,
    Trouble.MAILBOX_CLOSED,
}
_OURS: Final = {
    "RECIPIENT_MALFORMED": Trouble.NO_SUCH_ADDRESS,
    Trouble.ADDRESS_REFUSED.value: Trouble.ADDRESS_REFUSED,
    Trouble.NO_CARRIER.value: Trouble.NO_CARRIER,
    Trouble.OUR_FAULT.value: Trouble.OUR_FAULT,
    Trouble.COMPLAINT.value: Trouble.COMPLAINT,
}


def trouble_of(said: str) -> Trouble:
    """What is the matter, by what a server (or we) said of a mail."""
    if said in _OURS:
        return _OURS[said]
    if _UNKNOWN_HOST.search(said):
        return Trouble.NO_SUCH_DOMAIN
    return _by_enhanced(said) or _by_reply(said) or _by_words(said)


def severity_of(said: str) -> Severity:
    """What it means for the address: hard only where the servers' last word is about it."""
    trouble = trouble_of(said)
    if trouble is Trouble.COMPLAINT:
        return Severity.COMPLAINT
    is_hard = trouble in _ITS_OWN_FAULT and not _may_change(said)
    return Severity.HARD if is_hard else Severity.SOFT


def _by_enhanced(said: str) -> Trouble | None:
    for found in _ENHANCED.finditer(said):
        _, subject, detail = found.groups()
        if found[1] == "5" and subject == "4" and detail == "4":
            return Trouble.NO_SUCH_DOMAIN
        trouble = _BY_DETAIL.get(f"{subject}.{detail}") or _BY_SUBJECT.get(subject)
        if trouble is not None:
            return _corrected(trouble, said)
    return None


def _by_reply(said: str) -> Trouble | None:
    found = _REPLY.search(said)
    if found is None:
        return None
    return _corrected(_BY_REPLY.get(found[1], Trouble.SERVER_TROUBLE), said)


def _by_words(said: str) -> Trouble:
    if _ABOUT_THEM.search(said):
        return Trouble.NO_SUCH_ADDRESS
    return Trouble.BLOCKED if _ABOUT_US.search(said) else Trouble.OTHER


def _corrected(trouble: Trouble, said: str) -> Trouble:
    """Where the number and the words disagree, the words are the later thought."""
    if trouble is Trouble.BLOCKED and _ABOUT_THEM.search(said):
        return Trouble.NO_SUCH_ADDRESS
    is_vague = trouble is Trouble.NO_SUCH_ADDRESS and not _ABOUT_THEM.search(said)
    return Trouble.BLOCKED if is_vague and _ABOUT_US.search(said) else trouble


def _may_change(said: str) -> bool:
    """Whether the first code of all speaks of now, and not of ever."""
    codes = [found.start() for found in _ENHANCED.finditer(said) if found[1] == "4"]
    replies = [found.start() for found in _REPLY.finditer(said) if found[1][0] == "4"]
    final = [found.start() for found in _ENHANCED.finditer(said) if found[1] == "5"]
    final += [found.start() for found in _REPLY.finditer(said) if found[1][0] == "5"]
    passing = codes + replies
    return bool(passing) and (not final or min(passing) < min(final))
