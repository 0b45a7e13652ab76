"""What the lines of an entry are called, in the language of whoever reads them."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from reskontra.domain.assignments.entry_views import LineKind
from reskontra.domain.catalogue.hour_type_views import HourTypeEntry
from reskontra.domain.invoicing.lines import LONGEST_HEADING

_SWEDISH: Final = "sv"
_ENGLISH: Final = "en"
_ADDED: Final[Mapping[LineKind, tuple[str, str]]] = {
    LineKind.RUSH: ("brådskande", "at short notice"),
    LineKind.CANCELLATION: ("sent avbokat", "cancelled late"),
}
_PIECE: Final = ("st", "pcs")
_SECTION: Final = ("Uppdrag {number}: {title}", "Assignment {number}: {title}")
_ORDER: Final = ("Ordernummer {order}", "Order number {order}")


@dataclass(frozen=True, slots=True)
class Words:
    """The words for one reader: what the hours are called, and in which language."""

    hours: str
    locale: str

    def of(self, kind: LineKind) -> str:
        """What a line of a kind is called."""
        if kind not in _ADDED:
            return self.hours
        return f"{self.hours}, {_in_language(_ADDED[kind], self.locale)}"

    @property
    def piece(self) -> str:
        """The unit of what is counted one by one."""
        return _in_language(_PIECE, self.locale)


def words_for(hour_type: HourTypeEntry, locale: str) -> Words:
    """The words for somebody who reads a language."""
    is_english = locale == _ENGLISH and hour_type.name_en
    return Words(hour_type.name_en if is_english else hour_type.name, locale)


def order_heading(order_number: str, locale: str) -> str:
    """What stands above the lines of an order."""
    return _in_language(_ORDER, locale).format(order=order_number)


def section_heading(number: int, title: str, order_number: str | None, locale: str) -> str:
    """What stands above the lines of an assignment; the title gives way to the order number."""
    said = _in_language(_SECTION, locale).format(number=number, title=title)
    ending = f" · {order_heading(order_number, locale)}" if order_number else ""
    return said[: LONGEST_HEADING - len(ending)] + ending


def _in_language(both: tuple[str, str], locale: str) -> str:
    return both[0] if locale == _SWEDISH else both[1]
