"""Colours that can be read: dark enough for text on white, and for white text on them.

Source: W3C, "Web Content Accessibility Guidelines 2.2", 1.4.3 (contrast of at least 4.5 to 1, level
AA) and the definitions of relative luminance and contrast ratio.
"""

import re
from bisect import bisect_left
from decimal import Decimal
from typing import Final

LEAST_CONTRAST: Final = Decimal("4.5")

_COLOUR = re.compile(r"#?([0-9a-f]{6})", re.IGNORECASE)
_WEIGHTS: Final = (Decimal("0.2126"), Decimal("0.7152"), Decimal("0.0722"))
_FLARE: Final = Decimal("0.05")
_LINEAR_BELOW: Final = Decimal("0.04045")
_STEPS: Final = 100


def written_colour(text: str) -> str | None:
    """The colour as ``#0b5563``, or None for what is no colour of red, green and blue."""
    match = _COLOUR.fullmatch(text.strip())
    return f"#{match[1].lower()}" if match else None


def contrast_with_white(colour: str) -> Decimal:
    """From 1 for white itself to 21 for black."""
    luminance = sum(
        (weight * _linear(part) for weight, part in zip(_WEIGHTS, _parts(colour), strict=True)),
        start=Decimal(0),
    )
    return (1 + _FLARE) / (luminance + _FLARE)


def is_legible(colour: str) -> bool:
    """Whether texts of that colour on white, and white texts on it, can be read by most."""
    return contrast_with_white(colour) >= LEAST_CONTRAST


def legible(colour: str) -> str:
    """The colour itself, or the lightest of its darker shades that can be read."""
    too_light = bisect_left(
        range(_STEPS + 1), True, key=lambda left: not is_legible(_darker(colour, left))
    )
    return _darker(colour, too_light - 1)


def _parts(colour: str) -> tuple[int, ...]:
    return tuple(bytes.fromhex(colour.removeprefix("#")))


def _linear(part: int) -> Decimal:
    value = Decimal(part) / 255
    if value <= _LINEAR_BELOW:
        return value / Decimal("12.92")
    return ((value + Decimal("0.055")) / Decimal("1.055")) ** Decimal("2.4")


def _darker(colour: str, left: int) -> str:
    return "#" + bytes(part * left // _STEPS for part in _parts(colour)).hex()
