"""From which domain of its own a firm may send mail, and how that stands.

Names are kept as A-labels (RFC 5890), as name servers and mail servers know them. Nobody can prove
that a domain of everybody's mailboxes is theirs, and ours is ours.
"""

import re
from collections.abc import Collection, Mapping
from datetime import timedelta
from enum import StrEnum
from typing import Final

from reskontra.domain.delivery.mail_records import RecordKind, RecordState
from reskontra.domain.delivery.refusals import (
    LocalPartInvalid,
    SendingDomainInvalid,
    SendingDomainOurs,
    SendingDomainPublic,
)
from reskontra.domain.kernel.refusals import Refusal

CHECKED_EVERY: Final = timedelta(hours=6)
# Name servers that do not answer say nothing of the records; for a day they get the benefit of it.
UNCLEAR_FOR: Final = timedelta(days=1)
# Whoever presses the button twice is answered once.
ASKED_AGAIN_AFTER: Final = timedelta(seconds=5)

_LONGEST: Final = 200
_LABEL: Final = r"(?!-)[a-z0-9-]{1,63}(?<!-)"
# Below the root there are only letters, or an A-label (RFC 3696, section 2).
_NAME: Final = re.compile(rf"(?!www\.)(?:{_LABEL}\.)+(?:[a-z]{{2,63}}|(?=xn--){_LABEL})")
_LOCAL_PART: Final = re.compile(r"[a-z0-9]+(?:[._+-][a-z0-9]+)*")
_LONGEST_LOCAL_PART: Final = 64
_PUBLIC: Final = frozenset(
    {
        "aol.com",
        "bahnhof.se",
        "bredband.net",
        "comhem.se",
        "fastmail.com",
        "glocalnet.net",
        "gmail.com",
        "gmx.com",
        "gmx.de",
        "gmx.net",
        "googlemail.com",
        "hey.com",
        "home.se",
        "hotmail.com",
        "hotmail.se",
        "icloud.com",
        "live.com",
        "live.se",
        "mac.com",
        "mail.com",
        "mail.ru",
        "me.com",
        "msn.com",
        "outlook.com",
        "outlook.se",
        "passagen.se",
        "pm.me",
        "proton.me",
        "protonmail.com",
        "spray.se",
        "swipnet.se",
        "tele2.se",
        "telia.com",
        "tuta.com",
        "tutanota.com",
        "web.de",
        "yahoo.com",
        "yahoo.se",
        "yandex.com",
        "ymail.com",
        "zoho.com",
    }
)


class SendingState(StrEnum):
    """How a domain stands: records are waited for, it is used, or it was and has come apart."""

    PENDING = "PENDING"
    VERIFIED = "VERIFIED"
    BROKEN = "BROKEN"


_BAD: Final = (RecordState.MISSING, RecordState.HALF, RecordState.WRONG, RecordState.SEVERAL)


def domain_name(written: str) -> str | None:
    """A domain as name servers know it; None where it is none."""
    try:
        name = written.strip().rstrip(".").lower().encode("idna").decode()
    except UnicodeError:
        return None
    return name if len(name) <= _LONGEST and _NAME.fullmatch(name) else None


def reasons_not_to_send_from(written: str, local_part: str, ours: Collection[str]) -> list[Refusal]:
    """Every reason at once; ``ours`` are the domains that the platform itself sends from."""
    name = domain_name(written)
    reasons: list[Refusal] = []
    if name is None:
        reasons.append(SendingDomainInvalid(path=("domain",)))
    elif _is_within(name, _PUBLIC):
        reasons.append(SendingDomainPublic(path=("domain",), domain=name))
    elif _is_within(name, ours):
        reasons.append(SendingDomainOurs(path=("domain",), domain=name))
    if len(local_part) > _LONGEST_LOCAL_PART or not _LOCAL_PART.fullmatch(local_part):
        reasons.append(LocalPartInvalid(path=("localPart",)))
    return reasons


def state_after(
    before: SendingState,
    found: Mapping[RecordKind, RecordState],
    required: Collection[RecordKind],
    unclear_for: timedelta,
) -> SendingState:
    """How a domain stands after a look at its records.

    What is wrong is believed at once, for falling back costs nothing; silence is not.
    """
    states = [found[kind] for kind in required]
    has_been_used = before is not SendingState.PENDING
    broken = SendingState.BROKEN if has_been_used else SendingState.PENDING
    if any(state in _BAD for state in states):
        return broken
    if RecordState.UNCLEAR in states:
        return broken if unclear_for > UNCLEAR_FOR else before
    return SendingState.VERIFIED


def _is_within(name: str, domains: Collection[str]) -> bool:
    return any(name == one or name.endswith(f".{one}") for one in domains if one)
