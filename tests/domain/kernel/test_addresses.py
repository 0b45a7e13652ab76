"""An address is complete when the post would find it."""

from reskontra.domain.kernel.addresses import NOWHERE, Address


def test_street_code_and_city_are_enough() -> None:
    assert Address(line1="Storgatan 1", postal_code="114 18", city="Stockholm").is_complete


def test_nowhere_is_no_address() -> None:
    assert not NOWHERE.is_complete
    assert not Address(line1="Storgatan 1", city="Stockholm").is_complete
