"""What may be done to the register."""

from reskontra.api.context import Info
from reskontra.api.customers.inputs import (
    ConsentRecordInput,
    ConsentWithdrawInput,
    CustomerCreateInput,
    CustomerUpdateInput,
)
from reskontra.api.customers.payloads import (
    ConsentRecordPayload,
    ConsentWithdrawPayload,
    CustomerCreatePayload,
    CustomerUpdatePayload,
)
from reskontra.api.customers.queries import load_customers
from reskontra.api.customers.types import Customer
from reskontra.api.operation import mutation
from reskontra.domain.customers import commands
from reskontra.domain.customers.ids import CustomerId
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
