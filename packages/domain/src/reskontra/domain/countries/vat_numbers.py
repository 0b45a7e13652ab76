"""VAT numbers of the EU by their shape.

Source: European Commission, VIES, frequently asked questions, on the format of VAT numbers; XI is
Northern Ireland, which counts as the EU for goods alone: directive (EU) 2020/1756. Where the EU's
VAT territory ends: ML (2023:200) 2 kap. 21–23 §§.
"""

import re
from typing import Final

_SHAPES: Final = {
    "AT": r"U\d{8}",
    "BE": r"[01]\d{9}",
    "BG": r"\d{9,10}",
    "CY": r"\d{8}[A-Z]",
    "CZ": r"\d{8,10}",
    "DE": r"\d{9}",
    "DK": r"\d{8}",
    "EE": r"\d{9}",
    "EL": r"\d{9}",
    "ES": r"[A-Z]\d{7}[A-Z0-9]|\d{8}[A-Z]",
    "FI": r"\d{8}",
    "FR": r"[A-HJ-NP-Z0-9]{2}\d{9}",
    "HR": r"\d{11}",
    "HU": r"\d{8}",
    "IE": r"\d[A-Z0-9+*]\d{5}[A-Z]|\d{7}[A-Z]{2}",
    "IT": r"\d{11}",
    "LT": r"\d{9}|\d{12}",
    "LU": r"\d{8}",
    "LV": r"\d{11}",
    "MT": r"\d{8}",
    "NL": r"[A-Z0-9+*]{9}B\d{2}",
    "PL": r"\d{10}",
    "PT": r"\d{9}",
    "RO": r"\d{2,10}",
    "SE": r"\d{12}",
    "SI": r"\d{8}",
    "SK": r"\d{10}",
    "XI": r"\d{9}|\d{12}|GD\d{3}|HA\d{3}",
}
_COUNTRIES: Final = {"EL": "GR"}
_NORTHERN_IRELAND: Final = "XI"
_STATES: Final = frozenset(_COUNTRIES.get(prefix, prefix) for prefix in _SHAPES) - {
    _NORTHERN_IRELAND
}
# Treated as a part of a member state, though it is none.
_ALIKE: Final = frozenset({"MC"})


def is_in_eu(country: str) -> bool:
    """Whether a country belongs to the EU's VAT territory; Åland, for one, does not."""
    return country in _STATES | _ALIKE


def is_eu_number(text: str) -> bool:
    """Whether a VAT number in capitals without spaces has the shape that its state gives it."""
    shape = _SHAPES.get(text[:2])
    return shape is not None and re.fullmatch(shape, text[2:], re.ASCII) is not None


def is_claimed_by_eu(text: str) -> bool:
    """Whether the number says that a state of the EU has given it."""
    return text[:2] in _SHAPES


def is_number_for_goods(text: str | None, home: str) -> bool:
    """Whether it shows that its holder buys goods in another part of the EU than ``home``."""
    return text is not None and not text.startswith(home) and is_eu_number(text)


def is_number_for_services(text: str | None, home: str) -> bool:
    """The same for services, for which Northern Ireland is no part of the EU."""
    return is_number_for_goods(text, home) and not (text or "").startswith(_NORTHERN_IRELAND)
