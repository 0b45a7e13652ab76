"""The types of kept filters."""

from datetime import datetime
from typing import TypeAlias

import strawberry

from reskontra.api.columns import column
from reskontra.domain.saved_filters import views
from reskontra.domain.saved_filters.ids import SavedFilterId

SavedFilterList: TypeAlias = views.SavedFilterList
strawberry.enum(views.SavedFilterList, description="Lists whose filters may be kept (listor).")


@strawberry.type
class SavedFilter:
    """A filter of a list that somebody keeps (sparat filter)."""

    view: strawberry.Private[views.SavedFilterView]
    id: SavedFilterId = column("view.id")
    list: SavedFilterList = column("view.list")
    name: str = column("view.name")
    where: str = column(
        "view.meant", "The list's own `where`, as JSON: parsed, it is a variable for the list."
    )
    is_shared: bool = column("view.is_shared", "Everybody in the firm may use it (delat).")
    is_own: bool = column("view.is_own", "The caller's own (eget).")
    created_at: datetime = column("view.created_at")
