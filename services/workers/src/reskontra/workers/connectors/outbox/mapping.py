"""What whoever fetches the files says of one, in a file beside it: pure, and trusting nothing.

``KEY.json``: {"state": "DELIVERED", "reason": "", "responses": [{"code": "AP", "text": ""}]}.
"""

import json
from typing import Final

from reskontra.workers.ports.access_point import ToldResponse, Transmission, TransmissionState
from reskontra.workers.ports.delivery import DeliveryOutage

_LONGEST: Final = 500


def transmission_of(body: bytes) -> Transmission:
    """Read what was said.

    Raises:
        DeliveryOutage: It is half written, or rubbish.
    """
    try:
        told = json.loads(body)
        return Transmission(
            TransmissionState(told["state"]),
            str(told.get("reason", ""))[:_LONGEST],
            tuple(
                ToldResponse(str(each["code"]), str(each.get("text", ""))[:_LONGEST], str(place))
                for place, each in enumerate(told.get("responses", []))
            ),
        )
    except (ValueError, KeyError, TypeError, AttributeError):
        raise DeliveryOutage("HALF_ANSWER") from None
