"""From a question to SQL: values stay beside the text."""

from datetime import date

import pytest

from reskontra.domain.invoicing.ids import InvoiceId
from reskontra.domain.invoicing.listing import conditions_of, page_statement
from reskontra.domain.invoicing.views import InvoiceFilter, InvoiceOrder, InvoicePageRequest

TODAY = date(2026, 11, 23)
EVIL = "'; DROP TABLE invoice; --{0}%_\\"


def test_what_people_type_never_becomes_sql() -> None:
    found = conditions_of(InvoiceFilter(text=EVIL, ocr=EVIL), TODAY)
    assert "DROP" not in found.sql
    assert found.values == [EVIL, "%'; DROP TABLE invoice; --{0}\\%\\_\\\\%"]


def test_asking_nothing_means_every_row() -> None:
    assert conditions_of(InvoiceFilter(), TODAY).sql == "true"


@pytest.mark.parametrize("order", InvoiceOrder)
@pytest.mark.parametrize("is_descending", [True, False])
def test_every_order_ends_with_the_id(order: InvoiceOrder, is_descending: bool) -> None:
    request = InvoicePageRequest(
        order=order, is_descending=is_descending, after=(1, InvoiceId.new())
    )
    statement, values = page_statement(request, TODAY)
    direction = "DESC" if is_descending else "ASC"
    assert f"id {direction} LIMIT ${len(values)}" in statement
    assert values[-1] == 51
