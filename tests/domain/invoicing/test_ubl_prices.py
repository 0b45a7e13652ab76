"""Prices and discounts in UBL are without VAT, whatever the invoice's prices are."""

from dataclasses import replace
from decimal import Decimal

import pytest

from reskontra.domain.invoicing.ubl_prices import discount, price
from tests.factories.invoicing import kr
from tests.workers.rendering.invoices import make_line


@pytest.mark.parametrize(
    ("quantity", "unit_price", "rate", "net", "told"),
    [
        ("1", "125", "25", "100", "100"),
        ("1", "99", "12", "88.39", "88.392857"),
        ("40000", "0.99", "6", "37358.49", "0.9339622642"),
        ("-1", "125", "25", "-100", "100"),
        ("1", "99", "0", "99", "99"),
    ],
)
def test_vat_is_taken_out_of_a_price(
    quantity: str, unit_price: str, rate: str, net: str, told: str
) -> None:
    line = make_line(quantity=quantity, unit_price=unit_price, vat_rate=rate)
    gross = replace(line, net=kr(net), gross=line.net)
    assert price(gross) == told
    assert abs(Decimal(quantity) * Decimal(price(gross)) - Decimal(net)) <= Decimal("0.02")
    assert price(line) == unit_price


def test_a_discount_is_of_the_price_without_vat() -> None:
    line = make_line(quantity="2", unit_price="125", discount="10")
    found = discount(replace(line, net=kr("180"), gross=kr("225")))
    assert found is not None
    assert [each.text for each in found] == ["false", "95", "10", "20.00", "200.00"]


def test_without_a_discount_there_is_none() -> None:
    assert discount(make_line()) is None


def test_of_what_is_taken_back_the_discount_is_in_the_price() -> None:
    line = make_line(quantity="-1", unit_price="100", discount="10")
    assert discount(line) is None
    assert price(line) == "90"
