"""How large a text message is: its alphabet, and the messages it is cut into and paid as.

3GPP TS 23.040, 9.2.3.24: 140 bytes hold 160 septets (GSM-7) or 70 units of UCS-2; a part of a
longer message gives six bytes to its head and holds 153 or 67. Neither an escaped character nor a
surrogate pair is cut in two.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from reskontra.domain.delivery.gsm7 import is_gsm7, septets


class SmsAlphabet(StrEnum):
    """What a message is written in; UCS-2 where GSM-7 lacks a character."""

    GSM_7 = "GSM_7"
    UCS_2 = "UCS_2"


@dataclass(frozen=True, slots=True, kw_only=True)
class SmsSize:
    """How much room a text takes: ``units`` are septets in GSM-7, and UTF-16 units in UCS-2."""

    alphabet: SmsAlphabet
    units: int
    segments: int


@dataclass(frozen=True, slots=True)
class _Room:
    alone: int
    in_a_row: int


_ROOMS: Final = {SmsAlphabet.GSM_7: _Room(160, 153), SmsAlphabet.UCS_2: _Room(70, 67)}
_BYTES_PER_UNIT: Final = 2


def sms_size(text: str) -> SmsSize:
    """Measure a text; an empty one takes a message, too."""
    alphabet = SmsAlphabet.GSM_7 if is_gsm7(text) else SmsAlphabet.UCS_2
    widths = [septets(char) if alphabet is SmsAlphabet.GSM_7 else _utf16(char) for char in text]
    units, room = sum(widths), _ROOMS[alphabet]
    segments = 1 if units <= room.alone else _in_a_row(widths, room.in_a_row)
    return SmsSize(alphabet=alphabet, units=units, segments=segments)


def _in_a_row(widths: Iterable[int], room: int) -> int:
    segments, taken = 1, 0
    for width in widths:
        if taken + width > room:
            segments, taken = segments + 1, 0
        taken += width
    return segments


def _utf16(char: str) -> int:
    return len(char.encode("utf-16-le", "surrogatepass")) // _BYTES_PER_UNIT
