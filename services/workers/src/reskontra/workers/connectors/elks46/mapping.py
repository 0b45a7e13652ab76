"""A text message in the words of 46elks' REST API: pure, and trusting nothing.

Source: 46elks, API documentation, "Send an SMS", "SMS history" and "SMS delivery reports".
"""

import json
from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Final

from reskontra.domain.kernel.text import one_line
from reskontra.workers.ports.delivery import DeliveryOutage, DeliveryRefused, Receipt
from reskontra.workers.ports.silence import HALF_ANSWER, Unanswered
from reskontra.workers.ports.sms import SmsMessage

PAGE_SIZE: Final = 100
_FINE, _TOO_MANY, _FAULT, _BAD = 200, 429, 500, 400
# They speak of our account, never of the message at hand.
_ABOUT_US: Final = frozenset({401, 402, 403})
_LONGEST: Final = 200


def message_form(message: SmsMessage) -> dict[str, str]:
    """What is posted to make a message; their senders have no spaces."""
    form = {
        "to": message.recipient,
        "from": message.sender.replace(" ", ""),
        "message": message.text,
    }
    return form | ({"whendelivered": message.outcome_url} if message.outcome_url else {})


def listing_of(message: SmsMessage, since: datetime) -> dict[str, str]:
    """What is asked to see the messages to a number after a moment; their ``end`` is the older."""
    end = since.astimezone(UTC).replace(tzinfo=None).isoformat(timespec="microseconds")
    return {"to": message.recipient, "end": end, "limit": str(PAGE_SIZE)}


def receipt_of(status: int, body: bytes) -> Receipt:
    """Read what 46elks said to a message.

    Raises:
        DeliveryRefused: It will not be taken.
        DeliveryOutage: It was not taken now.
        Unanswered: It may have been taken.
    """
    if status == _FINE:
        match _told(body).get("id"):
            case str(name) if name:
                return Receipt(one_line(name)[:_LONGEST])
        raise Unanswered(HALF_ANSWER)
    if status >= _FAULT:
        raise Unanswered(f"HTTP_{status}")
    if status == _TOO_MANY:
        raise DeliveryOutage("TOO_MANY_REQUESTS")
    said = one_line(f"HTTP_{status} {body[:_LONGEST].decode(errors='replace')}")[:_LONGEST]
    raise DeliveryOutage(said) if status in _ABOUT_US or status < _BAD else DeliveryRefused(said)


def found_in(status: int, body: bytes, message: SmsMessage, since: datetime) -> Receipt | None:
    """The same text among what 46elks lists, if it was made since a moment.

    Raises:
        DeliveryOutage: What it said does not tell.
    """
    listed = _told(body).get("data")
    if status != _FINE or not isinstance(listed, list):
        raise DeliveryOutage(f"HTTP_{status}" if status != _FINE else HALF_ANSWER)
    recent = [one for one in listed if isinstance(one, dict) and _made_at(one) >= since]
    for one in recent:
        is_ours = one.get("direction") == "outgoing" and one.get("message") == message.text
        if is_ours and one.get("id"):
            return Receipt(one_line(str(one["id"]))[:_LONGEST])
    if len(recent) >= PAGE_SIZE:
        raise DeliveryOutage("TOO_MANY_MESSAGES")
    return None


def _told(body: bytes) -> Mapping[str, object]:
    try:
        told = json.loads(body)
    except ValueError:
        return {}
    return told if isinstance(told, dict) else {}


def _made_at(one: Mapping[str, object]) -> datetime:
    """Their moments are in UTC, and do not say so."""
    try:
        moment = datetime.fromisoformat(str(one.get("created")))
    except ValueError:
        raise DeliveryOutage(HALF_ANSWER) from None
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)
