"""Work of which something is paid on account, and what is left of that."""

from datetime import date, timedelta
from decimal import Decimal

from reskontra.domain.agreements.commands import plan_instalments
from reskontra.domain.agreements.ids import AgreementId
from reskontra.domain.agreements.queries import due_instalments, instalments_of
from reskontra.domain.agreements.views import AgreementForm
from reskontra.domain.assignments.commands import (
    bill,
    bill_due_instalment,
    return_hours,
    return_instalment,
)
from reskontra.domain.assignments.ids import EntryId
from reskontra.domain.assignments.models import TimeEntry
from reskontra.domain.assignments.queries import (
    approved,
    on_account,
)
from reskontra.domain.invoicing.credit_notes import CreditPart
from reskontra.domain.invoicing.events import InvoiceCredited
from reskontra.domain.invoicing.ids import InvoiceId
from reskontra.domain.invoicing.queries import invoice
from reskontra.domain.invoicing.views import Invoice
from reskontra.domain.kernel.events import recording
from tests.factories.agreements import make_agreement, new_instalment
from tests.factories.billing import (
    DEPARTURES,
    Ordered,
    make_approved,
    make_order,
)
from tests.factories.customers import make_consenting_customer
from tests.factories.invoicing import (
    make_credit_note,
)


async def the(invoice_id: InvoiceId) -> Invoice:
    found = await invoice(invoice_id)
    assert found is not None
    return found


async def agreed(*amounts: str, **about: object) -> Ordered:
    """An agreement with sums on account, all of them invoiced."""
    customer_id = await make_consenting_customer()
    agreement_id = await make_agreement(customer_id, **{"form": AgreementForm.ON_ACCOUNT, **about})
    sums = [new_instalment(description="A conto", amount=Decimal(amount)) for amount in amounts]
    await plan_instalments(agreement_id, sums)
    await bill_due()
    return await make_order(customer_id, agreement_id)


async def bill_due() -> None:
    """What is due, as the hourly errand does it."""
    for one in await due_instalments():
        await bill_due_instalment(one, DEPARTURES)


def agreement_of(order: Ordered) -> AgreementId:
    assert order.agreement_id is not None
    return order.agreement_id


async def work(order: Ordered) -> EntryId:
    """An hour, each on a day of its own."""
    day = date(2026, 11, 2) + timedelta(days=await TimeEntry.all().count())
    return await make_approved(order, day=day)


async def billed(*entries: EntryId) -> list[Invoice]:
    outcome = await bill(await approved(entries), DEPARTURES)
    assert outcome.held == ()
    return [await the(one) for one in outcome.invoices]


async def sums(order: Ordered) -> tuple[str, str, str]:
    found = (await on_account([agreement_of(order)]))[agreement_of(order)]
    return str(found.invoiced.amount), str(found.taken.amount), str(found.left.amount)


async def advance_of(order: Ordered, place: int = 0) -> InvoiceId:
    found = (await instalments_of([agreement_of(order)]))[place]
    assert found.invoice_uuid is not None
    return InvoiceId(found.invoice_uuid)


async def credited(invoice_id: InvoiceId, *parts: CreditPart) -> None:
    """Credit an invoice, and let follow what follows."""
    with recording() as events:
        await make_credit_note(invoice_id, *parts)
    for each in [each for each in events if isinstance(each, InvoiceCredited)]:
        await return_hours(each)
        await return_instalment(each)
