"""Which characters the pages can show, and what stands for those that they cannot."""

import re
from functools import cache
from typing import Final

from reskontra.workers.rendering.compiler import FONTS

REPLACEMENT: Final = "□"
_BREAK_HERE: Final = "\u200b"
_INVISIBLE: Final = ((0x200B, 0x200F), (0x2060, 0x2064), (0xFE00, 0xFE0F))
_LONG_WORD = re.compile(r"\S{25,}")
_PIECE: Final = 12


@cache
def _unshowable() -> re.Pattern[str]:
    ranges = [*_INVISIBLE]
    for row in (FONTS / "coverage.txt").read_text(encoding="ascii").split():
        first, _, last = row.partition("-")
        ranges.append((int(first, 16), int(last or first, 16)))
    shown = "".join(f"\\U{first:08x}-\\U{last:08x}" for first, last in ranges)
    return re.compile(f"[^\\n{shown}]")


def settable(values: dict[str, object]) -> dict[str, object]:
    """Make each text in a page one that our fonts can show and that keeps inside its column."""
    return {name: _settable(value) for name, value in values.items()}


def _settable(value: object) -> object:
    if isinstance(value, str):
        return breakable(showable(value))
    if isinstance(value, tuple):
        return [_settable(part) for part in value]
    return value


def showable(text: str) -> str:
    """Put a visible box for each character that no font of ours has, so that none vanishes."""
    return _unshowable().sub(REPLACEMENT, text.replace("\t", " "))


def breakable(text: str) -> str:
    """Let very long words break, so that nothing leaves its column."""
    return _LONG_WORD.sub(_with_breaks, text)


def _with_breaks(match: re.Match[str]) -> str:
    word = match.group()
    return _BREAK_HERE.join(word[i : i + _PIECE] for i in range(0, len(word), _PIECE))
