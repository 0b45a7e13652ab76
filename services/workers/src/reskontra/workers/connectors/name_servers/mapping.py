"""What name servers answer, as texts: pure."""

from collections.abc import Iterable
from typing import Final

from dns.rdata import Rdata
from dns.rdtypes.ANY.MX import MX
from dns.rdtypes.ANY.TXT import TXT

_MOST: Final = 20
_LONGEST: Final = 2_000


def values_of(answers: Iterable[Rdata]) -> tuple[str, ...]:
    """Each record as one text; whoever owns a domain may write there what they like."""
    return tuple(sorted(_text(one)[:_LONGEST] for one in answers)[:_MOST])


def _text(answer: Rdata) -> str:
    if isinstance(answer, TXT):
        return b"".join(answer.strings).decode("utf-8", "replace")
    if isinstance(answer, MX):
        return f"{answer.preference} {answer.exchange}".lower()
    return str(answer)
