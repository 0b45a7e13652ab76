"""Our contract over HTTP (docs/print-partner.md): what is signed, and what answers mean; pure."""

import hmac
import json
from hashlib import sha256
from typing import Final

from reskontra.domain.kernel.text import one_line
from reskontra.workers.connectors.print_http.manifest import PrintAccount
from reskontra.workers.ports.delivery import DeliveryOutage, DeliveryRefused
from reskontra.workers.ports.silence import HALF_ANSWER

MISSING: Final = 404
_FINE: Final = frozenset({200, 201, 202})
_LATER: Final = frozenset({408, 425, 429})
_FULL, _FAULT, _LONGEST = 507, 500, 300


def signed(account: PrintAccount, method: str, path: str, body: bytes, at: int) -> dict[str, str]:
    """Who asks, when, and the proof over method, path, moment and body."""
    what = f"{method}\n{path}\n{at}\n{sha256(body).hexdigest()}"
    proof = hmac.new(account.secret.encode(), what.encode(), sha256).hexdigest()
    return {
        "reskontra-name": account.name,
        "reskontra-timestamp": str(at),
        "reskontra-signature": f"v1={proof}",
    }


def must_have_taken(key: str, status: int, body: bytes) -> None:
    """Be sure that the partner speaks of this order.

    Raises:
        DeliveryOutage: It does not, or not now.
        DeliveryRefused: It says no.
    """
    told = must_be_fine(status, body)
    if told.get("key") != key:
        raise DeliveryOutage(HALF_ANSWER)


def must_be_fine(status: int, body: bytes) -> dict[str, object]:
    """What the partner says, as an object; the rest as above."""
    if status == _FULL:
        raise DeliveryOutage("DISK_FULL")
    if status in _LATER or status >= _FAULT:
        raise DeliveryOutage(f"HTTP_{status}")
    try:
        told = json.loads(body)
    except ValueError:
        told = None
    if status not in _FINE:
        raise DeliveryRefused(_refusal(status, told))
    if not isinstance(told, dict):
        raise DeliveryOutage(HALF_ANSWER)
    return told


def _refusal(status: int, told: object) -> str:
    match told:
        case {"reason": str(words)}:
            return f"HTTP_{status} {one_line(words)}"[:_LONGEST]
    return f"HTTP_{status}"
