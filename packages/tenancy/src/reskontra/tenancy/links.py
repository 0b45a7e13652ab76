"""Magic links: a signed, dated permission to see one thing of one firm, without a log-in."""

import hashlib
from dataclasses import dataclass
from datetime import datetime, timedelta

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
# What opens a consultant's own page; it dies with the edition of the consultant's links.
CONSULTANT = "consultant"
# What opens the page of whoever orders work for a customer: the contact's id.
ORDERER = "orderer"
# What opens one report of time for approval; a report that was written anew has another link.
ATTEST = "attest"
# What calendars ask again and again: a consultant's, an orderer's, the firm's. Nobody acts by it.
CONSULTANTS_CALENDAR = "consultants-calendar"
ORDERERS_CALENDAR = "orderers-calendar"
FIRMS_CALENDAR = "firms-calendar"

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


def report_edition(reported_at: datetime) -> int:
    """The edition of a report of time, for its ``ATTEST`` link."""
    return int(reported_at.timestamp())


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
