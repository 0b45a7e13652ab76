"""Magic links short enough for a text message: 56 characters for one thing of one firm.

Two ids, the day of signing and eight bytes of a keyed digest. That is too little to be guessed at a
page that counts its visitors, and never more than a page that a customer may see.
"""

import binascii
import hashlib
import hmac
from base64 import urlsafe_b64decode, urlsafe_b64encode
from datetime import UTC, date, timedelta
from typing import Final
from uuid import UUID

from reskontra.domain.kernel.clock import now
from reskontra.tenancy.links import LinkExpired, LinkMalformed
from reskontra.tenancy.scope import TenantId

# What opens the page where a customer says how invoices may come; on paper it is a short link.
CONSENT: Final = "consent"

_FIRST_DAY: Final = date(2026, 1, 1)
_DAY, _SEAL, _ID = 2, 8, 16
_SIGNED: Final = 2 * _ID + _DAY
LENGTH: Final = (_SIGNED + _SEAL) * 8 // 6


def sign_short_link(secret_key: str, *, purpose: str, tenant: TenantId, subject: UUID) -> str:
    """A token for one thing of one firm; for another purpose it is worth nothing."""
    signed = tenant.uuid.bytes + subject.bytes + day_of_signing()
    return urlsafe_b64encode(signed + seal_of(secret_key, purpose, signed, _SEAL)).decode()


def read_short_link(
    secret_key: str, token: str, *, purpose: str, max_age: timedelta
) -> tuple[TenantId, UUID]:
    """Read what ``sign_short_link`` wrote for the same purpose: the firm, and its thing.

    Raises:
        LinkExpired: It is older than ``max_age``.
        LinkMalformed: We did not write it, or not for this.
    """
    content = bytes_of(token, LENGTH)
    signed, seal = content[:_SIGNED], content[_SIGNED:]
    if not hmac.compare_digest(seal, seal_of(secret_key, purpose, signed, _SEAL)):
        raise LinkMalformed
    expire(signed[2 * _ID :], max_age)
    return TenantId(UUID(bytes=signed[:_ID])), UUID(bytes=signed[_ID : 2 * _ID])


def day_of_signing() -> bytes:
    """Today, in two bytes."""
    return (now().astimezone(UTC).date() - _FIRST_DAY).days.to_bytes(_DAY, "big")


def expire(signed_on: bytes, max_age: timedelta) -> None:
    """Stop where a day of signing lies too far back.

    Raises:
        LinkExpired: It does.
    """
    day = _FIRST_DAY + timedelta(days=int.from_bytes(signed_on, "big"))
    if now().astimezone(UTC).date() - day > max_age:
        raise LinkExpired


def bytes_of(token: str, length: int) -> bytes:
    """What a token of that length writes.

    Raises:
        LinkMalformed: It has another length or other letters than ours.
    """
    if len(token) != length or not token.isascii():
        raise LinkMalformed
    try:
        content = urlsafe_b64decode(token)
    except binascii.Error:
        raise LinkMalformed from None
    # Other letters than ours are left out unseen, and only one writing is ours.
    if urlsafe_b64encode(content).decode() != token:
        raise LinkMalformed
    return content


def seal_of(secret_key: str, purpose: str, signed: bytes, size: int) -> bytes:
    """What only the house can write under what was signed, for that purpose alone."""
    key = hashlib.sha256(f"reskontra.short.{purpose}.{secret_key}".encode()).digest()
    return hmac.digest(key, signed, "sha256")[:size]
