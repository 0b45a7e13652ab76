"""What Storecove answers."""

import pytest

from reskontra.workers.connectors.storecove.mapping import bears, guid_of, says_yes
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


@pytest.mark.parametrize(
    ("body", "is_theirs"),
    [
        (b'{"peppol_identifiers": [{"scheme": "SE:ORGNR", "identifier": "5567037485"}]}', True),
        (b'{"peppol_identifiers": [{"scheme": "SE:VAT", "identifier": "5567037485"}]}', False),
        (b'{"peppol_identifiers": ["5567037485"]}', False),
        (b'{"peppol_identifiers": []}', False),
    ],
)
def test_an_entity_bears_an_address_or_not(body: bytes, is_theirs: bool) -> None:
    assert bears(200, body, "0007:5567037485") is is_theirs


def test_an_entity_that_says_nothing_of_addresses_may_say_so_later() -> None:
    with pytest.raises(DeliveryOutage, match="HALF_ANSWER"):
        bears(200, b'{"id": 7}', "0007:5567037485")
