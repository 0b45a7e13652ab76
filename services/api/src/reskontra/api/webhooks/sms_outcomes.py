"""What a vendor of text messages says became of one: arrived, came back, or nothing final yet.

Sources: Twilio, "Track the message status of outbound messages"; 46elks, "SMS delivery reports".
"""

from collections.abc import Mapping
from typing import Final

from reskontra.api.webhooks.vouching import ELKS, TWILIO
from reskontra.domain.delivery.views import Outcome
from reskontra.domain.kernel.text import one_line

_STATES: Final = {TWILIO: "MessageStatus", ELKS: "status"}
_OUTCOMES: Final = {
    "delivered": Outcome.DELIVERED,
    "undelivered": Outcome.BOUNCED,
    "failed": Outcome.BOUNCED,
}
_LONGEST: Final = 200


def outcome_told(vendor: str, form: Mapping[str, str]) -> tuple[Outcome, str] | None:
    """What became of the message, and why; None while it is under way."""
    state = form.get(_STATES[vendor], "")
    outcome = _OUTCOMES.get(state)
    if outcome is None:
        return None
    reason = f"{state} {form.get('ErrorCode', '')}" if outcome is Outcome.BOUNCED else ""
    return outcome, one_line(reason)[:_LONGEST]
