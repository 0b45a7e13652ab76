"""What a list is sorted by."""

from reskontra.domain.invoicing.paging import InvoicePageRequest, InvoiceSorting
from reskontra.domain.invoicing.views import InvoiceOrder

BY_DUE_DATE = InvoiceSorting(InvoiceOrder.DUE_DATE, is_descending=False)


def test_after_the_making_nothing_is_left_to_sort() -> None:
    made = InvoicePageRequest(order=InvoiceOrder.CREATED, then=(BY_DUE_DATE,))
    assert made.sortings == (InvoiceSorting(InvoiceOrder.CREATED),)


def test_what_is_equal_is_sorted_by_the_next_thing() -> None:
    dated = InvoicePageRequest(order=InvoiceOrder.INVOICE_DATE, then=(BY_DUE_DATE,))
    assert dated.sortings == (InvoiceSorting(InvoiceOrder.INVOICE_DATE), BY_DUE_DATE)
