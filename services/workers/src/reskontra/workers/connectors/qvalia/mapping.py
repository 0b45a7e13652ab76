"""What Qvalia's API answers: pure, and trusting nothing.

Source: Qvalia API, ``/{accountRegNo}/invoices/outgoing`` and ``/creditnotes/outgoing``: UBL as XML;
200 with ``invoice_id``, 204, 400, 401, 403, 404, 409 for a duplicate, 422, 500.
"""

import json
from typing import Final

from reskontra.domain.kernel.text import one_line
from reskontra.workers.ports.access_point import DocumentKind
from reskontra.workers.ports.delivery import DeliveryOutage, DeliveryRefused

HALF_ANSWER: Final = "HALF_ANSWER"
_DUPLICATE, _TOO_MANY, _FAULT, _LONGEST = 409, 429, 500, 300
_FINE: Final = frozenset({200, 201, 202, 204})
PATHS: Final = {
    DocumentKind.INVOICE: "/invoices/outgoing",
    DocumentKind.CREDIT_NOTE: "/creditnotes/outgoing",
}


def taken(status: int, body: bytes) -> None:
    """Nothing, if it was taken, now or before: a duplicate is there already.

    Raises:
        DeliveryRefused: It will not be taken.
        DeliveryOutage: It may be taken later, or has been.
    """
    if status in _FINE or status == _DUPLICATE:
        return
    if status == _TOO_MANY:
        raise DeliveryOutage("TOO_MANY_REQUESTS")
    if status >= _FAULT:
        raise DeliveryOutage(f"HTTP_{status}")
    raise DeliveryRefused(_refusal(status, body))


def _refusal(status: int, body: bytes) -> str:
    try:
        told = json.loads(body)
    except ValueError:
        told = None
    match told:
        case {"message": str(words)}:
            return f"HTTP_{status} {one_line(words)}"[:_LONGEST]
    return f"HTTP_{status}"
