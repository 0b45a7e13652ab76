"""What may be done to the register."""

from reskontra.api.company.table_uploads import SheetImportInput, SheetImportPayload, sent_table
from reskontra.api.context import Info
from reskontra.api.customers.inputs import (
    ConsentRecordInput,
    ConsentWithdrawInput,
    CustomerCreateInput,
    CustomerExportInput,
    CustomerUpdateInput,
    CustomerWhere,
)
from reskontra.api.customers.payloads import (
    ConsentRecordPayload,
    ConsentWithdrawPayload,
    CustomerCreatePayload,
    CustomerUpdatePayload,
    CustomerVatCheckPayload,
)
from reskontra.api.customers.queries import load_customers
from reskontra.api.customers.types import Customer
from reskontra.api.customers.vat_check_types import CustomerVatCheckInput
from reskontra.api.jobs.export_payloads import ExportPayload
from reskontra.api.jobs.queries import job_now
from reskontra.api.operation import mutation
from reskontra.domain.customers import commands, importing, queries
from reskontra.domain.customers.ids import CustomerId
from reskontra.domain.jobs.commands import request_export
from reskontra.domain.jobs.exporting import MOST_EXPORTED
from reskontra.domain.jobs.views import JobKind
from reskontra.domain.kernel.refusals import NotFound, Refused
from reskontra.tenancy.access import Permission


@mutation(Permission.CUSTOMER_WRITE)
async def customer_create(info: Info, input: CustomerCreateInput) -> CustomerCreatePayload:
    """Write a customer into the register (lägg upp kund)."""
    customer_id = await commands.create_customer(input.entry())
    return CustomerCreatePayload(customer=await _now(customer_id), user_errors=[])


@mutation(Permission.CUSTOMER_WRITE)
async def customer_update(info: Info, input: CustomerUpdateInput) -> CustomerUpdatePayload:
    """Change a customer's card (ändra kund); issued invoices keep what they say."""
    await commands.change_customer(input.id, input.change(), input.expected_version)
    return CustomerUpdatePayload(customer=await _now(input.id), user_errors=[])


@mutation(Permission.CUSTOMER_WRITE)
async def customer_vat_check(info: Info, input: CustomerVatCheckInput) -> CustomerVatCheckPayload:
    """Have the customer's VAT number looked up in VIES now (kontrollera i VIES)."""
    await commands.request_vat_check(input.id)
    return CustomerVatCheckPayload(customer=await _now(input.id), user_errors=[])


@mutation(Permission.CUSTOMER_WRITE)
async def customer_import(info: Info, input: SheetImportInput) -> SheetImportPayload:
    """Take customers from a table (importera kunder), or try what would become of each row.

    Customers that the register has already stay as they are, so the same table twice changes
    nothing. The job's items are the rows below the headings, in order.
    """
    table = await sent_table(info.context, input.upload_id, importing.COLUMNS)
    job_id = await commands.request_import(table.rows, is_trial=input.is_trial)
    return table.asked(await job_now(job_id))


@mutation(Permission.CUSTOMER_READ)
async def customer_export(info: Info, input: CustomerExportInput) -> ExportPayload:
    """Have the customers of a list as a file (exportera kunder), by number."""
    meant = (input.where or CustomerWhere()).value()
    ids = await queries.customer_ids(meant, MOST_EXPORTED + 1)
    job_id = await request_export(JobKind.CUSTOMER_EXPORT, ids, input.format, info.context.locale)
    return ExportPayload(job=await job_now(job_id), user_errors=[])


@mutation(Permission.CONSENT_WRITE)
async def consent_record(info: Info, input: ConsentRecordInput) -> ConsentRecordPayload:
    """Record that a customer said yes to a channel (registrera samtycke)."""
    await _refuse_unknown(input.customer_id)
    await commands.record_consent(input.customer_id, input.entry())
    return ConsentRecordPayload(
        customer=await _now(input.customer_id),
        user_errors=[],
    )


@mutation(Permission.CONSENT_WRITE)
async def consent_withdraw(info: Info, input: ConsentWithdrawInput) -> ConsentWithdrawPayload:
    """Record that a customer takes a yes back (återkalla samtycke); it counts at once."""
    await _refuse_unknown(input.customer_id)
    await commands.withdraw_consent(input.customer_id, input.entry())
    return ConsentWithdrawPayload(
        customer=await _now(input.customer_id),
        user_errors=[],
    )


async def _refuse_unknown(id: CustomerId) -> None:
    """The caller calls the customer by another name than the command does."""
    if await _now(id) is None:
        raise Refused([NotFound(path=("customerId",))])


async def _now(id: CustomerId) -> Customer | None:
    """As it is after the deed, whatever was loaded before it."""
    found: Customer | None = (await load_customers([id]))[0]
    return found
