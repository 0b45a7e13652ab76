"""What Qvalia answers."""

import pytest

from reskontra.workers.connectors.qvalia.mapping import taken
from reskontra.workers.ports.delivery import DeliveryRefused


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
