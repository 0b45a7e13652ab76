"""What may be done with an invoice now, told by the rules that also guard the doing."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from reskontra.domain.invoicing.claim_refusals import ClaimOfAnotherSystem
from reskontra.domain.invoicing.credit_notes import reasons_not_to_credit
from reskontra.domain.invoicing.refusals import CreditNoteFixed, NotDraft, NothingLeftToCredit
from reskontra.domain.invoicing.settling import reasons_not_to_pay_back, reasons_not_to_settle
from reskontra.domain.invoicing.views import InvoiceHead, InvoiceKind, InvoiceState
from reskontra.domain.kernel.money import Money
from reskontra.domain.kernel.refusals import Refusal

Reasons = Sequence[Refusal]


class InvoiceAction(StrEnum):
    """What people do with an invoice."""

    EDIT = "EDIT"
    DISCARD = "DISCARD"
    ISSUE = "ISSUE"
    SEND = "SEND"
    SEND_AGAIN = "SEND_AGAIN"
    REGISTER_PAYMENT = "REGISTER_PAYMENT"
    COPY = "COPY"
    CREDIT = "CREDIT"
    PAY_BACK = "PAY_BACK"


@dataclass(frozen=True, slots=True)
class ActionState:
    """Whether something may be done with an invoice now, and if not, the first reason's code."""

    action: InvoiceAction
    is_allowed: bool
    reason_code: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Obstacles:
    """What stands against those acts that more than the invoice's head decides."""

    to_issue: Reasons
    to_send: Reasons
    to_send_again: Reasons
    to_receive: Reasons
    to_credit: Reasons = ()


def action_states(head: InvoiceHead, obstacles: Obstacles) -> tuple[ActionState, ...]:
    """Every action of an invoice in the order of its life; any invoice may be copied."""
    state = InvoiceState(head.state)
    to_change = [] if state is InvoiceState.DRAFT else [NotDraft()]
    to_settle = reasons_not_to_settle(head, Money(1, head.currency))
    is_credited = [NothingLeftToCredit()] if state is InvoiceState.CREDITED else []
    is_fixed: list[Refusal] = [CreditNoteFixed()] if head.is_credit_note else []
    is_fixed += [ClaimOfAnotherSystem()] if head.kind == InvoiceKind.OPENING else []
    return (
        _action(InvoiceAction.EDIT, [*to_change, *is_fixed]),
        _action(InvoiceAction.DISCARD, to_change),
        _action(InvoiceAction.ISSUE, obstacles.to_issue),
        _action(InvoiceAction.SEND, obstacles.to_send),
        _action(InvoiceAction.SEND_AGAIN, obstacles.to_send_again),
        _action(InvoiceAction.REGISTER_PAYMENT, [*to_settle, *obstacles.to_receive]),
        _action(InvoiceAction.COPY, is_fixed),
        _action(
            InvoiceAction.CREDIT, [*reasons_not_to_credit(head), *is_credited, *obstacles.to_credit]
        ),
        _action(
            InvoiceAction.PAY_BACK,
            [*reasons_not_to_pay_back(head, Money(1, head.currency)), *obstacles.to_receive],
        ),
    )


def _action(action: InvoiceAction, reasons: Reasons) -> ActionState:
    return ActionState(action, not reasons, reasons[0].code if reasons else None)
