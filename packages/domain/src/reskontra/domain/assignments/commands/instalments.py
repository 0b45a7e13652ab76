"""Make invoices of the sums that fall due by agreements."""

from fractions import Fraction

from reskontra.domain.agreements.commands import credit_hours, held_instalment
from reskontra.domain.agreements.commands import note_billed as note_instalment_billed
from reskontra.domain.agreements.commands import note_credited as note_instalment_credited
from reskontra.domain.agreements.commands import note_held as note_instalment_held
from reskontra.domain.agreements.ids import InstalmentId
from reskontra.domain.agreements.plan_views import InstalmentCard
from reskontra.domain.agreements.queries import agreement, due_instalments, is_of_instalment
from reskontra.domain.agreements.refusals import InstalmentIsBilled
from reskontra.domain.assignments.instalment_plans import (
    instalment_invoice,
    reasons_not_to_invoice,
)
from reskontra.domain.customers.queries import heads
from reskontra.domain.invoicing import commands
from reskontra.domain.invoicing.at_once import Departures
from reskontra.domain.invoicing.commands import invoice_at_once
from reskontra.domain.invoicing.credit_notes import NewCredit
from reskontra.domain.invoicing.events import InvoiceCredited
from reskontra.domain.invoicing.ids import InvoiceId
from reskontra.domain.invoicing.queries import credited_share, is_taken_back
from reskontra.domain.invoicing.refusals import SumInvoicedAgainApart
from reskontra.domain.kernel.refusals import NotFound, Refusal, Refused, refuse_if


async def bill_due_instalment(instalment_id: InstalmentId, departures: Departures) -> None:
    """Invoice a sum that is still due, or note why it cannot be."""
    due = await held_instalment(instalment_id)
    # Whoever comes second finds that the first has billed it.
    if due is not None and await due_instalments(instalment_id):
        await _bill(due, departures)


async def bill_instalment(instalment_id: InstalmentId, departures: Departures) -> None:
    """Invoice a sum now, whatever its day is; what stands against it is kept with it.

    Raises:
        Refused: There is no such sum, or it is invoiced already.
    """
    due = await held_instalment(instalment_id)
    if due is None:
        raise Refused([NotFound(path=("id",))])
    if due.is_billed:
        raise Refused([InstalmentIsBilled(path=("id",))])
    await _bill(due, departures)


async def return_instalment(credited: InvoiceCredited) -> None:
    """Let a sum whose invoice is credited whole wait until somebody invoices it again.

    Of hours that it sold as much is credited as of the sum.
    """
    about = credited.invoice_id
    if not await is_of_instalment(about.uuid):
        return
    await credit_hours(about.uuid, await credited_share(about))
    if await is_taken_back(about):
        await note_instalment_credited(about.uuid)


async def credit_and_invoice_anew(
    original_id: InvoiceId, new: NewCredit
) -> tuple[InvoiceId, InvoiceId]:
    """Draft a credit note of an invoice, and a fresh draft of the invoice dated today.

    Raises:
        Refused: It is of an agreement's sum, which would be invoiced a second time from there.
    """
    is_of_sum = await is_of_instalment(original_id.uuid)
    refuse_if([SumInvoicedAgainApart(path=("anew",))] if is_of_sum else [])
    return await commands.credit_and_invoice_anew(original_id, new)


async def _bill(due: InstalmentCard, departures: Departures) -> None:
    card = await agreement(due.agreement_id)
    if card is None:
        return
    reasons: list[Refusal] = reasons_not_to_invoice(card)
    if not reasons:
        locale = (await heads([card.customer_id]))[card.customer_id].locale
        (outcome,) = await invoice_at_once([instalment_invoice(card, due, locale)], departures)
        if outcome.invoice_id is not None:
            await note_instalment_billed(card, due.id, outcome.invoice_id.uuid)
            if due.credited_at is not None:
                # Invoiced anew, its hours are bought again.
                await credit_hours(outcome.invoice_id.uuid, Fraction(0))
            return
        reasons = list(outcome.reasons)
    await note_instalment_held(card, due.id, reasons)
