"""What Qvalia answers."""

import pytest

from reskontra.workers.connectors.qvalia.mapping import (
    is_taken_there,
    receipt,
    receipt_parts,
    taken,
    transmission_of,
)
from reskontra.workers.ports.access_point import TransmissionState
from reskontra.workers.ports.delivery import DeliveryOutage, DeliveryRefused


@pytest.mark.parametrize("status", [200, 204, 409])
def test_what_is_there_is_taken(status: int) -> None:
    taken(status, b"")


@pytest.mark.parametrize(
    ("status", "body", "reason"),
    [
        (422, b'{"message": "BR-CO-10\\nfailed"}', "HTTP_422 BR-CO-10 failed"),
        (401, b"<html>", "HTTP_401"),
        (400, b"[]", "HTTP_400"),
    ],
)
def test_a_refusal_tells_their_words(status: int, body: bytes, reason: str) -> None:
    with pytest.raises(DeliveryRefused, match=reason):
        taken(status, body)


@pytest.mark.parametrize(
    ("body", "given"),
    [
        (b'{"data": {"integrationId": "0193-abc"}}', "0193-abc"),
        (b'{"integrationId": "0193-abc"}', "0193-abc"),
        (b'{"invoice_id": "1"}', ""),
        (b"<html>", ""),
        (b"[]", ""),
    ],
)
def test_their_own_id_is_kept_where_they_tell_one(body: bytes, given: str) -> None:
    assert taken(200, body) == given


def test_a_receipt_tells_where_to_ask() -> None:
    assert receipt_parts(receipt("/1/invoices/outgoing", "x")) == ("/1/invoices/outgoing", "x")
    assert receipt_parts("0193e7d4-0000-7000-8000-000000000001") is None


@pytest.mark.parametrize(
    ("status", "body", "is_taken"),
    [
        (200, b'{"data": {"exists": true, "rootDocTypeExists": true}}', True),
        (200, b'{"exists": true}', True),
        (200, b'{"data": {"exists": true, "rootDocTypeExists": false}}', False),
        (200, b'{"data": {"exists": false}}', False),
        (204, b"", False),
        (404, b"", False),
    ],
)
def test_what_a_receiver_takes(status: int, body: bytes, is_taken: bool) -> None:
    assert is_taken_there(status, body) is is_taken


def test_half_a_look_up_is_an_outage() -> None:
    with pytest.raises(DeliveryOutage, match="HALF_ANSWER"):
        is_taken_there(200, b'{"data": []}')


@pytest.mark.parametrize("body", [b"<", b"{}", b'{"data": []}', b'{"data": [{"metadata": {}}]}'])
def test_what_is_not_understood_is_nothing_yet(body: bytes) -> None:
    assert transmission_of(200, body).state is TransmissionState.ON_ITS_WAY
