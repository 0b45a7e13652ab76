"""What a mail carries so that its bounce finds home: the firm and the parcel, signed.

The mark is the local part of the address that bounces come back to. That has room for 64 letters
(RFC 5321, section 4.5.3.1.1), and servers on the way may turn them into small ones: two ids of 26
letters each leave twelve for the signature, 60 bits of it.
"""

import hashlib
import hmac
from dataclasses import dataclass
from typing import Final
from uuid import UUID

from reskontra.domain.delivery.ids import ParcelId
from reskontra.domain.kernel.ids import MalformedId, decode, encode
from reskontra.tenancy.scope import TenantId

_ID: Final = 26
_LENGTH: Final = 64
_SALT: Final = b"reskontra.parcel-mark"


@dataclass(frozen=True, slots=True)
class MarkedParcel:
    """The parcel that a mark names, and whose it is."""

    tenant: TenantId
    parcel: ParcelId


def mark_of(secret_key: str, tenant: TenantId, parcel_id: ParcelId) -> str:
    """The mark of a parcel, in small letters and figures."""
    named = encode(tenant.uuid) + encode(parcel_id.uuid)
    return named + _signature(secret_key, named)


def marked_parcel(secret_key: str, mark: str) -> MarkedParcel | None:
    """What a mark names; None where we did not write it."""
    text = mark.lower()
    named, signature = text[: 2 * _ID], text[2 * _ID :]
    if len(text) != _LENGTH or not text.isascii():
        return None
    if not hmac.compare_digest(signature, _signature(secret_key, named)):
        return None
    try:
        return MarkedParcel(TenantId(decode(named[:_ID])), ParcelId(decode(named[_ID:])))
    except MalformedId:
        return None


def _signature(secret_key: str, named: str) -> str:
    key = hmac.digest(secret_key.encode(), _SALT, hashlib.sha256)
    signed = hmac.digest(key, named.encode(), hashlib.sha256)
    return encode(UUID(bytes=signed[:16]))[2 * _ID - _LENGTH :]
