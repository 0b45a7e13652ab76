"""Questions to the register."""

from reskontra.api.company.table_uploads import SheetColumn
from reskontra.api.connections import (
    After,
    Before,
    Bounds,
    Connection,
    First,
    Last,
    Listed,
)
from reskontra.api.context import Info
from reskontra.api.customers.inputs import CustomerOrder, CustomerWhere
from reskontra.api.customers.types import Customer
from reskontra.api.nodes import node_loader
from reskontra.api.operation import query
from reskontra.domain.customers import importing, queries
from reskontra.domain.customers.ids import CustomerId
from reskontra.domain.customers.views import CustomerCard
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
    return await _CUSTOMERS.connection(Bounds(first, after, last, before), where, order_by)


def _customer(card: CustomerCard) -> Customer:
    return Customer(id=card.id, card=card)


_CUSTOMERS = Listed(
    name="customers",
    id=CustomerId,
    everything=CustomerWhere,
    order=CustomerOrder(field=OrderField.NAME),
    page=queries.customers,
    count=queries.customer_count,
    node=_customer,
)
