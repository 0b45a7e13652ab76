"""The decision that the tax authority gives back as a file: JSON with a row for each claim.

``{version, utforare, beslut: [{namn, referensnummer, arenden: [{personnummer, fakturanummer?,
godkantBelopp}]}]}``: ``namn`` is our file's name, and the amount is whole kronor, 0 where all of it
is denied.
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from typing import Final

from reskontra.domain.deductions.refusals import DecisionOfAnother, DecisionUnreadable
from reskontra.domain.kernel.refusals import Refused

LONGEST: Final = 2_000_000


@dataclass(frozen=True, slots=True, kw_only=True)
class DecidedRow:
    """What is granted of a claim, as the authority tells which."""

    file_name: str
    reference: str
    personal_number: str
    invoice_number: int | None
    approved: Decimal


def decision_rows(text: str, own_number: str) -> tuple[DecidedRow, ...]:
    """Read a decision about the company with this number, whole or not at all.

    Raises:
        Refused: It cannot be read, or is about somebody else.
    """
    if len(text) > LONGEST:
        raise Refused([DecisionUnreadable(path=("text",))])
    try:
        raw = json.loads(text.removeprefix("\ufeff"))
        performer = str(raw["utforare"])
        rows = tuple(
            _row(decision, each) for decision in raw["beslut"] for each in decision["arenden"]
        )
    except (ValueError, KeyError, TypeError, ArithmeticError):
        raise Refused([DecisionUnreadable(path=("text",))]) from None
    if not rows:
        raise Refused([DecisionUnreadable(path=("text",))])
    if not performer.endswith("".join(filter(str.isdigit, own_number))):
        raise Refused([DecisionOfAnother(path=("text",))])
    return rows


def _row(decision: Mapping[str, object], each: Mapping[str, object]) -> DecidedRow:
    number = each.get("fakturanummer")
    approved = each["godkantBelopp"]
    if isinstance(approved, bool) or not isinstance(approved, int) or approved < 0:
        raise ValueError
    return DecidedRow(
        file_name=str(decision["namn"]),
        reference=str(decision.get("referensnummer", "")),
        personal_number=str(each["personnummer"]),
        invoice_number=None if number is None else int(str(number)),
        approved=Decimal(approved),
    )
