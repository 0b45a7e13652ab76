"""What Qvalia's API answers: pure, and trusting nothing.

Source: Qvalia API, ``/{accountRegNo}/invoices/outgoing`` and ``/creditnotes/outgoing``: UBL as XML;
200 with ``invoice_id``, 204, 400, 401, 403, 404, 409 for a duplicate, 422, 500. The manifest says
what of the rest is verified.
"""

import json
from collections.abc import Mapping
from typing import Final

from reskontra.domain.kernel.text import one_line
from reskontra.workers.ports.access_point import DocumentKind, Transmission, TransmissionState
from reskontra.workers.ports.delivery import DeliveryOutage, DeliveryRefused
from reskontra.workers.ports.silence import HALF_ANSWER

_DUPLICATE, _TOO_MANY, _FAULT, _LONGEST = 409, 429, 500, 300
_NOTHING, _UNKNOWN = 204, 404
_FINE: Final = frozenset({200, 201, 202, 204})
PATHS: Final = {
    DocumentKind.INVOICE: "/invoices/outgoing",
    DocumentKind.CREDIT_NOTE: "/creditnotes/outgoing",
}
ROOTS: Final = {
    DocumentKind.INVOICE: "Invoice",
    DocumentKind.CREDIT_NOTE: "CreditNote",
    DocumentKind.RESPONSE: "ApplicationResponse",
}
_STATES: Final = {
    "processed": TransmissionState.DELIVERED,
    "processed_with_warning": TransmissionState.DELIVERED,
    "error": TransmissionState.REJECTED,
}


def taken(status: int, body: bytes) -> str:
    """Their own id for a document, if they tell one; a duplicate is there already.

    Raises:
        DeliveryRefused: It will not be taken.
        DeliveryOutage: It may be taken later, or has been.
    """
    if status == _DUPLICATE:
        return ""
    match _told(status, body):
        case {"data": {"integrationId": str(given)}} | {"integrationId": str(given)}:
            return one_line(given).replace(" ", "")[:_LONGEST]
    return ""


def receipt(path: str, given: str) -> str:
    """What is kept of a document: their id for it, and where to ask."""
    return f"{given} {path}"


def receipt_parts(kept: str) -> tuple[str, str] | None:
    """Where to ask, and by which id; None where they told none."""
    given, _, path = kept.partition(" ")
    return (path, given) if path else None


def is_taken_there(status: int, body: bytes) -> bool:
    """Whether a participant takes a kind of document."""
    if status in {_NOTHING, _UNKNOWN}:
        return False
    told = _told(status, body)
    match told.get("data", told):
        case {"exists": bool(exists), **more}:
            return exists and more.get("rootDocTypeExists") is not False
    raise DeliveryOutage(HALF_ANSWER)


def transmission_of(status: int, body: bytes) -> Transmission:
    """What became of a document; what nobody has documented is nothing yet."""
    match _told(status, body):
        case {"data": [{"metadata": {"status": {"status": str(state), **more}}}, *_]}:
            found = _STATES.get(state, TransmissionState.ON_ITS_WAY)
            return Transmission(found, one_line(str(more.get("error") or ""))[:_LONGEST])
    return Transmission(TransmissionState.ON_ITS_WAY)


def _told(status: int, body: bytes) -> Mapping[str, object]:
    if status == _TOO_MANY:
        raise DeliveryOutage("TOO_MANY_REQUESTS")
    if status >= _FAULT:
        raise DeliveryOutage(f"HTTP_{status}")
    try:
        told = json.loads(body)
    except ValueError:
        told = None
    if status in _FINE:
        return told if isinstance(told, dict) else {}
    raise DeliveryRefused(_refusal(status, told))


def _refusal(status: int, told: object) -> str:
    match told:
        case {"message": str(words)} | {"metadata": {"description": str(words)}}:
            return f"HTTP_{status} {one_line(words)}"[:_LONGEST]
    return f"HTTP_{status}"
