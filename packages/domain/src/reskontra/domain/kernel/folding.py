"""Texts as people look for them and as Swedes sort them; the tables' scripts fold alike."""

from collections.abc import Sequence
from typing import Final, NamedTuple

from reskontra.domain.kernel.text import one_line

LETTERS: Final = "åäáàâãæöøóòôõéèêëüúùûíìîïýÿñçčšžł"
PLAIN: Final = "aaaaaaaooooooeeeeuuuuiiiiyynccszl"
HYPHENS: Final = "-\u2010\u2011\u2013\u2014"
# Code points put å, ä and ö after z, but ä before å; accented letters go with their plain ones.
SORTED_LETTERS: Final = "åäæéèêëáàøü"
SORTED_AS: Final = "äååeeeeaaöy"

_FOLDED = str.maketrans(LETTERS, PLAIN, HYPHENS)
_SORTED = str.maketrans(SORTED_LETTERS, SORTED_AS)


class Likeness(NamedTuple):
    """How far something is from what was looked for: the least comes first.

    ``is_stray`` tells that it lacks the very å, ä or ö that was typed; ``distance`` is 0 where a
    whole name or number is meant, 1 where it begins so, and 2 where it holds it.
    """

    is_stray: bool
    distance: int


def folded(text: str) -> str:
    """The text without case, accents and hyphens: "akeri" is found in "Åkeri"."""
    return one_line(text).lower().translate(_FOLDED).strip()


def needles(text: str) -> tuple[str, ...]:
    """What to look for: the text folded, and a number that is written in groups as one."""
    whole = folded(text)
    together = whole.replace(" ", "")
    return (whole, together) if together != whole and together.isdecimal() else (whole,)


def accented(text: str) -> str:
    """The text as it was typed, in small letters, if folding loses accents of it; else nothing."""
    typed = one_line(text).lower()
    return typed if set(typed) & set(LETTERS) else ""


def sort_key(text: str) -> str:
    """What names are sorted by where the database does not sort them."""
    return text.lower().translate(_SORTED)


def sorted_sql(text: str) -> str:
    """The expression by which names are sorted, for a column or a parameter."""
    return f"translate(lower({text}), '{SORTED_LETTERS}', '{SORTED_AS}')"


def found_sql(places: Sequence[str]) -> str:
    """The condition that ``search_text`` holds any of the parameters."""
    return " OR ".join(f"strpos(search_text, {place}) > 0" for place in places)


def distance_sql(places: Sequence[str]) -> str:
    """How far ``search_text``, which holds any of the parameters, is from them."""
    whole = found_sql([f"E'\\n' || {place} || E'\\n'" for place in places])
    begun = found_sql([f"E'\\n' || {place}" for place in places])
    return f"CASE WHEN {whole} THEN 0 WHEN {begun} THEN 1 ELSE 2 END"


def stray_sql(name: str, place: str) -> str:
    """Whether a name lacks the accents of the parameter, which holds them or is empty."""
    return f"{place} <> '' AND strpos(lower({name}), {place}) = 0"
