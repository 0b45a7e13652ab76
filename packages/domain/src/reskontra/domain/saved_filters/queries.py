"""Questions about kept filters."""

from tortoise.expressions import Q

from reskontra.domain.kernel.actors import current_actor
from reskontra.domain.kernel.folding import sort_key
from reskontra.domain.saved_filters.ids import SavedFilterId
from reskontra.domain.saved_filters.models import SavedFilter
from reskontra.domain.saved_filters.views import SavedFilterList, SavedFilterView


async def saved_filter(filter_id: SavedFilterId) -> SavedFilterView | None:
    """One filter that the caller may use, or None."""
    row = await SavedFilter.filter(_usable(), id=filter_id.uuid).first()
    return _view(row) if row else None


async def saved_filters(of: SavedFilterList) -> tuple[SavedFilterView, ...]:
    """The caller's own filters of a list and those that are shared, by name."""
    rows = await SavedFilter.filter(_usable(), list=of).order_by("id")
    return tuple(sorted(map(_view, rows), key=lambda view: sort_key(view.name)))


async def own_filters() -> tuple[SavedFilterView, ...]:
    """Everything that the caller keeps, of whatever list."""
    rows = await SavedFilter.filter(owner=current_actor().id).order_by("id")
    return tuple(map(_view, rows))


def _usable() -> Q:
    return Q(owner=current_actor().id) | Q(is_shared=True)


def _view(row: SavedFilter) -> SavedFilterView:
    return SavedFilterView(
        id=SavedFilterId(row.id),
        list=SavedFilterList(row.list),
        name=row.name,
        meant=row.meant,
        is_shared=row.is_shared,
        is_own=row.owner == current_actor().id,
        created_at=row.created_at,
    )
