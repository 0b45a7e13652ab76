"""What the lines of an entry are called, in the language of whoever reads them."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from reskontra.domain.assignments.entry_views import LineKind
from reskontra.domain.catalogue.hour_type_views import HourTypeEntry

_ENGLISH: Final = "en"
_ADDED: Final[Mapping[LineKind, tuple[str, str]]] = {
    LineKind.RUSH: ("brådskande", "at short notice"),
    LineKind.CANCELLATION: ("sent avbokat", "cancelled late"),
}
_PIECE: Final = ("st", "pcs")


@dataclass(frozen=True, slots=True)
class Words:
    """The words for one reader: what the hours are called, and in which language."""

    hours: str
    locale: str

    def of(self, kind: LineKind) -> str:
        """What a line of a kind is called."""
        if kind not in _ADDED:
            return self.hours
        return f"{self.hours}, {self._in_language(_ADDED[kind])}"

    @property
    def piece(self) -> str:
        """The unit of what is counted one by one."""
        return self._in_language(_PIECE)

    def _in_language(self, both: tuple[str, str]) -> str:
        return both[1] if self.locale == _ENGLISH else both[0]


def words_for(hour_type: HourTypeEntry, locale: str) -> Words:
    """The words for somebody who reads a language."""
    is_english = locale == _ENGLISH and hour_type.name_en
    return Words(hour_type.name_en if is_english else hour_type.name, locale)
