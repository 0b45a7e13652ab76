"""The way to a price survives being kept."""

from datetime import date
from decimal import Decimal

from reskontra.domain.catalogue.ids import PriceListId
from reskontra.domain.catalogue.pricing import PriceSource, price_found
from reskontra.domain.catalogue.tracing import trace_from_json, trace_json
from tests.factories.catalogue import article_card, new_price, price_book, pricing_of


def test_a_trace_is_read_back_as_it_was_written() -> None:
    article = article_card()
    listed = price_book(
        PriceSource.STANDARD_LIST,
        new_price(unit_price=Decimal("0.000001"), valid_to=date(2026, 12, 31)),
        list_id=PriceListId.new(),
        list_name="Åretrunt",
    )
    for books in ([], [listed]):
        trace = price_found(
            pricing_of(article, *books), article.id, date(2026, 11, 26), Decimal("-2.5")
        )
        assert trace_from_json(trace_json(trace)) == trace
