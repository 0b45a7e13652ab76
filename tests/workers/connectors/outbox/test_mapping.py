"""What is said beside a file."""

import pytest

from reskontra.workers.connectors.outbox.mapping import transmission_of
from reskontra.workers.ports.access_point import ToldResponse, Transmission, TransmissionState
from reskontra.workers.ports.delivery import DeliveryOutage


def test_what_became_of_a_document_and_what_the_buyer_answered_is_read() -> None:
    told = b'{"state": "DELIVERED", "responses": [{"code": "UQ", "text": "Which order?"}]}'
    response = ToldResponse("UQ", "Which order?", "0")
    assert transmission_of(told) == Transmission(TransmissionState.DELIVERED, "", (response,))


@pytest.mark.parametrize("told", [b"", b"{}", b'{"state": "LOST"}', b"[]"])
def test_half_of_it_is_an_outage(told: bytes) -> None:
    with pytest.raises(DeliveryOutage, match="HALF_ANSWER"):
        transmission_of(told)
