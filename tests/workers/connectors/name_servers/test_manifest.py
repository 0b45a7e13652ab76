"""Addresses of name servers, as the operator writes them."""

import pytest

from reskontra.workers.connectors.name_servers.manifest import NameServerAddress, NameServerUnknown


@pytest.mark.parametrize(
    ("text", "listed"),
    [
        ("", []),
        ("192.0.2.1", [("192.0.2.1", 53)]),
        ("192.0.2.1:5353, 192.0.2.2", [("192.0.2.1", 5353), ("192.0.2.2", 53)]),
        ("2001:db8::1", [("2001:db8::1", 53)]),
        ("[2001:db8::1]:5353", [("2001:db8::1", 5353)]),
        ("[2001:db8::1]", [("2001:db8::1", 53)]),
    ],
)
def test_addresses_are_read(text: str, listed: list[tuple[str, int]]) -> None:
    assert [(one.host, one.port) for one in NameServerAddress.listed(text)] == listed


@pytest.mark.parametrize("text", ["dns.example", "192.0.2.1:dns", "192.0.2", "[::1", "udp://::1"])
def test_anything_else_is_refused(text: str) -> None:
    with pytest.raises(NameServerUnknown):
        NameServerAddress.listed(text)
