"""Words with their variables filled in: names are looked up, and nothing is ever carried out.

A line that speaks of something that is not there, such as an IBAN that the firm has not got, is
left out, and so is the gap that this leaves.
"""

import re
from collections.abc import Callable, Mapping
from typing import Final

# Nothing in it is tried twice: a long text with no end would take hours.
VARIABLE: Final = re.compile(r"\{\{[ \t]*+((?:[^{} \t\n]++|[ \t]++(?!\}))*+)[ \t]*+\}\}")
_GAP: Final = re.compile(r"\n{3,}")

Values = Mapping[str, str | None]
Write = Callable[[str | None, str], str]


def plainly(_: str | None, text: str) -> str:
    """The text itself, whether it was written or filled in."""
    return text


def filled(text: str, values: Values, write: Write = plainly) -> str:
    """The text with values, each part of it written by ``write`` together with its name.

    What was written in the template comes with no name. What a value holds is never read again as
    a template.
    """
    lines = [_line(line, values, write) for line in text.split("\n")]
    return _GAP.sub("\n\n", "\n".join(line for line in lines if line is not None)).strip("\n")


def names_in(text: str) -> list[str]:
    """The variables of a text, in their order."""
    return VARIABLE.findall(text)


def alone(line: str) -> str | None:
    """The variable that has a line to itself."""
    found = VARIABLE.fullmatch(line.strip())
    return found[1] if found else None


def _line(line: str, values: Values, write: Write) -> str | None:
    if any(not values[name] for name in names_in(line)):
        return None
    # Of a split by a group, every other part is a name.
    parts = VARIABLE.split(line)
    said = [
        write(part, values[part] or "") if place % 2 else write(None, part)
        for place, part in enumerate(parts)
    ]
    return "".join(said)
