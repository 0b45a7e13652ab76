"""A number that text messages go to, in the one form that carriers take.

ITU-T E.164: at most fifteen digits with the country's code, which never begins with zero. Sweden's
mobile numbers have nine digits after 46 and begin with 70, 72, 73, 76 or 79 (PTS, Svensk nummerplan
för telefoni enligt rekommendation E.164). Which numbers abroad are mobile, the carrier knows.
"""

import re
from dataclasses import dataclass
from typing import Final

_SEPARATORS: Final = re.compile(r"[\s\u00a0\u2010-\u2015().\-/]+")
# Swedes write +46 (0)70 …, where the zero belongs to nobody.
_ZERO_IN_BRACKETS: Final = re.compile(r"(?<=\d)\s*\(0\)")
_SWEDISH: Final = re.compile(r"\+467[02369]\d{7}")
_ABROAD: Final = re.compile(r"\+(?!46)[1-9]\d{6,14}")
_TRUNK, _ABROAD_FROM_SWEDEN, _SWEDEN = "0", "00", "+46"


@dataclass(frozen=True, slots=True)
class MobileNumber:
    """A number in E.164 form, such as +46701234567."""

    e164: str

    @property
    def is_abroad(self) -> bool:
        """Whether it belongs to another country, where a message costs something else."""
        return not self.e164.startswith(_SWEDEN)


def mobile_number(text: str) -> MobileNumber | None:
    """Read a number as people write it; one without a country's code is Swedish.

    None for what is no number, or a Swedish one of a line that takes no messages.
    """
    digits = _SEPARATORS.sub("", _ZERO_IN_BRACKETS.sub("", text.strip()))
    if digits.startswith(_ABROAD_FROM_SWEDEN):
        digits = "+" + digits.removeprefix(_ABROAD_FROM_SWEDEN)
    elif digits.startswith(_TRUNK):
        digits = _SWEDEN + digits.removeprefix(_TRUNK)
    is_number = digits.isascii() and (_SWEDISH.fullmatch(digits) or _ABROAD.fullmatch(digits))
    return MobileNumber(digits) if is_number else None
