"""Plain text that is safe to keep: one line or several, never control characters."""

import unicodedata

_LINE_BREAKS = {"\n", "\t"}


def one_line(text: str) -> str:
    """Trim, and fold every run of white space and control characters into one space."""
    printable = "".join(
        " " if unicodedata.category(char) in {"Cc", "Zl", "Zp"} else char for char in text
    )
    return " ".join(unicodedata.normalize("NFC", printable).split())


def several_lines(text: str) -> str:
    """Trim, keep line breaks, drop other control characters."""
    unified = unicodedata.normalize("NFC", text).replace("\r\n", "\n").replace("\r", "\n")
    kept = (char for char in unified if char in _LINE_BREAKS or unicodedata.category(char) != "Cc")
    return "".join(kept).strip()
