"""Figures in cells, as people and programs write them; what could mean two things is not read."""

import re
from datetime import date
from decimal import Decimal
from typing import Final

# Blanks of every width, and the apostrophe of some countries, set thousands apart.
_BLANKS: Final = re.compile(r"[\s\u00a0\u2007\u2009\u202f]")
_CURRENCY: Final = re.compile(r"(kr|sek|:-)$", re.IGNORECASE)
_MINUS: Final = "\u2212"
_PLAIN: Final = re.compile(r"-?[0-9]{1,20}([.,][0-9]{1,20})?", re.ASCII)
_GROUPED: Final = re.compile(
    r"-?[0-9]{1,3}(?:([.,])[0-9]{3})(?:\1[0-9]{3})*[.,][0-9]{1,20}", re.ASCII
)
_DAY: Final = re.compile(r"([0-9]{4})([-/.]?)([0-9]{2})\2([0-9]{2})", re.ASCII)


def decimal_of(text: str) -> Decimal | None:
    """An amount with a decimal comma or point; None for what is none.

    Points and commas part thousands only where the other one parts the decimals after them.
    """
    figure = _CURRENCY.sub("", _BLANKS.sub("", text)).replace(_MINUS, "-")
    if _PLAIN.fullmatch(figure):
        return Decimal(figure.replace(",", "."))
    grouped = _GROUPED.fullmatch(figure)
    if grouped is None or figure.rstrip("0123456789")[-1] == grouped[1]:
        return None
    return Decimal(figure.replace(grouped[1], "").replace(",", "."))


def day_of(text: str) -> date | None:
    """A day with its year first; None for others: which of the rest is the month, nobody knows."""
    match = _DAY.fullmatch(text.strip())
    if match is None:
        return None
    try:
        return date(int(match[1]), int(match[3]), int(match[4]))
    except ValueError:
        return None
