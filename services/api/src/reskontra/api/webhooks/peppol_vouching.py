"""Whether a request about an e-invoice is from whom it says."""

import hashlib
import hmac
from typing import Final

from starlette.datastructures import Headers

from reskontra.api.webhooks.mail import SIGNATURE, is_signed
from reskontra.api.webhooks.peppol_news import OUTBOX, QVALIA, STORECOVE
from reskontra.domain.kernel.clock import now

QVALIA_SIGNATURE: Final = "x-qvalia-signature"
# A request that somebody has written down and sends later is worth nothing.
_LATE_S: Final = 300


def is_vouched_for(vendor: str, raw: bytes, headers: Headers, secret: str) -> bool:
    """Whether a vendor has sent these bytes.

    Storecove signs nothing: that it knows the address, which was told to nobody else, is its proof.
    """
    if vendor == STORECOVE:
        return True
    if not secret:
        return False
    if vendor == QVALIA:
        return _is_signed_by_qvalia(raw, headers.get(QVALIA_SIGNATURE, ""), secret)
    return vendor == OUTBOX and is_signed(secret, raw, headers.get(SIGNATURE, ""))


def qvalia_signature(raw: bytes, at: int, secret: str) -> str:
    """Sign the moment and the bytes: ``t=…,v1=…``."""
    signed = hmac.digest(secret.encode(), f"{at}.".encode() + raw, hashlib.sha256)
    return f"t={at},v1={signed.hex()}"


def _is_signed_by_qvalia(raw: bytes, signature: str, secret: str) -> bool:
    at = signature.partition(",")[0].removeprefix("t=")
    if not (at.isascii() and at.isdecimal()) or len(at) > len(str(_LATE_S)) * 4:
        return False
    expected = qvalia_signature(raw, int(at), secret)
    is_timely = abs(now().timestamp() - int(at)) <= _LATE_S
    return is_timely and hmac.compare_digest(expected.encode(), signature.encode())
