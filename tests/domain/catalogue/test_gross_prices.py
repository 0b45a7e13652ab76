"""What an article costs with VAT: rounded to öre, unless its own price has more decimals."""

from datetime import date
from decimal import Decimal

import pytest

from reskontra.domain.catalogue.gross_prices import (
    price_with_vat,
    with_gross_price,
)
from reskontra.domain.catalogue.pricing import price_found
from reskontra.domain.catalogue.tracing import trace_from_json, trace_json
from tests.factories.catalogue import article_card, pricing_of

ARTICLE = article_card(price=Decimal("79.99"))
TRACE = price_found(pricing_of(ARTICLE), ARTICLE.id, date(2026, 11, 26), Decimal(1))


@pytest.mark.parametrize(
    ("price", "percent", "gross"),
    [
        ("80", "25", "100.00"),
        ("79.99", "25", "99.99"),
        ("79.9980", "25", "99.998"),
        ("0.004", "25", "0.005"),
        ("33.33", "6", "35.33"),
        ("99.95", "12", "111.94"),
        ("100.000000", "0", "100.00"),
        ("0", "25", "0.00"),
        ("0.02", "25", "0.03"),
    ],
)
def test_a_price_with_vat(price: str, percent: str, gross: str) -> None:
    assert price_with_vat(Decimal(price), Decimal(percent)) == Decimal(gross)


def test_what_was_found_stays_as_it_was() -> None:
    found = with_gross_price(TRACE, Decimal(25))
    assert (found.unit_price, found.gross_price) == (Decimal("79.99"), Decimal("99.99"))
    assert (TRACE.line_price, found.line_price) == (Decimal("79.99"), Decimal("99.99"))
    assert trace_from_json(trace_json(found)) == found
    assert trace_from_json(trace_json(TRACE)) == TRACE
