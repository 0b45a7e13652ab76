"""What a firm keeps secret, readable only by those who know the secret of the house.

A copy of the database alone opens nothing. What is sealed is bound to its firm and to its purpose:
moved to another firm's table it cannot be opened either. AES-256-GCM (NIST SP 800-38D) with a key
derived by HKDF (RFC 5869).
"""

import base64
import secrets
from typing import Final

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from reskontra.tenancy.scope import TenantId

_NONCE: Final = 12
_KEY: Final = 32
_SALT: Final = b"reskontra.sealed"


class SealBroken(Exception):
    """It was sealed for another firm or purpose, by another secret, or has been changed."""


def seal(secret_key: str, tenant: TenantId, purpose: str, content: bytes) -> str:
    """Make something unreadable to everybody but ``unseal`` with the same three."""
    nonce = secrets.token_bytes(_NONCE)
    sealed = _cipher(secret_key, tenant, purpose).encrypt(nonce, content, None)
    return base64.b64encode(nonce + sealed).decode()


def unseal(secret_key: str, tenant: TenantId, purpose: str, sealed: str) -> bytes:
    """Read what ``seal`` wrote.

    Raises:
        SealBroken: It is not for us, or not for this.
    """
    try:
        raw = base64.b64decode(sealed, validate=True)
        return _cipher(secret_key, tenant, purpose).decrypt(raw[:_NONCE], raw[_NONCE:], None)
    except (InvalidTag, ValueError):
        raise SealBroken from None


def _cipher(secret_key: str, tenant: TenantId, purpose: str) -> AESGCM:
    about = f"{tenant}:{purpose}".encode()
    derive = HKDF(algorithm=SHA256(), length=_KEY, salt=_SALT, info=about)
    return AESGCM(derive.derive(secret_key.encode()))
