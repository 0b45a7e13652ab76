"""Move what has been paid and credited on an invoice."""

from datetime import date
from decimal import Decimal
from typing import Final

from tortoise.connection import get_connection

from reskontra.domain.company.queries import profile
from reskontra.domain.customers.queries import customer
from reskontra.domain.invoicing.commands.households import DENIAL, Entry, enter_shares
from reskontra.domain.invoicing.commands.locking import locked_version
from reskontra.domain.invoicing.drafting import terms_days
from reskontra.domain.invoicing.events import InvoiceCredited, InvoicePaid, InvoiceSettled
from reskontra.domain.invoicing.household import KeptHousehold
from reskontra.domain.invoicing.ids import InvoiceId
from reskontra.domain.invoicing.queries import heads
from reskontra.domain.invoicing.settling import (
    reasons_against_day,
    reasons_not_to_pay_back,
    reasons_not_to_set_off,
    reasons_not_to_settle,
    reasons_not_to_unsettle,
    state_after,
)
from reskontra.domain.invoicing.views import InvoiceHead, InvoiceState
from reskontra.domain.kernel.clock import now, today
from reskontra.domain.kernel.events import record
from reskontra.domain.kernel.money import Money
from reskontra.domain.kernel.periods import due_date
from reskontra.domain.kernel.refusals import Refusal, refuse_if
from reskontra.domain.tables import CONNECTION

_MOVE: Final = """
    UPDATE invoice SET paid_minor = $2, credited_minor = $3, state = $4, updated_at = $5,
                       version = version + 1
    WHERE id = $1
"""
_DENY: Final = """
    UPDATE invoice SET denied_minor = denied_minor + $2,
                       denied_due_date = greatest(denied_due_date, due_date, $3)
    WHERE id = $1
"""


async def settle_invoice(invoice_id: InvoiceId, amount: Money) -> Decimal | None:
    """Count ``amount`` as paid, never more than what remains to be paid; the invoice's rate."""
    head = await _locked(invoice_id)
    refuse_if(reasons_not_to_settle(head, amount))
    await _settle(head, Money(head.paid_minor, head.currency) + amount)
    return head.rate


async def unsettle_invoice(invoice_id: InvoiceId, amount: Money) -> None:
    """Count ``amount`` as paid no longer; never what has been paid back meanwhile."""
    head = await _locked(invoice_id)
    refuse_if(reasons_not_to_unsettle(head, amount))
    await _settle(head, Money(head.paid_minor, head.currency) - amount)


async def pay_back(invoice_id: InvoiceId, amount: Money, day: date) -> None:
    """Count ``amount`` of what was paid too much as given back on a day."""
    head = await _locked(invoice_id)
    refuse_if([*reasons_not_to_pay_back(head, amount), *_too_early(head, day)])
    await _settle(head, Money(head.paid_minor, head.currency) - amount)


async def take_back(invoice_id: InvoiceId, amount: Money) -> None:
    """Count ``amount`` as not given back after all."""
    head = await _locked(invoice_id)
    await _settle(head, Money(head.paid_minor, head.currency) + amount)


async def set_off(source_id: InvoiceId, target_id: InvoiceId, amount: Money, day: date) -> None:
    """Let what is owed on one invoice settle another of the same customer."""
    source, target = await _locked_both(source_id, target_id)
    refuse_if([*reasons_not_to_set_off(source, target, amount), *_too_early(source, day)])
    await _move_between(source, target, amount)


async def undo_set_off(source_id: InvoiceId, target_id: InvoiceId, amount: Money) -> None:
    """Owe it on the first invoice again, and have it to get on the second."""
    source, target = await _locked_both(source_id, target_id)
    refuse_if(reasons_not_to_unsettle(target, amount))
    await _move_between(target, source, amount)


async def count_as_credited(
    head: InvoiceHead, credit_note_id: InvoiceId, number: int, amount: Money
) -> None:
    """Count ``amount`` of an invoice that is locked as taken back."""
    moved = head._replace(credited_minor=head.credited_minor + amount.minor)
    state = await _move(moved)
    record(
        InvoiceCredited(
            invoice_id=head.id,
            credit_note_id=credit_note_id,
            credit_note_number=number,
            amount=amount,
            open=Money(moved.open_minor, head.currency),
            refund=Money(moved.refund_minor, head.currency),
        )
    )
    if state is InvoiceState.PAID and head.state != InvoiceState.PAID:
        record(InvoicePaid(invoice_id=head.id))


async def deny_deduction(invoice_id: InvoiceId, kept: KeptHousehold, year: int) -> None:
    """Count what the tax authority does not pay of a reduction as the buyer's to pay after all.

    Nobody could pay it before the decision, so it falls due by the customer's terms from that day.
    """
    head = await _locked(invoice_id)
    amount = kept.deduction.minor
    moved = head._replace(denied_minor=head.denied_minor + amount)
    card = await customer(head.customer_id) if head.customer_id else None
    due = due_date(today(), terms_days(card, await profile()))
    await get_connection(CONNECTION).execute_query_dict(_DENY, [head.uuid, amount, due])
    await enter_shares([Entry(invoice_id, kept, year, DENIAL)])
    await _move(moved)
    record(
        InvoiceSettled(
            invoice_id=invoice_id,
            paid=Money(moved.paid_minor, head.currency),
            open=Money(moved.open_minor, head.currency),
        )
    )


def _too_early(head: InvoiceHead, day: date) -> list[Refusal]:
    """Nothing is owed on an invoice before its own day."""
    return reasons_against_day(day, today(), "refundedDate", first=head.invoice_date)


async def _locked(invoice_id: InvoiceId) -> InvoiceHead:
    await locked_version(invoice_id)
    return (await heads([invoice_id]))[invoice_id]


async def _locked_both(first: InvoiceId, second: InvoiceId) -> tuple[InvoiceHead, InvoiceHead]:
    """Both, held in the order of their ids, so that two who want the same never wait in a ring."""
    for each in sorted({first, second}):
        await locked_version(each)
    found = await heads([first, second])
    return found[first], found[second]


async def _move_between(giver: InvoiceHead, taker: InvoiceHead, amount: Money) -> None:
    await _settle(giver, Money(giver.paid_minor, giver.currency) - amount)
    await _settle(taker, Money(taker.paid_minor, taker.currency) + amount)


async def _settle(head: InvoiceHead, paid: Money) -> None:
    moved = head._replace(paid_minor=paid.minor)
    state = await _move(moved)
    open_balance = Money(moved.open_minor, head.currency)
    record(InvoiceSettled(invoice_id=head.id, paid=paid, open=open_balance))
    if state is InvoiceState.PAID and head.state != InvoiceState.PAID:
        record(InvoicePaid(invoice_id=head.id))


async def _move(head: InvoiceHead) -> InvoiceState:
    minors = head.payable_minor, head.paid_minor, head.credited_minor
    state = state_after(*(Money(minor, head.currency) for minor in minors))
    values = [head.uuid, head.paid_minor, head.credited_minor, state, now()]
    await get_connection(CONNECTION).execute_query_dict(_MOVE, values)
    return state
