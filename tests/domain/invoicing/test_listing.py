"""From a question to SQL: values stay beside the text."""

from datetime import date

import pytest

from reskontra.domain.invoicing.ids import InvoiceId
from reskontra.domain.invoicing.listing import FALLS_DUE, conditions_of, page_statement
from reskontra.domain.invoicing.paging import InvoicePageRequest, InvoiceSorting
from reskontra.domain.invoicing.views import InvoiceFilter, InvoiceOrder

TODAY = date(2026, 11, 23)
EVIL = "'; DROP TABLE invoice; --{0}%_\\"


def test_what_people_type_never_becomes_sql() -> None:
    found = conditions_of(InvoiceFilter(text=EVIL, ocr=EVIL), TODAY)
    assert "DROP" not in found.sql
    assert found.values == [EVIL, "'; drop table invoice; {0}%_\\"]


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


def test_what_is_equal_is_sorted_by_the_next() -> None:
    then = (InvoiceSorting(InvoiceOrder.NUMBER, is_descending=False),)
    request = InvoicePageRequest(
        order=InvoiceOrder.DUE_DATE,
        then=then,
        after=(TODAY, InvoiceId.new()),
        then_after=(1001,),
    )
    statement, values = page_statement(request, TODAY)

    number = "coalesce(number, 9223372036854775807)"
    assert f"{FALLS_DUE} < $1" in statement
    assert f"{FALLS_DUE} = $1 AND {number} > $2" in statement
    assert f"ORDER BY {FALLS_DUE} DESC, {number} ASC, id ASC" in statement
    assert values[:2] == [TODAY, 1001]


def test_nothing_is_sorted_after_the_making() -> None:
    then = (InvoiceSorting(InvoiceOrder.NUMBER),)
    request = InvoicePageRequest(order=InvoiceOrder.CREATED, then=then)

    assert request.sortings == (InvoiceSorting(InvoiceOrder.CREATED),)
