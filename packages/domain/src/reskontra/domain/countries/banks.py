"""Account numbers that are the same everywhere."""

import re
from collections.abc import Callable

from reskontra.domain.countries.checksums import passes_iban

Form = Callable[[str], str | None]

_IBAN = re.compile(r"[A-Z]{2}[0-9]{2}[A-Z0-9]{11,30}")
_BIC = re.compile(r"[A-Z]{6}[A-Z0-9]{2}([A-Z0-9]{3})?")
_LENGTHS = {"SE": 24, "NO": 15, "DK": 18, "FI": 18, "DE": 22}


def iban(text: str) -> str | None:
    """The account number without spaces, or None if its check digits or length are wrong."""
    letters = "".join(text.split()).upper()
    if _IBAN.fullmatch(letters) is None:
        return None
    right_length = len(letters) == _LENGTHS.get(letters[:2], len(letters))
    return letters if right_length and passes_iban(letters) else None


def bic(text: str) -> str | None:
    """The bank's code in capitals, or None."""
    letters = "".join(text.split()).upper()
    return letters if _BIC.fullmatch(letters) else None
