"""How an invoice stands and what has happened to it, in sentences that a buyer reads."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from reskontra.api.pages.words import written
from reskontra.domain.invoicing.buyer_messages import BuyerMessage
from reskontra.domain.invoicing.views import InvoiceHead
from reskontra.domain.kernel.clock import SWEDEN
from reskontra.domain.kernel.money import Money
from reskontra.domain.payments.views import AllocationRow, RefundRow


@dataclass(frozen=True, slots=True, kw_only=True)
class Happened:
    """What moved since an invoice was issued."""

    payments: Sequence[AllocationRow] = ()
    refunds: Sequence[RefundRow] = ()
    credit_notes: Sequence[InvoiceHead] = ()
    messages: Sequence[BuyerMessage] = ()


@dataclass(frozen=True, slots=True)
class Story:
    """An invoice's days, told in one language."""

    head: InvoiceHead
    happened: Happened
    words: Mapping[str, str]
    locale: str
    seller: str

    def days(self) -> list[tuple[str, str]]:
        """Each day with what happened on it, the oldest first."""
        told = [*self._leaving(), *self._talk(), *self._money(), *self._credits()]
        return [(day.isoformat(), words) for day, words in sorted(told, key=lambda one: one[0])]

    def standing(self, today: date) -> str:
        """How it stands today; nothing where its state says all."""
        head = self.head
        if head.is_credit_note or head.open_minor <= 0:
            return ""
        key = "stands_overdue" if head.is_overdue(today) else "stands_open"
        days = abs((head.falls_due - today).days)
        plural = {0: "_today", 1: "_one"}.get(days, "")
        told = self.words[f"{key}{plural}"].format(days=days)
        if not head.paid_minor:
            return told
        paid = self._amount(Money(head.paid_minor, head.currency))
        return f"{self.words['stands_partly'].format(paid=paid)} {told}"

    def _leaving(self) -> list[tuple[date, str]]:
        moments = (("happened_issued", self.head.issued_at), ("happened_sent", self.head.sent_at))
        return [(_day(moment), self.words[key]) for key, moment in moments if moment]

    def _talk(self) -> list[tuple[date, str]]:
        said = [
            (each.said_at, f"happened_said_{each.kind.value.lower()}")
            for each in self.happened.messages
        ]
        answered = [
            (each.answered_at, f"happened_answered_{each.kind.value.lower()}")
            for each in self.happened.messages
            if each.answered_at
        ]
        return [
            (_day(moment), self.words[key].format(seller=self.seller))
            for moment, key in (*said, *answered)
        ]

    def _money(self) -> list[tuple[date, str]]:
        paid = [
            (each.received_date, "happened_paid", each.amount)
            for each in self.happened.payments
            if each.undone_at is None
        ]
        back = [
            (each.refunded_date, _direction(each, self.head), each.amount)
            for each in self.happened.refunds
            if each.undone_at is None
        ]
        told = [*paid, *back]
        return [(day, self.words[key].format(amount=self._amount(of))) for day, key, of in told]

    def _credits(self) -> list[tuple[date, str]]:
        return [
            (
                note.invoice_date,
                self.words["happened_credited"].format(
                    number=note.number,
                    amount=self._amount(Money(note.payable_minor, note.currency)),
                ),
            )
            for note in self.happened.credit_notes
            if note.issued_at
        ]

    def _amount(self, value: Money) -> str:
        return written(value, self.locale)


def _direction(refund: RefundRow, head: InvoiceHead) -> str:
    if refund.to_invoice_id == head.id:
        return "happened_set_off"
    return "happened_given_over" if refund.to_invoice_id else "happened_paid_back"


def _day(instant: datetime) -> date:
    return instant.astimezone(SWEDEN).date()
