"""What is approved, as one text that can be sealed.

The seal is the SHA-256 of canonical JSON (keys sorted, nothing between, UTF-8): the hours, the
break, the comment, what the customer pays for and by which receipts. Nothing that only concerns
the consultant's pay is in it, so that a customer can be shown all that was sealed. Instants are in
UTC, numbers are texts.
"""

import hashlib
import json
from collections.abc import Iterable
from datetime import UTC, datetime
from decimal import Decimal
from typing import Final

from reskontra.domain.assignments.entry_views import EntryCard, EntryLine, Expense, LineSide

VERSION: Final = 1


def approved_text(entry: EntryCard) -> str:
    """All that somebody approves of an entry, in canonical JSON."""
    return json.dumps(
        {
            "version": VERSION,
            "entry": str(entry.id),
            "assignment": str(entry.assignment_id),
            "customer": str(entry.customer_id),
            "consultant": str(entry.consultant_id) if entry.consultant_id else None,
            "kind": entry.kind,
            "begins": _written(entry.begins_at),
            "ends": _written(entry.ends_at),
            "break_minutes": entry.break_minutes,
            "comment": entry.comment,
            "lines": [*map(_line, entry.side(LineSide.PRICE))],
            "receipts": [*_receipts(entry.expenses)],
        },
        ensure_ascii=False,
        separators=(",", ":"),
        sort_keys=True,
    )


def seal(entry: EntryCard) -> str:
    """The SHA-256 of what is approved, in hexadecimal."""
    return hashlib.sha256(approved_text(entry).encode()).hexdigest()


def _line(line: EntryLine) -> dict[str, object]:
    return {
        "kind": line.kind,
        "date": line.work_date.isoformat(),
        "description": line.description,
        "window": line.window_name,
        "minutes": line.minutes,
        "quantity": _plain(line.quantity),
        "unit": line.unit,
        "rate": _plain(line.rate),
        "amount_minor": line.amount.minor,
        "vat_class": line.vat_class,
    }


def _receipts(expenses: Iterable[Expense]) -> Iterable[str]:
    return (each.receipt.sha256 for each in expenses if each.is_billed and each.receipt)


def _written(instant: datetime) -> str:
    return f"{instant.astimezone(UTC):%Y-%m-%dT%H:%MZ}"


def _plain(number: Decimal) -> str:
    """Without an exponent and without zeros at the end, however the number was written."""
    text = f"{number:f}"
    return text.rstrip("0").rstrip(".") if "." in text else text
