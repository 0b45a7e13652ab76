"""What follows when work is approved, paid for, or when something that held it up is mended."""

from collections.abc import Sequence
from typing import Final

from reskontra.domain.assignments import commands
from reskontra.domain.assignments.events import AssignmentChanged, PayReleased, TimeApproved
from reskontra.domain.assignments.queries import customers_to_bill
from reskontra.domain.company.events import CompanyChanged
from reskontra.domain.consultants.events import ConsultantChanged
from reskontra.domain.consultants.ids import ConsultantId
from reskontra.domain.customers.events import ConsentGiven, CustomerChanged, DeliveryOrderChosen
from reskontra.domain.customers.ids import CustomerId
from reskontra.domain.invoicing.events import InvoiceSettled
from reskontra.domain.kernel.refusals import Refused
from reskontra.tenancy.transaction import tenant_transaction
from reskontra.workers.actor import AlreadyHandled, Apart, Errand, reaction, tenant_actor
from reskontra.workers.broker import Queue
from reskontra.workers.departing import departures

_CUSTOMERS_IN_A_SET: Final = 50


@reaction(TimeApproved, queue=Queue.BILLING)
async def bill_approved(approved: TimeApproved) -> None:
    """Issue and send the invoice of approved work, where the agreement wants it at once."""
    await commands.bill_approved(approved.assignment_id, departures())


@reaction(AssignmentChanged, queue=Queue.BILLING)
async def bill_changed_assignment(changed: AssignmentChanged) -> None:
    """Try again what a missing order number or reference may have held up."""
    await commands.bill_approved(changed.assignment_id, departures())


@reaction(CustomerChanged, queue=Queue.BILLING)
async def bill_changed_customer(changed: CustomerChanged) -> None:
    """Try again what a customer's card may have held up."""
    await commands.bill_due([changed.customer_id], departures())


@reaction(ConsentGiven, queue=Queue.BILLING)
async def bill_consenting_customer(given: ConsentGiven) -> None:
    """Try again what no way was open for."""
    await commands.bill_due([given.customer_id], departures())


@tenant_actor(queue=Queue.BILLING)
async def bill_by_new_ways(errand: Errand) -> None:
    """Try again what no way was open for, of one customer or of all."""
    async with tenant_transaction():
        if await errand.is_handled():
            raise AlreadyHandled
        chosen = await errand.event(DeliveryOrderChosen)
        if chosen.customer_id is not None:
            await commands.bill_due([chosen.customer_id], departures())
            await errand.note_handled()
            return
    await _bill_all(errand)


@tenant_actor(queue=Queue.BILLING)
async def bill_of_changed_company(errand: Errand) -> None:
    """Try again what our own settings may have held up."""
    async with tenant_transaction(read_only=True):
        if await errand.is_handled():
            raise AlreadyHandled
        await errand.event(CompanyChanged)
    await _bill_all(errand)


@tenant_actor(queue=Queue.BILLING)
async def bill_due(errand: Errand) -> None:
    """Write the invoices whose day has come."""
    await _bill_all(errand)


@reaction(InvoiceSettled, queue=Queue.BILLING)
async def release_paid(settled: InvoiceSettled) -> None:
    """Release what waits for the customer's money, as far as it has come."""
    await commands.release_paid(settled.invoice_id)


@tenant_actor(queue=Queue.BILLING)
async def release_due(_: Errand) -> None:
    """Release pay whose day has come."""
    async with tenant_transaction():
        await commands.release_due()


@reaction(PayReleased, queue=Queue.BILLING)
async def draft_self_bill(released: PayReleased) -> None:
    """Put what a company has earned on the draft of its invoice to us."""
    await _draft(released.consultant_id)


@reaction(ConsultantChanged, queue=Queue.BILLING)
async def draft_agreed_self_bill(changed: ConsultantChanged) -> None:
    """Draft what waited until the company had agreed to it."""
    await _draft(changed.subject)


async def _draft(consultant_id: ConsultantId) -> None:
    try:
        await commands.draft_self_bill(consultant_id)
    except Refused:
        return  # most are no companies, and the others' own invoices are waited for


async def _bill_all(errand: Errand) -> None:
    """In sets of customers, which is many times quicker than one by one; where one fails, apart."""
    apart, after = Apart(), None
    while customers := await _next(after):
        after = customers[-1]
        await apart.together(customers, _bill, lambda one: _bill([one]))
    apart.end()
    async with tenant_transaction():
        await errand.note_handled()


async def _next(after: CustomerId | None) -> list[CustomerId]:
    async with tenant_transaction(read_only=True):
        return await customers_to_bill(after, _CUSTOMERS_IN_A_SET)


async def _bill(customers: Sequence[CustomerId]) -> None:
    await commands.bill_due(customers, departures())
