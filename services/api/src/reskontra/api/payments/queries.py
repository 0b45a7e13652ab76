"""Questions about payments."""

from reskontra.api.connections import (
    After,
    Connection,
    First,
    Key,
    PageRequest,
    connection,
    fingerprint,
)
from reskontra.api.context import Info
from reskontra.api.nodes import node_loader
from reskontra.api.operation import query
from reskontra.api.payments.inputs import PaymentWhere
from reskontra.api.payments.types import Allocation, PaymentSums, Refund
from reskontra.domain.invoicing.ids import InvoiceId
from reskontra.domain.payments import queries
from reskontra.domain.payments.ids import AllocationId, RefundId
from reskontra.domain.payments.views import AllocationPageRequest, AllocationRow
from reskontra.tenancy.access import Permission


@node_loader(AllocationId, Permission.PAYMENT_READ)
async def load_allocations(ids: list[AllocationId]) -> list[Allocation | None]:
    """Allocations by their ids, in one statement."""
    found = await queries.allocations_by_id(ids)
    return [Allocation(id=each, row=found[each]) if each in found else None for each in ids]


async def allocations_of(id: InvoiceId) -> list[Allocation]:
    """What was ever paid on an invoice, the oldest first."""
    rows = (await queries.allocations_of([id]))[id]
    return [Allocation(id=row.id, row=row) for row in rows]


@query(Permission.PAYMENT_READ)
async def allocations(info: Info, invoice_id: InvoiceId) -> list[Allocation] | None:
    """What was ever paid on an invoice (betalningar på en faktura), the oldest first."""
    return await allocations_of(invoice_id)


@query(Permission.PAYMENT_READ)
async def refunds(info: Info, invoice_id: InvoiceId) -> list[Refund] | None:
    """What ever went back from an invoice, or over to it (återbetalt och kvittat)."""
    return [Refund(id=row.id, row=row) for row in await queries.refunds_of(invoice_id)]


@node_loader(RefundId, Permission.PAYMENT_READ)
async def load_refunds(ids: list[RefundId]) -> list[Refund | None]:
    """Refunds by their ids, in one statement."""
    found = await queries.refunds_by_id(ids)
    return [Refund(id=each, row=found[each]) if each in found else None for each in ids]


@query(Permission.PAYMENT_READ)
async def payments(
    info: Info,
    first: First = None,
    after: After = None,
    where: PaymentWhere | None = None,
) -> Connection[Allocation] | None:
    """What was paid and counts (inbetalningar), the newest first."""
    meant = (where or PaymentWhere()).value()
    request = PageRequest.of(first, after, mark=fingerprint("payments", meant))
    page = await queries.allocations(
        AllocationPageRequest(
            limit=request.limit + 1,
            after=AllocationId.parse(str(request.after[0])) if request.after else None,
            where=meant,
        )
    )
    return connection(page.rows, request, node=_allocation, key=_key)


@query(Permission.PAYMENT_READ)
async def payment_sums(info: Info, where: PaymentWhere | None = None) -> PaymentSums | None:
    """What the list of the same filter comes to (summor), all of it."""
    return PaymentSums(sums=await queries.payment_sums((where or PaymentWhere()).value()))


def _allocation(row: AllocationRow) -> Allocation:
    return Allocation(id=row.id, row=row)


def _key(row: AllocationRow) -> Key:
    return (str(row.id),)
