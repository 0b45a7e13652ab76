"""What a firm connects with: its account at the access point, signed by whoever has given it.

A firm may write what it likes about itself. So that none sends in another's name, an account counts
only with the signature of whoever has it from the access point, made for the firm's own address.
"""

import hashlib
import hmac
from typing import Final
from uuid import UUID

from reskontra.domain.kernel.ids import encode

_SALT: Final = b"reskontra.sender-code"
_SIGNED: Final = 16
_LONGEST: Final = 100


def sender_code(secret_key: str, participant: str, account: str) -> str:
    """What to hand to the firm of an address, such as ``12345-2kq0z…``."""
    return f"{account}-{_signature(secret_key, participant, account)}"


def account_in(secret_key: str, participant: str | None, code: str) -> str | None:
    """The account that a code opens for an address; None where we did not write it."""
    account, _, signature = code.strip().rpartition("-")
    if participant is None or not account or len(code) > _LONGEST or not code.isascii():
        return None
    expected = _signature(secret_key, participant, account)
    return account if hmac.compare_digest(signature.lower(), expected) else None


def _signature(secret_key: str, participant: str, account: str) -> str:
    key = hmac.digest(secret_key.encode(), _SALT, hashlib.sha256)
    signed = hmac.digest(key, f"{participant} {account}".encode(), hashlib.sha256)
    return encode(UUID(bytes=signed[:16]))[-_SIGNED:]
