"""How the register is named."""

import pytest

from reskontra.workers.connectors.vies.manifest import ViesAddress
from reskontra.workers.dialling import AddressUnknown


@pytest.mark.parametrize(
    ("url", "check"),
    [
        ("https://vies.example/rest-api", "https://vies.example/rest-api/check-vat-number"),
        ("https://vies.example/rest-api/", "https://vies.example/rest-api/check-vat-number"),
        ("http://127.0.0.1:8123/x", "http://127.0.0.1:8123/x/check-vat-number"),
    ],
)
def test_the_url_tells_where_to_ask(url: str, check: str) -> None:
    assert ViesAddress.from_url(url).check == check


@pytest.mark.parametrize("url", ["", "vies.example", "http://vies.example", "https://", "ftp://x"])
def test_nobody_is_asked_in_the_open(url: str) -> None:
    with pytest.raises(AddressUnknown):
        ViesAddress.from_url(url)
