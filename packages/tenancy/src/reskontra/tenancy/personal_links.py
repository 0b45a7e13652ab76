"""Links that are somebody's own: a consultant's, that of whoever orders, that of one report.

They let people act, so their seal has twelve bytes at least; and they leave room in a text message
for words: 68 letters, or 88 where they also say whom they were given to.
"""

import hmac
from base64 import urlsafe_b64encode
from dataclasses import dataclass
from datetime import timedelta
from typing import Final
from uuid import UUID

from reskontra.tenancy.links import (
    ATTEST,
    CONSULTANT,
    CONSULTANTS_CALENDAR,
    FIRMS_CALENDAR,
    ORDERER,
    ORDERERS_CALENDAR,
    LinkMalformed,
)
from reskontra.tenancy.scope import TenantId
from reskontra.tenancy.short_links import bytes_of, day_of_signing, expire, seal_of

_YEARS: Final = timedelta(days=5 * 365)

# Where their pages are, and how long they open.
PATHS: Final = {
    CONSULTANT: "/k",
    ORDERER: "/o",
    ATTEST: "/a",
    CONSULTANTS_CALENDAR: "/c/k",
    ORDERERS_CALENDAR: "/c/o",
    FIRMS_CALENDAR: "/c/f",
}
LIVES: Final = {
    CONSULTANT: timedelta(days=180),
    ORDERER: timedelta(days=365),
    ATTEST: timedelta(days=45),
    # Nobody looks at the address of a calendar again once a program has it.
    CONSULTANTS_CALENDAR: _YEARS,
    ORDERERS_CALENDAR: _YEARS,
    FIRMS_CALENDAR: _YEARS,
}

_ID, _EDITION, _DAY = 16, 4, 2
# As many ids as they name, and a seal that makes the letters come out even.
_IDS: Final = {purpose: 3 if purpose == ATTEST else 2 for purpose in PATHS}
_SEALS: Final = {2: 13, 3: 12}


@dataclass(frozen=True, slots=True)
class PersonalLink:
    """What a link opens; ``given_to`` is whom it was sent to, where that is not the subject.

    The edition tells links that still open from those that no longer do: the consultant's own
    count of links, or which writing of a report it is (``report_edition``).
    """

    tenant: TenantId
    subject: UUID
    edition: int = 0
    given_to: UUID | None = None


def personal_path(secret_key: str, purpose: str, link: PersonalLink) -> str:
    """The address of somebody's own page, below that of the house."""
    return f"{PATHS[purpose]}/{sign_personal_link(secret_key, purpose, link)}"


def sign_personal_link(secret_key: str, purpose: str, link: PersonalLink) -> str:
    """A token for what is somebody's own; for another purpose it is worth nothing."""
    named = (link.tenant.uuid, link.subject, link.given_to or link.subject)[: _IDS[purpose]]
    signed = b"".join(one.bytes for one in named)
    signed += link.edition.to_bytes(_EDITION, "big") + day_of_signing()
    seal = seal_of(secret_key, purpose, signed, _SEALS[len(named)])
    return urlsafe_b64encode(signed + seal).decode()


def read_personal_link(
    secret_key: str, purpose: str, token: str, *, max_age: timedelta | None = None
) -> PersonalLink:
    """Read what ``sign_personal_link`` wrote for the same purpose.

    Raises:
        LinkExpired: It is older than such links live, or than ``max_age``.
        LinkMalformed: We did not write it, or not for this.
    """
    ids, life = _IDS[purpose], max_age or LIVES[purpose]
    size = ids * _ID + _EDITION + _DAY
    length = (size + _SEALS[ids]) * 8 // 6
    content = bytes_of(token, length)
    signed, seal = content[:size], content[size:]
    if not hmac.compare_digest(seal, seal_of(secret_key, purpose, signed, _SEALS[ids])):
        raise LinkMalformed
    expire(signed[-_DAY:], life)
    tenant, subject, *given_to = [
        UUID(bytes=signed[at : at + _ID]) for at in range(0, ids * _ID, _ID)
    ]
    edition = int.from_bytes(signed[ids * _ID : -_DAY], "big")
    # Where it was sent to nobody by name, the subject stands in the place of whom.
    whom = next((one for one in given_to if one != subject), None)
    return PersonalLink(TenantId(tenant), subject, edition, whom)
