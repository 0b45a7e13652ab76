"""What people type into a form, as values; what is none is told as such."""

import re
from datetime import date
from decimal import Decimal
from typing import Final

from reskontra.domain.kernel.currencies import HOME
from reskontra.domain.kernel.money import Money

_AMOUNT: Final = re.compile(r"\d{1,13}(?:[.,]\d{1,2})?", re.ASCII)
_KRONOR: Final = ("kr", ":-")


class Unreadable(Exception):
    """The text is no such value."""


def typed_amount(text: str, currency: str) -> Money | None:
    """An amount as people write it, ``1 234,50 kr``; None for nothing.

    Raises:
        Unreadable: It is no amount, or one in another currency.
    """
    written = "".join(text.split()).lower()
    if not written:
        return None
    plain = _without_currency(written, currency)
    if not _AMOUNT.fullmatch(plain):
        raise Unreadable
    return Money.of(Decimal(plain.replace(",", ".")), currency)


def typed_day(text: str) -> date | None:
    """A day as a field for days sends it; None for nothing.

    Raises:
        Unreadable: It is no day of a calendar.
    """
    if not text.strip():
        return None
    try:
        return date.fromisoformat(text.strip())
    except ValueError as error:
        raise Unreadable from error


def _without_currency(written: str, currency: str) -> str:
    names = (currency.lower(), *(_KRONOR if currency == HOME else ()))
    name = next((one for one in names if written.endswith(one)), "")
    return written.removesuffix(name)
