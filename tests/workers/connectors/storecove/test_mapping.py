"""What Storecove answers."""

import pytest

from reskontra.workers.connectors.storecove.mapping import guid_of, says_yes
from reskontra.workers.ports.delivery import DeliveryOutage, DeliveryRefused


@pytest.mark.parametrize(
    ("status", "body", "reason"),
    [
        (401, b"", "HTTP_401"),
        (
            422,
            b'{"errors": [{"source": "routing", "details": "No such\\none"}]}',
            "HTTP_422 No such one",
        ),
        (422, b'[{"details": "Invalid"}]', "HTTP_422 Invalid"),
    ],
)
def test_a_refusal_tells_their_words(status: int, body: bytes, reason: str) -> None:
    with pytest.raises(DeliveryRefused, match=reason):
        guid_of(status, body)


@pytest.mark.parametrize("body", [b"[]", b"{}", b'{"code": 1}', b"<"])
def test_half_an_answer_is_an_outage(body: bytes) -> None:
    with pytest.raises(DeliveryOutage, match="HALF_ANSWER"):
        says_yes(200, body)
    with pytest.raises(DeliveryOutage, match="HALF_ANSWER"):
        guid_of(200, body)
