"""Magic links: a signed, dated permission to see one thing of one firm, without a log-in."""

import hashlib
from dataclasses import dataclass
from datetime import timedelta

from itsdangerous import BadSignature, SignatureExpired, TimestampSigner, URLSafeTimedSerializer
from typing_extensions import override

from reskontra.domain.kernel.clock import now
from reskontra.domain.kernel.ids import MalformedId
from reskontra.tenancy.scope import TenantId

# What a carrier's word about a text message is signed for, one purpose for each carrier.
SMS_OUTCOME = "sms-outcome"
# What an access point's word about e-invoices is signed for. Where one address serves all, its word
# names the firm.
PEPPOL_OUTCOME = "peppol-outcome"
ALL_FIRMS = "all-firms"

_LONGEST = 500


class LinkMalformed(Exception):
    """Not a link of ours for this purpose: cut, changed, forged or meant for something else."""


class LinkExpired(LinkMalformed):
    """It was one of ours, and is too old."""


@dataclass(frozen=True, slots=True)
class SignedLink:
    """What a link opens: one thing of one firm."""

    tenant: TenantId
    subject: str


def sign_link(secret_key: str, *, purpose: str, tenant: TenantId, subject: str) -> str:
    """A token for one thing of one firm; for another purpose it is worth nothing."""
    return str(_serializer(secret_key, purpose).dumps([str(tenant), subject]))


def read_link(secret_key: str, token: str, *, purpose: str, max_age: timedelta) -> SignedLink:
    """Read what ``sign_link`` wrote for the same purpose.

    Raises:
        LinkExpired: It is older than ``max_age``.
        LinkMalformed: We did not write it, or not for this.
    """
    if len(token) > _LONGEST or not token.isascii():
        raise LinkMalformed
    try:
        tenant, subject = _serializer(secret_key, purpose).loads(
            token, max_age=int(max_age.total_seconds())
        )
        return SignedLink(TenantId.parse(tenant), subject)
    except SignatureExpired as error:
        raise LinkExpired from error
    except (BadSignature, MalformedId) as error:
        raise LinkMalformed from error


class _OurClock(TimestampSigner):
    @override
    def get_timestamp(self) -> int:
        return int(now().timestamp())


def _serializer(secret_key: str, purpose: str) -> URLSafeTimedSerializer:
    return URLSafeTimedSerializer(
        secret_key,
        salt=f"reskontra.link.{purpose}",
        signer=_OurClock,
        signer_kwargs={"key_derivation": "hmac", "digest_method": hashlib.sha256},
    )
