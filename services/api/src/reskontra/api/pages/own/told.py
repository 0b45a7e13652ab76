"""Tasks, offers and reports as whoever owns them reads them."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal
from typing import Final

from reskontra.api.pages.words import number, price, written
from reskontra.domain.assignments.asked_changes import AskedChange
from reskontra.domain.assignments.consumer_prices import ConsumerPrice
from reskontra.domain.assignments.entry_views import LineKind
from reskontra.domain.assignments.own_views import (
    OwnCost,
    OwnLine,
    OwnOffer,
    OwnPay,
    PayState,
    Report,
    Task,
)
from reskontra.domain.assignments.views import AssignmentState, EntryState
from reskontra.domain.assignments.work_facts import (
    spoken_minutes,
    spoken_moment,
    spoken_time,
    spoken_unit,
)
from reskontra.domain.kernel.clock import now
from reskontra.domain.kernel.money import Money

Told = dict[str, object]
_ORE: Final = Decimal("0.01")

_TASK_MOODS: Mapping[AssignmentState, str] = {
    AssignmentState.CONFIRMED: "good",
    AssignmentState.APPROVED: "good",
    AssignmentState.INVOICED: "good",
    AssignmentState.REPORTED: "warn",
    AssignmentState.CANCELLED: "quiet",
    AssignmentState.REJECTED: "bad",
}
_PAY_MOODS: Mapping[PayState, str] = {
    PayState.RELEASED: "good",
    PayState.SENT_BACK: "bad",
    PayState.WAITS_FOR_APPROVAL: "warn",
}
_REPORT_MOODS: Mapping[EntryState, str] = {
    EntryState.REPORTED: "warn",
    EntryState.APPROVED: "good",
    EntryState.INVOICED: "good",
    EntryState.REJECTED: "bad",
}


@dataclass(frozen=True, slots=True)
class Teller:
    """Tells everything in one language."""

    words: Mapping[str, str]
    locale: str

    def task(self, task: Task, whose: str = "") -> Told:
        """What is to be done; ``whose`` is the other party."""
        return {
            "id": str(task.id),
            "number": task.number,
            "title": task.title,
            "description": task.description,
            "place": task.place,
            "when": spoken_time(task.begins_at, task.ends_at, self.locale),
            "whose": whose,
            "code": task.state.value,
            "state": self.words[f"task_{task.state.value}"],
            "mood": _TASK_MOODS.get(task.state, ""),
        }

    def asked(self, asked: AskedChange) -> Told:
        """A change that was asked for, what was answered, and what was to be other than it is."""
        wanted = asked.wanted
        rows = []
        if wanted.begins_at is not None and wanted.ends_at is not None:
            when = spoken_time(wanted.begins_at, wanted.ends_at, self.locale)
            rows.append((self.words["when"], when))
        if wanted.place is not None:
            rows.append((self.words["place"], wanted.place or self.words["nothing"]))
        if wanted.description is not None:
            told = wanted.description or self.words["nothing"]
            rows.append((self.words["o_description"], told))
        return {"state": asked.state.value, "answer": asked.answer, "rows": rows}

    def offer(self, offer: OwnOffer, whose: str) -> Told:
        """What is offered, and until when it can be answered."""
        until = spoken_moment(offer.expires_at, self.locale) if offer.expires_at else ""
        return {**self.task(offer.task, whose), "offer_id": str(offer.id), "until": until}

    def pay(self, own: OwnPay) -> Told:
        """What was reported, and what it pays."""
        state = own.pay_state
        told = {
            **self._report(own.report),
            "amount": written(own.pay, self.locale),
            "state": self.words[f"pay_{state.value}"],
            "mood": _PAY_MOODS.get(state, ""),
        }
        if state is PayState.PARTLY_RELEASED:
            told["state"] = f"{told['state']} {written(own.released, self.locale)}"
        return told

    def cost(
        self, own: OwnCost, who: str, price: ConsumerPrice | None = None, invoice: str = ""
    ) -> Told:
        """What was reported by whom, and what it costs; a private person's ``price`` has VAT."""
        state = own.report.state
        return {
            **self._report(own.report),
            "who": who,
            "invoice": invoice,
            "amount": written(price.whole if price else own.cost, self.locale),
            "vat": self.words[vat_word(price)],
            "state": self.words[f"report_{state.value}"],
            "mood": _REPORT_MOODS[state],
            "is_waiting": state is EntryState.REPORTED,
        }

    def lines(self, lines: Iterable[OwnLine]) -> list[Told]:
        """What makes a sum."""
        return [self._line(line, line.rate, line.amount) for line in lines]

    def lines_with_vat(self, lines: Iterable[OwnLine], price: ConsumerPrice | None) -> list[Told]:
        """The same for a private person, with VAT in each price and amount."""
        if price is None:
            return self.lines(lines)
        return [
            self._line(line, _with_vat(line.rate, percent), amount)
            for line, percent, amount in zip(lines, price.percents, price.lines, strict=True)
        ]

    def _line(self, line: OwnLine, rate: Decimal, amount: Money) -> Told:
        return {
            "description": " · ".join(filter(None, (line.description, line.window_name))),
            "how": self._how(line.quantity, line.unit, rate),
            "amount": written(amount, self.locale),
        }

    def sums(self, lines: Iterable[OwnLine]) -> list[Told]:
        """What is pay for the work and what gives back what it cost, each with its sum."""
        found = list(lines)
        parts = [
            ("earned", [line for line in found if not line.kind.is_repayment]),
            ("repaid", [line for line in found if line.kind.is_repayment]),
        ]
        return [
            {
                "what": what,
                "lines": self.lines(part),
                "amount": written(Money.total(line.amount for line in part), self.locale),
                "has_mileage": any(line.kind is LineKind.MILEAGE for line in part),
            }
            for what, part in parts
            if part
        ]

    def _report(self, report: Report) -> Told:
        return {
            "id": str(report.id),
            "task_id": str(report.assignment_id),
            "number": report.number,
            "title": report.title,
            "when": spoken_time(report.begins_at, report.ends_at, self.locale),
            "hours": spoken_minutes(report.worked_minutes, self.locale),
            "pause": spoken_minutes(report.break_minutes, self.locale)
            if report.break_minutes
            else "",
            "comment": report.comment,
            "is_cancellation": report.is_cancellation,
            "reason": report.rejected_reason,
            "approved": self._approved(report),
            "version": report.version,
        }

    def _approved(self, report: Report) -> str:
        """By whom and when it was approved, or what stands in for somebody; empty if it was not."""
        if report.approved_at is None or report.approver_kind is None:
            return ""
        usual = f"approved_{report.approver_kind.value}"
        named = f"{usual}_by" if report.approver_name else usual
        word = self.words.get(named, self.words[usual])
        at = spoken_moment(report.approved_at, self.locale)
        return word.format(name=report.approver_name, at=at)

    def _how(self, quantity: Decimal, unit: str, rate: Decimal) -> str:
        much = number(quantity.quantize(Decimal("0.01")), self.locale)
        much = f"{much} {spoken_unit(unit, self.locale)}".strip()
        return f"{much} × {price(_plain(rate), self.locale)}"


def vat_word(price: ConsumerPrice | None) -> str:
    """The word for how VAT stands in what is told; to cost nothing is not to be free of VAT."""
    if price is None:
        return "amount_without_vat"
    is_free = bool(price.percents) and not any(price.percents)
    return "amount_no_vat" if is_free else "amount_with_vat"


def _with_vat(rate: Decimal, percent: Decimal) -> Decimal:
    return (rate * (100 + percent) / 100).quantize(_ORE, ROUND_HALF_UP) if percent else rate


def is_ahead(task: Task) -> bool:
    """Whether a task is still to begin, and so can not be reported yet."""
    return task.begins_at > now()


def _plain(rate: Decimal) -> Decimal:
    return rate.quantize(Decimal("0.01")) if rate == rate.quantize(Decimal("0.01")) else rate
