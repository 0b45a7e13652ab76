"""Questions about invoices."""

from datetime import date
from functools import partial

from reskontra.api.company.table_uploads import SheetColumn
from reskontra.api.connections import (
    COUNT_CAP,
    After,
    Before,
    Connection,
    First,
    Last,
    PageRequest,
    connection,
    fingerprint,
)
from reskontra.api.context import Info
from reskontra.api.invoicing.counting import DraftTotals
from reskontra.api.invoicing.counting_inputs import DraftTotalsInput
from reskontra.api.invoicing.household_types import InvoiceHousehold
from reskontra.api.invoicing.listing import (
    InvoiceOrder,
    InvoiceWhere,
    cursor_key,
    filter_of,
    page_of,
    sortings_of,
)
from reskontra.api.invoicing.sums_types import InvoiceSums
from reskontra.api.invoicing.types import Invoice
from reskontra.api.nodes import node_loader
from reskontra.api.operation import query
from reskontra.api.vat import VatChoices
from reskontra.domain.company.queries import profile
from reskontra.domain.countries import country_of
from reskontra.domain.customers.ids import CustomerId
from reskontra.domain.invoicing import opening, queries
from reskontra.domain.invoicing.ids import InvoiceId
from reskontra.domain.invoicing.views import InvoiceHead
from reskontra.domain.kernel.clock import today
from reskontra.tenancy.access import Permission


@node_loader(InvoiceId, Permission.INVOICE_READ)
async def load_invoices(ids: list[InvoiceId]) -> list[Invoice | None]:
    """Many invoices in one statement."""
    heads = await queries.heads(ids)
    return [Invoice(id=each, head=heads[each]) if each in heads else None for each in ids]


async def invoice_now(invoice_id: InvoiceId) -> Invoice | None:
    """One invoice as it is at this moment, whatever was loaded before."""
    found: Invoice | None = (await load_invoices([invoice_id]))[0]
    return found


@query(Permission.INVOICE_READ)
async def invoice(info: Info, id: InvoiceId) -> Invoice | None:
    """One invoice (faktura)."""
    return await info.context.load(load_invoices, id)


@query(Permission.INVOICE_READ)
async def claim_sheet(info: Info) -> list[SheetColumn] | None:
    """The columns of a table of unpaid invoices (ingående fakturor), as `claimImport` reads it."""
    return SheetColumn.all_of(opening.COLUMNS, info.context.locale)


@query(Permission.INVOICE_READ)
async def invoices(  # noqa: PLR0913, PLR0917 - the arguments of a connection
    info: Info,
    first: First = None,
    after: After = None,
    last: Last = None,
    before: Before = None,
    where: InvoiceWhere | None = None,
    order_by: list[InvoiceOrder] | None = None,
) -> Connection[Invoice] | None:
    """Invoices (fakturor), the newest first unless another order is asked for."""
    meant, sortings = filter_of(where), sortings_of(order_by)
    request = PageRequest.of(
        first, after, last=last, before=before, mark=fingerprint("invoices", meant, sortings)
    )
    asked = page_of(request, meant, sortings_of(order_by, is_backwards=request.backwards))
    page = await queries.invoice_page(asked)
    return connection(
        page.rows,
        request,
        node=_invoice,
        key=partial(cursor_key, asked),
        count=partial(queries.invoice_count, meant, COUNT_CAP + 1),
    )


@query(Permission.INVOICE_READ)
async def invoice_sums(info: Info, where: InvoiceWhere | None = None) -> InvoiceSums | None:
    """What the list of the same filter comes to (summor), all of it."""
    return InvoiceSums(sums=await queries.invoice_sums(filter_of(where)))


@query(Permission.INVOICE_WRITE)
async def draft_totals(info: Info, input: DraftTotalsInput) -> DraftTotals | None:
    """What lines come to while they are being written (summering); nothing is kept."""
    found = await queries.draft_totals(input.draft())
    return DraftTotals.of(found, info.context.locale)


@query(Permission.INVOICE_WRITE)
async def last_household(info: Info, customer_id: CustomerId) -> InvoiceHousehold | None:
    """Work in a home as it stood on the newest invoice to a customer (senaste ROT/RUT-arbete)."""
    kept = await queries.last_household(customer_id)
    return InvoiceHousehold(kept=kept) if kept else None


@query(Permission.COMPANY_READ)
async def vat_choices(info: Info, on: date | None = None) -> VatChoices | None:
    """The VAT classes with their rates on a day, or today, and the exemptions (momsval)."""
    country = country_of((await profile()).address.country)
    return VatChoices.of(country, on or today(), info.context.locale)


def _invoice(head: InvoiceHead) -> Invoice:
    return Invoice(id=head.id, head=head)
