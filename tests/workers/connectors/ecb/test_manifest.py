"""How the publisher is named."""

import pytest

from reskontra.workers.connectors.ecb.manifest import EcbAddress
from reskontra.workers.dialling import AddressUnknown


@pytest.mark.parametrize("url", ["https://ecb.example/stats", "https://ecb.example/stats/"])
def test_the_url_tells_where_the_files_lie(url: str) -> None:
    address = EcbAddress.from_url(url)
    assert (address.daily, address.ninety_days) == (
        "https://ecb.example/stats/eurofxref-daily.xml",
        "https://ecb.example/stats/eurofxref-hist-90d.xml",
    )


@pytest.mark.parametrize("url", ["", "ecb.example", "http://ecb.example", "https://", "ftp://x"])
def test_nobody_is_asked_in_the_open(url: str) -> None:
    with pytest.raises(AddressUnknown):
        EcbAddress.from_url(url)
