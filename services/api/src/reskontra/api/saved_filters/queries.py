"""Questions about kept filters."""

from reskontra.api.context import Info
from reskontra.api.guards import Access, require
from reskontra.api.operation import query
from reskontra.api.saved_filters.types import SavedFilter, SavedFilterList
from reskontra.domain.saved_filters import queries
from reskontra.tenancy.access import Permission

READING = {
    SavedFilterList.CUSTOMERS: Permission.CUSTOMER_READ,
    SavedFilterList.INVOICES: Permission.INVOICE_READ,
}


@query(Access.KNOWN)
async def saved_filters(info: Info, list: SavedFilterList) -> list[SavedFilter] | None:
    """Filters of a list (sparade filter), for those who may read it: one's own and shared ones."""
    require(info.context, READING[list])
    return [SavedFilter(view=view) for view in await queries.saved_filters(list)]
