"""What a buyer fills in on the page of an invoice, and what is wrong with it."""

import re
import secrets
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Final

from reskontra.api.pages.typed import Unreadable, typed_amount, typed_day
from reskontra.api.refusals import sentence
from reskontra.domain.invoicing.buyer_messages import DisputeReason, MessageKind, Said
from reskontra.domain.kernel.money import Money
from reskontra.domain.kernel.refusals import Refusal

_KEY: Final = re.compile(r"[0-9a-f]{32}", re.ASCII)
_LINE: Final = re.compile(r"line([1-9]\d{0,4})", re.ASCII)
_REASONS: Final = {reason.value: reason for reason in DisputeReason}
# What a refusal calls a field, and what the form does; the rest is told above the form.
_NAMES: Final = ("reason", "text", "amount", "paid_on")
_FIELDS: Final = {"text": "text", "amount": "amount", "paidOn": "paid_on", "reason": "reason"}


@dataclass(frozen=True, slots=True)
class Tried:
    """A form that was sent, with what stands in its way, by field; what was written stays."""

    kind: MessageKind
    fields: Mapping[str, str]
    wrong: Mapping[str, str] = field(default_factory=dict)

    @property
    def key(self) -> str:
        """What tells this form from others, so that it counts once."""
        return self.fields.get("key", "")

    @property
    def is_ours(self) -> bool:
        """Whether our page made the form."""
        return bool(_KEY.fullmatch(self.key))

    @property
    def positions(self) -> tuple[int, ...]:
        """The lines that were ticked."""
        found = (_LINE.fullmatch(name) for name in self.fields)
        return tuple(sorted(int(line[1]) for line in found if line))

    def said(self, currency: str, words: Mapping[str, str]) -> "Said | Tried":
        """The message, or the form again with what could not be read."""
        wrong: dict[str, str] = {}
        amount: Money | None = None
        paid_on: date | None = None
        try:
            amount = typed_amount(self._field("amount"), currency)
        except Unreadable:
            wrong["amount"] = words["amount_unreadable"].format(currency=currency)
        try:
            paid_on = typed_day(self._field("paid_on"))
        except Unreadable:
            wrong["paid_on"] = words["day_unreadable"]
        if wrong:
            return Tried(self.kind, self.fields, wrong)
        is_paid = self.kind is MessageKind.PAID
        return Said(
            kind=self.kind,
            reason=None if is_paid else _REASONS.get(self._field("reason")),
            text=self._field("text"),
            amount=amount,
            paid_on=paid_on if is_paid else None,
            positions=() if is_paid else self.positions,
        )

    def refused(self, reasons: Collection[Refusal], locale: str) -> "Tried":
        """The form again, with why it was not taken."""
        return Tried(self.kind, self.fields, dict(_told(reasons, locale)))

    def _field(self, name: str) -> str:
        return self.fields.get(name, "")


def _told(reasons: Collection[Refusal], locale: str) -> Iterator[tuple[str, str]]:
    for reason in reasons:
        place = reason.path[0] if reason.path else ""
        yield _FIELDS.get(place, ""), sentence(reason, locale)


def form_facts(tried: Tried | None, kind: MessageKind, today: date) -> dict[str, object]:
    """What a form shows: empty and with a key of its own, or as it was sent."""
    is_this = tried is not None and tried.kind is kind
    fields = tried.fields if tried and is_this else {"paid_on": today.isoformat()}
    wrong = tried.wrong if tried and is_this else {}
    return {
        "is_open": is_this,
        "key": tried.key if tried and is_this and tried.is_ours else secrets.token_hex(16),
        "fields": {name: fields.get(name, "") for name in _NAMES},
        "wrong": {name: wrong.get(name, "") for name in _NAMES},
        "positions": tried.positions if tried and is_this else (),
        "today": today.isoformat(),
    }
