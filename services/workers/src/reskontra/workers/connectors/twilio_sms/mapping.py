"""A text message in the words of Twilio's Message resource: pure, and trusting nothing.

Source: Twilio, Programmable Messaging API, "Messages resource" and "Error and warning dictionary".
"""

import json
from collections.abc import Mapping
from datetime import datetime
from email.utils import parsedate_to_datetime
from typing import Final

from reskontra.domain.kernel.text import one_line
from reskontra.workers.ports.delivery import DeliveryOutage, DeliveryRefused, Receipt
from reskontra.workers.ports.silence import HALF_ANSWER, Unanswered
from reskontra.workers.ports.sms import SmsMessage

PAGE_SIZE: Final = 100
_MADE, _FINE, _TOO_MANY, _FAULT, _BAD = 201, 200, 429, 500, 400
# They speak of our account, never of the message at hand.
_ABOUT_US: Final = frozenset({401, 402, 403})
_LONGEST: Final = 200


def message_form(message: SmsMessage) -> dict[str, str]:
    """What is posted to make a message."""
    form = {"To": message.recipient, "From": message.sender, "Body": message.text}
    return form | ({"StatusCallback": message.outcome_url} if message.outcome_url else {})


def listing_of(message: SmsMessage) -> dict[str, str]:
    """What is asked to see the latest messages to a number, the newest first.

    Their filter by day looks at when a message was sent, and leaves out one that waits.
    """
    return {"To": message.recipient, "PageSize": str(PAGE_SIZE)}


def receipt_of(status: int, body: bytes) -> Receipt:
    """Read what Twilio said to a message.

    Raises:
        DeliveryRefused: It will not be taken.
        DeliveryOutage: It was not taken now.
        Unanswered: It may have been taken.
    """
    told = _told(body)
    if status in {_MADE, _FINE}:
        match told.get("sid"):
            case str(sid) if sid:
                return Receipt(one_line(sid)[:_LONGEST])
        raise Unanswered(HALF_ANSWER)
    if status >= _FAULT:
        raise Unanswered(f"HTTP_{status}")
    if status == _TOO_MANY:
        raise DeliveryOutage("TOO_MANY_REQUESTS")
    said = _said(status, told)
    raise DeliveryOutage(said) if status in _ABOUT_US or status < _BAD else DeliveryRefused(said)


def found_in(status: int, body: bytes, message: SmsMessage, since: datetime) -> Receipt | None:
    """The same text among what Twilio lists, if it was made since a moment.

    Raises:
        DeliveryOutage: What it said does not tell.
    """
    told = _told(body)
    listed = told.get("messages")
    if status != _FINE or not isinstance(listed, list):
        raise DeliveryOutage(f"HTTP_{status}" if status != _FINE else HALF_ANSWER)
    recent = [one for one in listed if isinstance(one, dict) and _made_at(one) >= since]
    for one in recent:
        # An account on trial puts words of its own before the text.
        if str(one.get("body", "")).endswith(message.text) and one.get("sid"):
            return Receipt(one_line(str(one["sid"]))[:_LONGEST])
    if len(recent) >= PAGE_SIZE:
        raise DeliveryOutage("TOO_MANY_MESSAGES")
    return None


def _told(body: bytes) -> Mapping[str, object]:
    try:
        told = json.loads(body)
    except ValueError:
        return {}
    return told if isinstance(told, dict) else {}


def _said(status: int, told: Mapping[str, object]) -> str:
    code, words = told.get("code"), told.get("message")
    return one_line(f"{code or f'HTTP_{status}'} {words or ''}")[:_LONGEST]


def _made_at(one: Mapping[str, object]) -> datetime:
    try:
        return parsedate_to_datetime(str(one.get("date_created")))
    except ValueError:
        raise DeliveryOutage(HALF_ANSWER) from None
