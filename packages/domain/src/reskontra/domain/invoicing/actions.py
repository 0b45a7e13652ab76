"""What may be done with an invoice now, told by the rules that also guard the doing."""

from collections.abc import Sequence

from reskontra.domain.invoicing.refusals import NotDraft
from reskontra.domain.invoicing.settling import reasons_not_to_settle
from reskontra.domain.invoicing.views import ActionState, InvoiceHead, InvoiceState
from reskontra.domain.kernel.money import Money
from reskontra.domain.kernel.refusals import Refusal


def action_states(
    head: InvoiceHead, *, not_to_issue: Sequence[Refusal], not_to_send: Sequence[Refusal]
) -> tuple[ActionState, ...]:
    """Every action of an invoice in the order of its life."""
    state = InvoiceState(head.state)
    not_to_change = [] if state is InvoiceState.DRAFT else [NotDraft()]
    return (
        _action("CHANGE", not_to_change),
        _action("DISCARD", not_to_change),
        _action("ISSUE", not_to_issue),
        _action("SEND", not_to_send),
        _action("REGISTER_PAYMENT", reasons_not_to_settle(state, Money(head.open_minor), Money(1))),
    )


def _action(name: str, reasons: Sequence[Refusal]) -> ActionState:
    return ActionState(name, not reasons, reasons[0].code if reasons else None)
