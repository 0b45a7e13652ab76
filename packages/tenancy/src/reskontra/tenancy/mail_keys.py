"""The keys that firms' mail is signed with: RSA of 2048 bits, as RFC 8301 asks for."""

import base64
from typing import Final

from cryptography.hazmat.primitives.asymmetric import rsa
from cryptography.hazmat.primitives.serialization import (
    Encoding,
    NoEncryption,
    PrivateFormat,
    PublicFormat,
)

from reskontra.domain.delivery.sending_domain_views import KeyPair, SendingKey
from reskontra.tenancy.scope import TenantId
from reskontra.tenancy.sealed import seal, unseal

_PURPOSE: Final = "mail-key"
_EXPONENT: Final = 65_537
_BITS: Final = 2_048


def new_mail_key(secret_key: str, tenant: TenantId) -> KeyPair:
    """A key of a firm's own; it takes a moment to find one."""
    key = rsa.generate_private_key(public_exponent=_EXPONENT, key_size=_BITS)
    private = key.private_bytes(Encoding.PEM, PrivateFormat.TraditionalOpenSSL, NoEncryption())
    public = key.public_key().public_bytes(Encoding.DER, PublicFormat.SubjectPublicKeyInfo)
    return KeyPair(
        public=base64.b64encode(public).decode(),
        sealed=seal(secret_key, tenant, _PURPOSE, private),
    )


def private_mail_key(secret_key: str, tenant: TenantId, key: SendingKey) -> bytes:
    """The key to sign with, in PEM.

    Raises:
        SealBroken: It is another firm's, or the secret of the house is another one.
    """
    return unseal(secret_key, tenant, _PURPOSE, key.sealed)
