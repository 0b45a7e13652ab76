"""Which invoices, in which order: from the caller's filter to the domain's."""

from dataclasses import replace
from datetime import date
from typing import TypeAlias

import strawberry

from reskontra.api.connections import Key, OrderDirection, PageRequest
from reskontra.api.errors import BadUserInput, CursorMismatch
from reskontra.api.invoicing.types import InvoiceKind, InvoiceState
from reskontra.domain.customers.ids import CustomerId
from reskontra.domain.invoicing import paging, views
from reskontra.domain.invoicing.filters import parts_of
from reskontra.domain.invoicing.ids import InvoiceId
from reskontra.domain.invoicing.listing import sort_key
from reskontra.domain.kernel.ids import MalformedId

MOST_LEVELS = 4
MOST_FILTERS = 50

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
    kind: InvoiceKind | None = strawberry.field(
        default=None, description="Fakturor or kreditfakturor."
    )
    customer_id: CustomerId | None = None
    number: int | None = strawberry.field(default=None, description="Fakturanummer.")
    ocr: str | None = strawberry.field(default=None, description="OCR-nummer.")
    text: str | None = strawberry.field(
        default=None, description="Looked for in the buyer's name, number, OCR and amount."
    )
    is_overdue: bool | None = strawberry.field(default=None, description="Förfallna.")
    is_open: bool | None = strawberry.field(default=None, description="Obetalda.")
    is_to_refund: bool | None = strawberry.field(
        default=None, description="Överbetalda efter kreditering: att betala tillbaka."
    )
    is_own: bool | None = strawberry.field(
        default=None, description="Ours, or else what another system wrote (ingående)."
    )
    is_disputed: bool | None = strawberry.field(
        default=None, description="Bestridda: the buyer disputes it, and nobody has answered."
    )
    is_said_paid: bool | None = strawberry.field(
        default=None, description="The buyer says that it is paid (uppges betald)."
    )
    invoice_date: DateRange | None = strawberry.field(default=None, description="Fakturadatum.")
    due_date: DateRange | None = strawberry.field(default=None, description="Förfallodatum.")
    and_: "list[InvoiceWhere] | None" = strawberry.field(
        default=None, name="and", description="And all of these."
    )
    or_: "list[InvoiceWhere] | None" = strawberry.field(
        default=None, name="or", description="And any of these, if there are any."
    )
    not_: "InvoiceWhere | None" = strawberry.field(
        default=None, name="not", description="And not this."
    )

    def value(self, level: int = 1) -> views.InvoiceFilter:
        """The filter in the domain's words.

        Raises:
            BadUserInput: The filters are joined too deeply.
        """
        if level > MOST_LEVELS:
            raise BadUserInput(f"Filters go {MOST_LEVELS} levels deep at most.", path=["where"])
        invoiced = self.invoice_date or DateRange()
        due = self.due_date or DateRange()
        return views.InvoiceFilter(
            states=self.state.values() if self.state else (),
            kind=self.kind,
            customer_id=self.customer_id,
            number=self.number,
            ocr=self.ocr,
            text=self.text,
            is_overdue=self.is_overdue,
            is_open=self.is_open,
            is_to_refund=self.is_to_refund,
            is_own=self.is_own,
            is_disputed=self.is_disputed,
            is_said_paid=self.is_said_paid,
            invoice_date_from=invoiced.from_,
            invoice_date_to=invoiced.to,
            due_date_from=due.from_,
            due_date_to=due.to,
            all_of=tuple(each.value(level + 1) for each in self.and_ or ()),
            any_of=tuple(each.value(level + 1) for each in self.or_ or ()),
            excluded=self.not_.value(level + 1) if self.not_ else None,
        )


@strawberry.input
class InvoiceOrder:
    """How invoices are sorted."""

    field: InvoiceOrderField = InvoiceOrderField.CREATED
    direction: OrderDirection = OrderDirection.DESC


SortKey = str | int | date
_DAYS = {views.InvoiceOrder.INVOICE_DATE, views.InvoiceOrder.DUE_DATE}


def filter_of(where: InvoiceWhere | None) -> views.InvoiceFilter:
    """The filter that is asked for.

    Raises:
        BadUserInput: So many filters are joined in it, or so deeply, that it is none.
    """
    meant = (where or InvoiceWhere()).value()
    if len(parts_of(meant)) > MOST_FILTERS:
        raise BadUserInput(f"At most {MOST_FILTERS} filters can be joined.", path=["where"])
    return meant


def sortings_of(
    order_by: list[InvoiceOrder] | None, *, is_backwards: bool = False
) -> tuple[paging.InvoiceSorting, ...]:
    """What a list is sorted by, the newest first unless something else is asked for.

    Raises:
        BadUserInput: More is asked for than there is to sort by.
    """
    asked = order_by or [InvoiceOrder()]
    if len(asked) > len(InvoiceOrderField):
        raise BadUserInput("Sort by each field once.", path=["orderBy"])
    return tuple(
        paging.InvoiceSorting(
            each.field, (each.direction is OrderDirection.DESC) is not is_backwards
        )
        for each in asked
    )


def page_of(
    request: PageRequest, where: views.InvoiceFilter, sortings: tuple[paging.InvoiceSorting, ...]
) -> paging.InvoicePageRequest:
    """What to ask the domain for: one row more than the page holds.

    Raises:
        CursorMismatch: The cursor holds something else than its order says.
    """
    asked = paging.InvoicePageRequest(
        limit=request.limit + 1,
        where=where,
        order=sortings[0].order,
        is_descending=sortings[0].is_descending,
        then=sortings[1:],
    )
    if request.after is None:
        return asked
    try:
        *told, named = request.after
        keys = [
            date.fromisoformat(str(key)) if each.order in _DAYS else key
            for each, key in zip(asked.sortings, told, strict=True)
        ]
        after = keys[0], InvoiceId.parse(str(named))
    except (ValueError, MalformedId) as error:
        raise CursorMismatch from error
    return replace(asked, after=after, then_after=tuple(keys[1:]))


def cursor_key(asked: paging.InvoicePageRequest, head: views.InvoiceHead) -> Key:
    """What the cursor of a row holds: everything that it is sorted by, and its id."""
    keys = [sort_key(each.order, head) for each in asked.sortings]
    return (*(key.isoformat() if isinstance(key, date) else key for key in keys), str(head.id))
