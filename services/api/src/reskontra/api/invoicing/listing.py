"""Which invoices, in which order: from the caller's filter to the domain's."""

from datetime import date
from typing import TypeAlias

import strawberry

from reskontra.api.connections import Key, OrderDirection, PageRequest
from reskontra.api.errors import CursorMismatch
from reskontra.api.invoicing.types import InvoiceState
from reskontra.domain.customers.ids import CustomerId
from reskontra.domain.invoicing import views
from reskontra.domain.invoicing.ids import InvoiceId
from reskontra.domain.kernel.ids import MalformedId

InvoiceOrderField: TypeAlias = views.InvoiceOrder
strawberry.enum(
    views.InvoiceOrder, name="InvoiceOrderField", description="What invoices are sorted by."
)


@strawberry.input
class InvoiceStateWhere:
    """A condition on the state; both may not be given."""

    eq: InvoiceState | None = None
    one_of: list[InvoiceState] | None = None

    def values(self) -> tuple[views.InvoiceState, ...]:
        return (self.eq,) if self.eq else tuple(self.one_of or ())


@strawberry.input
class DateRange:
    """Days from one through another; either end may be open."""

    from_: date | None = strawberry.field(default=None, name="from")
    to: date | None = None


@strawberry.input
class InvoiceWhere:
    """Which invoices; what is left out asks nothing."""

    state: InvoiceStateWhere | None = None
    customer_id: CustomerId | None = None
    number: int | None = strawberry.field(default=None, description="Fakturanummer.")
    ocr: str | None = strawberry.field(default=None, description="OCR-nummer.")
    text: str | None = strawberry.field(
        default=None, description="Looked for in the buyer's name, the number and the OCR."
    )
    is_overdue: bool | None = strawberry.field(default=None, description="Förfallna.")
    is_open: bool | None = strawberry.field(default=None, description="Obetalda.")
    invoice_date: DateRange | None = strawberry.field(default=None, description="Fakturadatum.")
    due_date: DateRange | None = strawberry.field(default=None, description="Förfallodatum.")

    def value(self) -> views.InvoiceFilter:
        invoiced = self.invoice_date or DateRange()
        due = self.due_date or DateRange()
        return views.InvoiceFilter(
            states=self.state.values() if self.state else (),
            customer_id=self.customer_id,
            number=self.number,
            ocr=self.ocr,
            text=self.text,
            is_overdue=self.is_overdue,
            is_open=self.is_open,
            invoice_date_from=invoiced.from_,
            invoice_date_to=invoiced.to,
            due_date_from=due.from_,
            due_date_to=due.to,
        )


@strawberry.input
class InvoiceOrder:
    """How invoices are sorted."""

    field: InvoiceOrderField = InvoiceOrderField.CREATED
    direction: OrderDirection = OrderDirection.DESC


SortKey = str | int | date


def row_key(request: PageRequest, order: views.InvoiceOrder) -> tuple[SortKey, InvoiceId] | None:
    """The row before the page, out of its cursor.

    Raises:
        CursorMismatch: The cursor holds something else.
    """
    if request.after is None:
        return None
    try:
        key, named = request.after
        is_day = order in {views.InvoiceOrder.INVOICE_DATE, views.InvoiceOrder.DUE_DATE}
        return (
            date.fromisoformat(str(key)) if is_day else key,
            InvoiceId.parse(str(named)),
        )
    except (ValueError, MalformedId) as error:
        raise CursorMismatch from error


def cursor_key(head: views.InvoiceHead, key: SortKey) -> Key:
    """What the cursor of a row holds."""
    return (key.isoformat() if isinstance(key, date) else key, str(head.id))
