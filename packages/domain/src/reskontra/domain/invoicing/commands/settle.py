"""Move what has been paid on an invoice."""

from typing import Final

from tortoise.connection import get_connection

from reskontra.domain.invoicing.commands.locking import locked_version
from reskontra.domain.invoicing.events import InvoicePaid, InvoiceSettled
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
    UPDATE invoice SET paid_minor = $2, state = $3, updated_at = $4, version = version + 1
    WHERE id = $1
"""


async def settle_invoice(invoice_id: InvoiceId, amount: Money) -> None:
    """Count ``amount`` as paid; never more than what remains to be paid."""
    state, head = await _locked(invoice_id)
    open_balance = Money(head.open_minor, head.currency)
    refuse_if(reasons_not_to_settle(state, open_balance, amount))
    await _move(head, Money(head.paid_minor, head.currency) + amount)


async def unsettle_invoice(invoice_id: InvoiceId, amount: Money) -> None:
    """Count ``amount`` as paid no longer."""
    _, head = await _locked(invoice_id)
    await _move(head, Money(head.paid_minor, head.currency) - amount)


async def _locked(invoice_id: InvoiceId) -> tuple[InvoiceState, InvoiceHead]:
    state, _ = await locked_version(invoice_id)
    return state, (await heads([invoice_id]))[invoice_id]


async def _move(head: InvoiceHead, paid: Money) -> None:
    total = Money(head.total_minor, head.currency)
    state = state_after(total, paid)
    await get_connection(CONNECTION).execute_query_dict(
        _MOVE, [head.uuid, paid.minor, state, now()]
    )
    record(InvoiceSettled(invoice_id=head.id, paid=paid, open=total - paid))
    if state is InvoiceState.PAID:
        record(InvoicePaid(invoice_id=head.id))
