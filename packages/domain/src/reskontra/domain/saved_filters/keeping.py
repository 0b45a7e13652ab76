"""Which filters a person may keep."""

from collections.abc import Collection
from dataclasses import replace

from reskontra.domain.kernel.limits import text_reasons
from reskontra.domain.kernel.refusals import Refusal
from reskontra.domain.kernel.text import one_line
from reskontra.domain.saved_filters.refusals import SavedFilterNameTaken, TooManySavedFilters
from reskontra.domain.saved_filters.views import NewSavedFilter, SavedFilterView

MOST_FILTERS = 50
LONGEST_NAME = 60
LONGEST_FILTER = 8_000


def tidied(new: NewSavedFilter) -> NewSavedFilter:
    """The filter under a clean name."""
    return replace(new, name=one_line(new.name))


def reasons_not_to_keep(new: NewSavedFilter, own: Collection[SavedFilterView]) -> list[Refusal]:
    """Every reason against a tidy filter beside those that the person keeps."""
    reasons = text_reasons(new.name, ("name",), maximum=LONGEST_NAME, is_required=True)
    if any(_is_called_alike(new, other) for other in own):
        reasons.append(SavedFilterNameTaken(path=("name",)))
    reasons += text_reasons(new.meant, ("where",), maximum=LONGEST_FILTER)
    if len(own) >= MOST_FILTERS:
        reasons.append(TooManySavedFilters(maximum=MOST_FILTERS))
    return reasons


def _is_called_alike(new: NewSavedFilter, other: SavedFilterView) -> bool:
    return new.list is other.list and new.name.lower() == other.name.lower()
