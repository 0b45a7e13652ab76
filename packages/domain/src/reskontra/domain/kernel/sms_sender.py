"""Who a text message is from: a name of at most eleven plain letters, digits and spaces.

GSM carries an alphanumeric sender in ten bytes, which is eleven septets (3GPP TS 23.040, 9.1.2.5).
What all networks take there is ASCII that begins with a letter, three characters at least.
"""

import re
import unicodedata
from typing import Final

LONGEST_SENDER: Final = 11
# Who a message is from where no sender can be made of the firm's name.
USUAL_SMS_SENDER: Final = "Reskontra"

_WRITTEN_OUT: Final = str.maketrans(
    {"Æ": "AE", "æ": "ae", "Ø": "O", "ø": "o", "ß": "ss", "Đ": "D", "đ": "d", "Ł": "L", "ł": "l"}
)
_NOT_PLAIN: Final = re.compile(r"[^A-Za-z0-9]+")
_BEFORE_LETTERS: Final = re.compile(r"^[^A-Za-z]+")
_SENDER: Final = re.compile(r"(?=(?: ?[A-Za-z0-9]){3})[A-Za-z][A-Za-z0-9 ]{0,9}[A-Za-z0-9]")


def sms_sender(name: str) -> str | None:
    """The sender made of a firm's name; None where no letter of it can be kept.

    "Åkeri AB" becomes "Akeri AB", and words that do not fit are left out.
    """
    bare = unicodedata.normalize("NFKD", name.translate(_WRITTEN_OUT))
    plain = "".join(char for char in bare if not unicodedata.combining(char))
    lettered = _BEFORE_LETTERS.sub("", _NOT_PLAIN.sub(" ", plain)).strip()
    cut = lettered[: LONGEST_SENDER + 1]
    whole_words = cut if len(cut) <= LONGEST_SENDER else cut.rpartition(" ")[0]
    candidates = (whole_words.strip(), lettered[:LONGEST_SENDER].strip())
    return next(filter(is_sms_sender, candidates), None)


def is_sms_sender(text: str) -> bool:
    """Whether the networks take a text as a sender."""
    return _SENDER.fullmatch(text) is not None
