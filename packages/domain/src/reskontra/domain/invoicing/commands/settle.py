"""Move what has been paid and credited on an invoice."""

from typing import Final

from tortoise.connection import get_connection

from reskontra.domain.invoicing.commands.locking import locked_version
from reskontra.domain.invoicing.events import InvoiceCredited, InvoicePaid, InvoiceSettled
from reskontra.domain.invoicing.ids import InvoiceId
from reskontra.domain.invoicing.queries import heads
from reskontra.domain.invoicing.settling import reasons_not_to_settle, state_after
from reskontra.domain.invoicing.views import InvoiceHead, InvoiceState
from reskontra.domain.kernel.clock import now
from reskontra.domain.kernel.events import record
from reskontra.domain.kernel.money import Money
from reskontra.domain.kernel.refusals import refuse_if
from reskontra.domain.tables import CONNECTION

_MOVE: Final = """
    UPDATE invoice SET paid_minor = $2, credited_minor = $3, state = $4, updated_at = $5,
                       version = version + 1
    WHERE id = $1
"""


async def settle_invoice(invoice_id: InvoiceId, amount: Money) -> None:
    """Count ``amount`` as paid; never more than what remains to be paid."""
    head = await _locked(invoice_id)
    refuse_if(reasons_not_to_settle(head, amount))
    await _settle(head, Money(head.paid_minor, head.currency) + amount)


async def unsettle_invoice(invoice_id: InvoiceId, amount: Money) -> None:
    """Count ``amount`` as paid no longer."""
    head = await _locked(invoice_id)
    await _settle(head, Money(head.paid_minor, head.currency) - amount)


async def count_as_credited(head: InvoiceHead, credit_note_id: InvoiceId, amount: Money) -> None:
    """Count ``amount`` of an invoice that is locked as taken back."""
    moved = head._replace(credited_minor=head.credited_minor + amount.minor)
    state = await _move(moved)
    record(
        InvoiceCredited(
            invoice_id=head.id,
            credit_note_id=credit_note_id,
            amount=amount,
            open=Money(moved.open_minor, head.currency),
            refund=Money(moved.refund_minor, head.currency),
        )
    )
    if state is InvoiceState.PAID and head.state != InvoiceState.PAID:
        record(InvoicePaid(invoice_id=head.id))


async def _locked(invoice_id: InvoiceId) -> InvoiceHead:
    await locked_version(invoice_id)
    return (await heads([invoice_id]))[invoice_id]


async def _settle(head: InvoiceHead, paid: Money) -> None:
    moved = head._replace(paid_minor=paid.minor)
    state = await _move(moved)
    open_balance = Money(moved.open_minor, head.currency)
    record(InvoiceSettled(invoice_id=head.id, paid=paid, open=open_balance))
    if state is InvoiceState.PAID:
        record(InvoicePaid(invoice_id=head.id))


async def _move(head: InvoiceHead) -> InvoiceState:
    minors = head.total_minor, head.paid_minor, head.credited_minor
    state = state_after(*(Money(minor, head.currency) for minor in minors))
    values = [head.uuid, head.paid_minor, head.credited_minor, state, now()]
    await get_connection(CONNECTION).execute_query_dict(_MOVE, values)
    return state
