"""A part of a list of invoices: which, in what order, and where it begins."""

from dataclasses import dataclass
from datetime import date
from typing import Final

from reskontra.domain.invoicing.ids import InvoiceId
from reskontra.domain.invoicing.views import InvoiceFilter, InvoiceOrder

_EVERYTHING: Final = InvoiceFilter()


@dataclass(frozen=True, slots=True)
class InvoiceSorting:
    """One of the things that a list is sorted by."""

    order: InvoiceOrder
    is_descending: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class InvoicePageRequest:
    """A part of a list: ``after`` is the sort key and id of the row before the page.

    Rows that are equal in ``order`` are sorted ``then`` by other things, and at last by id;
    ``then_after`` holds the other sort keys of the row before the page.
    """

    limit: int = 50
    after: tuple[str | int | date, InvoiceId] | None = None
    where: InvoiceFilter = _EVERYTHING
    order: InvoiceOrder = InvoiceOrder.CREATED
    is_descending: bool = True
    then: tuple[InvoiceSorting, ...] = ()
    then_after: tuple[str | int | date, ...] = ()

    @property
    def sortings(self) -> tuple[InvoiceSorting, ...]:
        """Everything that rows are sorted by; what comes after the making has nothing to sort."""
        asked = (InvoiceSorting(self.order, self.is_descending), *self.then)
        made = [place for place, each in enumerate(asked) if each.order is InvoiceOrder.CREATED]
        return asked[: made[0] + 1] if made else asked
