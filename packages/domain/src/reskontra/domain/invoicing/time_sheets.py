"""The hours that an invoice is made of, as its appendix tells them: frozen with the invoice.

Whoever pays can hold each line against who worked when, and who approved it. The amounts of the
entries come to those of the lines.
"""

import json
from collections.abc import Iterable
from dataclasses import asdict, dataclass
from datetime import datetime, timedelta
from decimal import Decimal
from enum import StrEnum
from typing import Final

from reskontra.domain.catalogue.hour_prices import hours_of
from reskontra.domain.kernel.clock import SWEDEN
from reskontra.domain.kernel.money import Money

_MINUTE: Final = timedelta(minutes=1)
_MOMENTS: Final = ("begins_at", "ends_at", "approved_at")


class SheetKind(StrEnum):
    """What is billed: work, or that it was called off too late."""

    WORK = "WORK"
    CANCELLATION = "CANCELLATION"


class SheetApproval(StrEnum):
    """Who approved it, or what stands in for that."""

    ORDERER = "ORDERER"
    STAFF = "STAFF"
    SILENCE = "SILENCE"
    AGREEMENT = "AGREEMENT"


@dataclass(frozen=True, slots=True, kw_only=True)
class SheetEntry:
    """Some work on an invoice; a ``heading`` stands above it and begins a section.

    The ``order_number`` is that of the buyer's order, the same throughout a section.
    The moments are told by the clock in Sweden.
    """

    kind: SheetKind
    begins_at: datetime
    ends_at: datetime
    break_minutes: int
    consultant: str
    approval: SheetApproval
    approver: str
    approved_at: datetime
    amount_minor: int
    heading: str = ""
    order_number: str = ""

    @property
    def hours(self) -> Decimal:
        """What was worked, in hours; nothing where it was called off."""
        if self.kind is SheetKind.CANCELLATION:
            return Decimal(0)
        return hours_of((self.ends_at - self.begins_at) // _MINUTE - self.break_minutes)

    @property
    def amount(self) -> Money:
        """What it comes to on the invoice, without VAT."""
        return Money(self.amount_minor)


_NAMES: Final = frozenset(SheetEntry.__dataclass_fields__)


def sheet_json(entries: Iterable[SheetEntry]) -> str | None:
    """The appendix as it is frozen; None where there is nothing in it."""
    told = [_told(each) for each in entries]
    return json.dumps(told, ensure_ascii=False) if told else None


def sheet_from_json(text: str) -> tuple[SheetEntry, ...]:
    """Read what ``sheet_json`` wrote, now or in another version: what is not known is left out."""
    return tuple(
        SheetEntry(
            kind=SheetKind(each.pop("kind")),
            approval=SheetApproval(each.pop("approval")),
            begins_at=datetime.fromisoformat(each.pop("begins_at")),
            ends_at=datetime.fromisoformat(each.pop("ends_at")),
            approved_at=datetime.fromisoformat(each.pop("approved_at")),
            **each,
        )
        for each in (
            {name: value for name, value in told.items() if name in _NAMES}
            for told in json.loads(text)
        )
    )


def _told(entry: SheetEntry) -> dict[str, object]:
    moments = {name: getattr(entry, name).astimezone(SWEDEN).isoformat() for name in _MOMENTS}
    return asdict(entry) | moments
