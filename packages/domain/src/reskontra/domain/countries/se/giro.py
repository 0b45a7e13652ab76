"""Bankgiro and plusgiro numbers. Source: Bankgirot, "10-modulen"; PlusGirot, "Kontonummer"."""

import re

from reskontra.domain.countries.checksums import passes_luhn

_BANKGIRO = re.compile(r"([0-9]{3,4})-?([0-9]{4})")
_PLUSGIRO = re.compile(r"([0-9]{1,7})-?([0-9])")


def bankgiro(text: str) -> str | None:
    """The number as ``5050-1055`` or ``991-2346``, or None."""
    match = _BANKGIRO.fullmatch("".join(text.split()))
    if match is None or not passes_luhn(match[1] + match[2]) or not int(match[1] + match[2]):
        return None
    return f"{match[1]}-{match[2]}"


def plusgiro(text: str) -> str | None:
    """The number in pairs from the right, ``90 19 50-6``, or None."""
    match = _PLUSGIRO.fullmatch("".join(text.split()))
    if match is None or not passes_luhn(match[1] + match[2]) or not int(match[1]):
        return None
    return f"{_in_pairs(match[1])}-{match[2]}"


def _in_pairs(digits: str) -> str:
    odd = len(digits) % 2
    pairs = [digits[start : start + 2] for start in range(odd, len(digits), 2)]
    return " ".join([digits[:odd], *pairs] if odd else pairs)
