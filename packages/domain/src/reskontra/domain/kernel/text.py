"""Plain text that is safe to keep: one line or several, never control characters."""

import re
import unicodedata

_LINE_BREAKS = {"\n", "\t"}
_NEVER = {"Cc", "Cs"}  # control characters; halves of a pair, which no encoding can write
_NOTHING_TO_SEE = "CMZ"  # controls, marks that stand on another character, spaces
_INVISIBLE = re.compile(  # of no width or blank, and controls of direction
    "[\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180e\u200b\u200e\u200f\u202a-\u202e"
    "\u2060-\u206f\u2800\u3164\ufeff\uffa0\ufff0-\ufffb\U000e0000-\U000e007f]"
)
# Joiners make one picture of several, and part letters in some scripts; elsewhere they hide.
_BESIDE = r"[^\x00-\x7f\s\u200c\u200d]"
_LOOSE_JOINER = re.compile(f"(?<!{_BESIDE})[\u200c\u200d]|[\u200c\u200d](?!{_BESIDE})")
_EMAIL = re.compile(
    r"[a-z0-9!#$%&'*+/=?^_`{|}~-]+(\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*"
    r"@([a-z0-9åäöéü]([a-z0-9åäöéü-]{0,61}[a-z0-9åäöéü])?\.)+[a-z]{2,63}",
    re.IGNORECASE,
)
_LONGEST_EMAIL = 254
_LONGEST_LOCAL_PART = 64


def one_line(text: str) -> str:
    """Trim, and fold every run of white space and control characters into one space.

    What nobody can see goes, and so does what turns the direction of writing: a name must be what
    it looks like. Where nothing is left to see, nothing is left.
    """
    if text.isascii() and text.isprintable():
        return " ".join(text.split())
    printable = "".join(
        " " if unicodedata.category(char) in {*_NEVER, "Zl", "Zp"} else char for char in text
    )
    written = unicodedata.normalize("NFC", printable)
    visible = _LOOSE_JOINER.sub("", _INVISIBLE.sub("", written))
    line = " ".join(unicodedata.normalize("NFC", visible).split())
    is_seen = any(unicodedata.category(char)[0] not in _NOTHING_TO_SEE for char in line)
    return line if is_seen else ""


def line_or_none(text: str | None) -> str | None:
    """One line, or None where nothing is left to read."""
    return one_line(text) or None if text else None


def several_lines(text: str) -> str:
    """Trim, keep line breaks, drop other control characters."""
    unified = unicodedata.normalize("NFC", text).replace("\r\n", "\n").replace("\r", "\n")
    kept = (
        char for char in unified if char in _LINE_BREAKS or unicodedata.category(char) not in _NEVER
    )
    return "".join(kept).strip()


def is_email_address(text: str) -> bool:
    """Whether a mail server could be asked to deliver to ``text``."""
    return (
        len(text) <= _LONGEST_EMAIL
        and _EMAIL.fullmatch(text) is not None
        and len(text.partition("@")[0]) <= _LONGEST_LOCAL_PART
    )
