"""A text as it is sent by SMS: the same to read, in an alphabet that costs half as much.

Typography that looks alike is written plainly, so that "1 250,00 kr" with a no-break space stays
in GSM-7. Nothing is left out unseen: letters that the alphabet lacks stay, and are told.
"""

import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from reskontra.domain.delivery.gsm7 import septets

_SPACES: Final = (
    "\t\u00a0\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000"
)
_DASHES: Final = "\u2010\u2011\u2012\u2013\u2014\u2015\u2212\u2022\u00b7"
_SINGLE_QUOTES: Final = "\u2018\u2019\u201a\u201b\u2032\u00b4\u0060\u02bc"
_DOUBLE_QUOTES: Final = "\u201c\u201d\u201e\u201f\u2033\u00ab\u00bb"
# They are nowhere to be seen, with or without us.
_INVISIBLE: Final = "\u00ad\u200b\u200c\u200d\u200e\u200f\u2060\ufeff"
_PLAIN: Final = {
    **dict.fromkeys(_SPACES, " "),
    **dict.fromkeys(_DASHES, "-"),
    **dict.fromkeys(_SINGLE_QUOTES, "'"),
    **dict.fromkeys(_DOUBLE_QUOTES, '"'),
    **dict.fromkeys(_INVISIBLE, ""),
    "\u2026": "...",
    "\u00d7": "x",
    "\u2028": "\n",
    "\u2029": "\n",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class SmsText:
    """What is sent.

    Attributes:
        replaced: The characters that were written plainly, each once.
        unusual: The characters that GSM-7 lacks and that stand there all the same, each once.
    """

    text: str
    replaced: tuple[str, ...]
    unusual: tuple[str, ...]


def sms_text(written: str) -> SmsText:
    """Write a text plainly, and tell what that meant."""
    composed = unicodedata.normalize("NFC", written.replace("\r\n", "\n"))
    text = "".join(_PLAIN.get(char, char) for char in composed)
    return SmsText(
        text=text,
        replaced=_each_once(char for char in composed if char in _PLAIN),
        unusual=_each_once(char for char in text if not septets(char)),
    )


def _each_once(chars: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(chars))
