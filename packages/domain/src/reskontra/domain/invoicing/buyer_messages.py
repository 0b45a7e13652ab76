"""What a buyer says of an invoice on its page: that it is paid, or why they dispute it.

Neither books anything. A buyer who was lent no ear has to be heard before a claim is pursued (god
inkassosed, inkassolagen 1974:182, 4 §), so both wait for an answer.
"""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum
from typing import Final

from reskontra.domain.invoicing.buyer_refusals import (
    MessageAnswered,
    MessagesSpent,
    NothingLeftToPay,
)
from reskontra.domain.invoicing.ids import BuyerMessageId, InvoiceId
from reskontra.domain.invoicing.views import OPEN_STATES, InvoiceHead
from reskontra.domain.kernel.limits import text_reasons
from reskontra.domain.kernel.money import Money
from reskontra.domain.kernel.refusals import NotFound, OutOfRange, Refusal, Required

MOST_OF_A_KIND: Final = 3
LONGEST_MESSAGE: Final = 2_000
LONGEST_ANSWER: Final = 1_000
_A_YEAR: Final = timedelta(days=365)


class MessageKind(StrEnum):
    """What somebody says."""

    PAID = "PAID"
    DISPUTED = "DISPUTED"


class DisputeReason(StrEnum):
    """Why somebody disputes an invoice, as the trade says it."""

    NOT_ORDERED = "NOT_ORDERED"
    NOT_RECEIVED = "NOT_RECEIVED"
    DEFECTIVE = "DEFECTIVE"
    WRONG_PRICE = "WRONG_PRICE"
    WRONG_QUANTITY = "WRONG_QUANTITY"
    ALREADY_INVOICED = "ALREADY_INVOICED"
    WRONG_BUYER = "WRONG_BUYER"
    REFERENCE_MISSING = "REFERENCE_MISSING"
    OTHER = "OTHER"


@dataclass(frozen=True, slots=True, kw_only=True)
class Said:
    """What a buyer fills in; ``amount`` is what was paid or what is disputed, none for all of it.

    ``positions`` are the lines that are disputed; none for no particular ones.
    """

    kind: MessageKind
    reason: DisputeReason | None = None
    text: str = ""
    amount: Money | None = None
    paid_on: date | None = None
    positions: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class BuyerMessage:
    """What a buyer said, and what the firm answered; no answer is ``None``."""

    id: BuyerMessageId
    invoice_id: InvoiceId
    said: Said
    said_at: datetime
    answer: str | None
    answered_at: datetime | None

    @property
    def kind(self) -> MessageKind:
        """What was said."""
        return self.said.kind

    @property
    def is_waiting(self) -> bool:
        """Whether nobody has answered yet."""
        return self.answered_at is None


def may_speak(head: InvoiceHead) -> bool:
    """Whether an invoice leaves something to say: only while something of it is to be paid."""
    return head.state in OPEN_STATES and head.open_minor > 0


def is_waiting_for(kind: MessageKind, before: Sequence[BuyerMessage]) -> bool:
    """Whether the same waits for an answer already: who says it twice has said it once."""
    return any(each.kind is kind and each.is_waiting for each in before)


def reasons_not_to_take(
    head: InvoiceHead, said: Said, before: Sequence[BuyerMessage], positions: Collection[int]
) -> list[Refusal]:
    """Why nothing can be said of an invoice, or not this; ``positions`` are those of its lines."""
    if not may_speak(head):
        return [NothingLeftToPay()]
    if sum(each.kind is said.kind for each in before) >= MOST_OF_A_KIND:
        return [MessagesSpent(maximum=MOST_OF_A_KIND)]
    return [
        *text_reasons(
            said.text,
            ("text",),
            maximum=LONGEST_MESSAGE,
            is_required=said.reason is DisputeReason.OTHER,
        ),
        *_reasons_against_amount(head, said.amount),
        *_reasons_against_lines(said.positions, positions),
    ]


def reasons_against_what_is_said(said: Said, today: date) -> list[Refusal]:
    """Why a message is none: a dispute has a reason, and money that was paid its day."""
    if said.kind is MessageKind.DISPUTED:
        return [] if said.reason else [Required(path=("reason",))]
    if said.paid_on is None:
        return [Required(path=("paidOn",))]
    if today - _A_YEAR <= said.paid_on <= today:
        return []
    return [OutOfRange(path=("paidOn",), minimum=today - _A_YEAR, maximum=today)]


def reasons_not_to_answer(message: BuyerMessage | None, answer: str) -> list[Refusal]:
    """Why a message cannot be answered so: somebody has, or there are no words for the buyer."""
    if message is None:
        return [NotFound(path=("id",))]
    if not message.is_waiting:
        return [MessageAnswered(path=("id",))]
    return text_reasons(answer, ("answer",), maximum=LONGEST_ANSWER, is_required=True)


def _reasons_against_amount(head: InvoiceHead, amount: Money | None) -> list[Refusal]:
    most = Money(head.payable_minor, head.currency)
    if amount is None or 0 < amount.minor <= most.minor:
        return []
    return [
        OutOfRange(path=("amount",), minimum=Money(1, head.currency).amount, maximum=most.amount)
    ]


def _reasons_against_lines(told: Collection[int], positions: Collection[int]) -> list[Refusal]:
    return [] if set(told) <= set(positions) else [NotFound(path=("positions",))]
