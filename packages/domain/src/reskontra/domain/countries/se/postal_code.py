"""Postal codes. Source: PostNord, "Postnummer i Sverige": 100 12 to 984 99."""

import re

_SHAPE = re.compile(r"([0-9]{3})([0-9]{2})")
_FIRST, _LAST = 10012, 98499


def postal_code(text: str) -> str | None:
    """The code as ``114 18``, or None."""
    match = _SHAPE.fullmatch("".join(text.split()).upper().removeprefix("SE-"))
    if match is None or not _FIRST <= int(match[1] + match[2]) <= _LAST:
        return None
    return f"{match[1]} {match[2]}"
