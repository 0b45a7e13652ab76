"""What may be done with an invoice now, told by the rules that also guard the doing."""

from collections.abc import Sequence
from dataclasses import dataclass

from reskontra.domain.invoicing.refusals import NotDraft
from reskontra.domain.invoicing.settling import reasons_not_to_settle
from reskontra.domain.invoicing.views import ActionState, InvoiceAction, InvoiceHead, InvoiceState
from reskontra.domain.kernel.money import Money
from reskontra.domain.kernel.refusals import Refusal

Reasons = Sequence[Refusal]


@dataclass(frozen=True, slots=True, kw_only=True)
class Obstacles:
    """What stands against those acts that more than the invoice's head decides."""

    to_issue: Reasons
    to_send: Reasons
    to_send_again: Reasons
    to_receive: Reasons


def action_states(head: InvoiceHead, obstacles: Obstacles) -> tuple[ActionState, ...]:
    """Every action of an invoice in the order of its life; anything may be copied."""
    state = InvoiceState(head.state)
    to_change = [] if state is InvoiceState.DRAFT else [NotDraft()]
    to_settle = reasons_not_to_settle(state, Money(head.open_minor), Money(1))
    return (
        _action(InvoiceAction.EDIT, to_change),
        _action(InvoiceAction.DISCARD, to_change),
        _action(InvoiceAction.ISSUE, obstacles.to_issue),
        _action(InvoiceAction.SEND, obstacles.to_send),
        _action(InvoiceAction.SEND_AGAIN, obstacles.to_send_again),
        _action(InvoiceAction.REGISTER_PAYMENT, [*to_settle, *obstacles.to_receive]),
        _action(InvoiceAction.COPY, []),
    )


def _action(action: InvoiceAction, reasons: Reasons) -> ActionState:
    return ActionState(action, not reasons, reasons[0].code if reasons else None)
