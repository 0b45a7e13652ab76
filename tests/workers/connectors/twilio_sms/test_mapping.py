"""Twilio's words against ours."""

import json
from datetime import UTC, datetime

import pytest

from reskontra.workers.connectors.twilio_sms.mapping import (
    found_in,
    listing_of,
    message_form,
    receipt_of,
)
from reskontra.workers.ports.delivery import DeliveryOutage, DeliveryRefused, Receipt
from reskontra.workers.ports.silence import Unanswered
from reskontra.workers.ports.sms import SmsMessage

MESSAGE = SmsMessage(sender="Akeri AB", recipient="+46701740605", text="Hej å")
NOON = datetime(2026, 11, 26, 12, 0, tzinfo=UTC)
LISTED = {"sid": "SM1", "body": "Hej å", "date_created": "Thu, 26 Nov 2026 12:00:00 +0000"}


def listed(*messages: object) -> bytes:
    return json.dumps({"messages": messages}).encode()


def test_a_message_without_an_address_for_its_fate_names_none() -> None:
    assert message_form(MESSAGE) == {"To": "+46701740605", "From": "Akeri AB", "Body": "Hej å"}
    assert listing_of(MESSAGE) == {"To": "+46701740605", "PageSize": "100"}


@pytest.mark.parametrize("status", [200, 201])
def test_a_message_that_was_made_has_its_name(status: int) -> None:
    assert receipt_of(status, b'{"sid": "SM1", "status": "queued"}') == Receipt("SM1")


@pytest.mark.parametrize(
    ("status", "body", "kind", "reason"),
    [
        (201, b"", Unanswered, "HALF_ANSWER"),
        (201, b'{"sid": ""}', Unanswered, "HALF_ANSWER"),
        (201, b"[]", Unanswered, "HALF_ANSWER"),
        (502, b"<html>", Unanswered, "HTTP_502"),
        (429, b"{}", DeliveryOutage, "TOO_MANY_REQUESTS"),
        (302, b"", DeliveryOutage, "HTTP_302"),
        (401, b'{"code": 20003, "message": "Authenticate"}', DeliveryOutage, "20003 Authenticate"),
        (400, b'{"code": 21614, "message": "no\\nmobile"}', DeliveryRefused, "21614 no mobile"),
        (404, b"", DeliveryRefused, "HTTP_404"),
    ],
)  # fmt: skip
def test_anything_else_is_told_apart(
    status: int, body: bytes, kind: type[Exception], reason: str
) -> None:
    with pytest.raises(kind) as said:
        receipt_of(status, body)
    assert str(said.value) == reason


@pytest.mark.parametrize(
    ("body", "found"),
    [
        (listed(LISTED), Receipt("SM1")),
        (listed(LISTED | {"body": "Sent from your Twilio trial account - Hej å"}), Receipt("SM1")),
        (listed(LISTED | {"body": "Hej"}), None),
        (listed(LISTED | {"date_created": "Thu, 26 Nov 2026 11:59:59 +0000"}), None),
        (listed(), None),
    ],
)
def test_the_same_text_since_a_moment_is_found(body: bytes, found: Receipt | None) -> None:
    assert found_in(200, body, MESSAGE, NOON) == found


@pytest.mark.parametrize(
    ("status", "body"),
    [(200, b"{}"), (200, b"nothing"), (500, b"{}"), (200, listed({"sid": "SM1", "body": "Hej å"}))],
)
def test_a_list_that_cannot_be_read_tells_nothing(status: int, body: bytes) -> None:
    with pytest.raises(DeliveryOutage):
        found_in(status, body, MESSAGE, NOON)
