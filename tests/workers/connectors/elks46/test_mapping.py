"""46elks' words against ours."""

import json
from datetime import UTC, datetime

import pytest

from reskontra.workers.connectors.elks46.mapping import (
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
LISTED = {
    "id": "s1",
    "direction": "outgoing",
    "message": "Hej å",
    "created": "2026-11-26T12:00:00.000000",
}


def listed(*messages: object) -> bytes:
    return json.dumps({"data": messages}).encode()


def test_their_senders_have_no_spaces() -> None:
    assert message_form(MESSAGE) == {"to": "+46701740605", "from": "AkeriAB", "message": "Hej å"}


def test_their_list_ends_where_it_is_oldest() -> None:
    assert listing_of(MESSAGE, NOON) == {
        "to": "+46701740605",
        "end": "2026-11-26T12:00:00.000000",
        "limit": "100",
    }


def test_a_message_that_was_made_has_its_name() -> None:
    assert receipt_of(200, b'{"id": "s1", "status": "created"}') == Receipt("s1")


@pytest.mark.parametrize(
    ("status", "body", "kind", "reason"),
    [
        (200, b"", Unanswered, "HALF_ANSWER"),
        (200, b'{"id": 7}', Unanswered, "HALF_ANSWER"),
        (503, b"away", Unanswered, "HTTP_503"),
        (429, b"slow", DeliveryOutage, "TOO_MANY_REQUESTS"),
        (301, b"", DeliveryOutage, "HTTP_301"),
        (402, b"No credit", DeliveryOutage, "HTTP_402 No credit"),
        (400, b"Invalid to\nnumber", DeliveryRefused, "HTTP_400 Invalid to number"),
    ],
)
def test_anything_else_is_told_apart(
    status: int, body: bytes, kind: type[Exception], reason: str
) -> None:
    with pytest.raises(kind) as said:
        receipt_of(status, body)
    assert str(said.value) == reason


@pytest.mark.parametrize(
    ("body", "found"),
    [
        (listed(LISTED), Receipt("s1")),
        (listed(LISTED | {"created": "2026-11-26T12:00:00Z"}), Receipt("s1")),
        (listed(LISTED | {"direction": "incoming"}), None),
        (listed(LISTED | {"message": "Hej"}), None),
        (listed(LISTED | {"created": "2026-11-26T11:59:59.999999"}), None),
        (listed(), None),
    ],
)
def test_the_same_text_since_a_moment_is_found(body: bytes, found: Receipt | None) -> None:
    assert found_in(200, body, MESSAGE, NOON) == found


@pytest.mark.parametrize(
    ("status", "body"),
    [
        (200, b"{}"),
        (200, b"nothing"),
        (500, b"{}"),
        (200, listed({"id": "s1", "message": "Hej å"})),
    ],
)
def test_a_list_that_cannot_be_read_tells_nothing(status: int, body: bytes) -> None:
    with pytest.raises(DeliveryOutage):
        found_in(status, body, MESSAGE, NOON)
