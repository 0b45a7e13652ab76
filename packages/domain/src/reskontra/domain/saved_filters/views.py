"""Kept filters as others see them, and what may be asked to keep."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from reskontra.domain.saved_filters.ids import SavedFilterId


class SavedFilterList(StrEnum):
    """The lists whose filters may be kept."""

    INVOICES = "INVOICES"
    CUSTOMERS = "CUSTOMERS"


@dataclass(frozen=True, slots=True, kw_only=True)
class NewSavedFilter:
    """A filter to keep: ``meant`` is what the list is asked for, as JSON that always reads alike.

    ``is_shared`` lets everybody in the firm use it.
    """

    list: SavedFilterList
    name: str
    meant: str
    is_shared: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class SavedFilterView(NewSavedFilter):
    """A kept filter; ``is_own`` tells whether it is the one's who asks."""

    id: SavedFilterId
    is_own: bool
    created_at: datetime
