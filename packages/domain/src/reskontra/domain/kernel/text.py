"""Plain text that is safe to keep: one line or several, never control characters."""

import re
import unicodedata

_LINE_BREAKS = {"\n", "\t"}
_NEVER = {"Cc", "Cs"}  # control characters; halves of a pair, which no encoding can write
_EMAIL = re.compile(
    r"[a-z0-9!#$%&'*+/=?^_`{|}~-]+(\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*"
    r"@([a-z0-9åäöéü]([a-z0-9åäöéü-]{0,61}[a-z0-9åäöéü])?\.)+[a-z]{2,63}",
    re.IGNORECASE,
)
_LONGEST_EMAIL = 254
_LONGEST_LOCAL_PART = 64


def one_line(text: str) -> str:
    """Trim, and fold every run of white space and control characters into one space."""
    printable = "".join(
        " " if unicodedata.category(char) in {*_NEVER, "Zl", "Zp"} else char for char in text
    )
    return " ".join(unicodedata.normalize("NFC", printable).split())


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
