"""Questions to the register."""

from functools import partial

from reskontra.api.company.table_uploads import SheetColumn
from reskontra.api.connections import (
    COUNT_CAP,
    After,
    Before,
    Connection,
    First,
    Last,
    OrderDirection,
    PageRequest,
    connection,
    fingerprint,
)
from reskontra.api.context import Info
from reskontra.api.customers.inputs import CustomerOrder, CustomerWhere
from reskontra.api.customers.types import Customer
from reskontra.api.errors import BadUserInput
from reskontra.api.nodes import node_loader
from reskontra.api.operation import query
from reskontra.domain.customers import importing, queries
from reskontra.domain.customers.ids import CustomerId
from reskontra.domain.customers.views import CustomerCard, CustomerPageRequest
from reskontra.domain.customers.views import CustomerOrder as OrderField
from reskontra.tenancy.access import Permission


@node_loader(CustomerId, Permission.CUSTOMER_READ)
async def load_customers(ids: list[CustomerId]) -> list[Customer | None]:
    """Many customers in one statement."""
    heads = await queries.heads(ids)
    return [Customer(id=each, card=heads[each]) if each in heads else None for each in ids]


@query(Permission.CUSTOMER_READ)
async def customer(info: Info, id: CustomerId) -> Customer | None:
    """One customer (kund)."""
    return await info.context.load(load_customers, id)


@query(Permission.CUSTOMER_READ)
async def customer_sheet(info: Info) -> list[SheetColumn] | None:
    """The columns of a table of customers (kundtabell), as `customerImport` reads it."""
    return SheetColumn.all_of(importing.COLUMNS, info.context.locale)


@query(Permission.CUSTOMER_READ)
async def customers(  # noqa: PLR0913, PLR0917 - the arguments of a connection
    info: Info,
    first: First = None,
    after: After = None,
    last: Last = None,
    before: Before = None,
    where: CustomerWhere | None = None,
    order_by: list[CustomerOrder] | None = None,
) -> Connection[Customer] | None:
    """The customer register (kundregister), by name unless another order is asked for."""
    if order_by is not None and len(order_by) > 1:
        raise BadUserInput("Customers are sorted by one thing, and then by id.", path=["orderBy"])
    order = order_by[0] if order_by else CustomerOrder(field=OrderField.NAME)
    meant = (where or CustomerWhere()).value()
    request = PageRequest.of(
        first, after, last=last, before=before, mark=fingerprint("customers", meant, order)
    )
    page = await queries.customers(
        CustomerPageRequest(
            limit=request.limit + 1,
            after=_row_key(request),
            text=meant.text,
            kind=meant.kind,
            all_of=meant.all_of,
            any_of=meant.any_of,
            excluded=meant.excluded,
            order=order.field,
            is_descending=(order.direction is OrderDirection.DESC) != request.backwards,
        )
    )
    return connection(
        list(zip(page.rows, page.keys, strict=True)),
        request,
        node=_customer,
        key=_cursor_key,
        count=partial(queries.customer_count, meant, COUNT_CAP + 1),
    )


def _customer(row: tuple[CustomerCard, str | int]) -> Customer:
    return Customer(id=row[0].id, card=row[0])


def _cursor_key(row: tuple[CustomerCard, str | int]) -> tuple[str | int, str]:
    card, key = row
    return key, str(card.id)


def _row_key(request: PageRequest) -> tuple[str | int, CustomerId] | None:
    if request.after is None:
        return None
    key, named = request.after
    return key, CustomerId.parse(str(named))
