"""What may be done with kept filters."""

from reskontra.api.context import Info
from reskontra.api.guards import Access, require
from reskontra.api.operation import mutation
from reskontra.api.saved_filters.inputs import SavedFilterCreateInput, SavedFilterDeleteInput
from reskontra.api.saved_filters.payloads import (
    SavedFilterCreatePayload,
    SavedFilterDeletePayload,
)
from reskontra.api.saved_filters.queries import READING
from reskontra.api.saved_filters.types import SavedFilter
from reskontra.domain.saved_filters import commands, queries
from reskontra.tenancy.access import Permission


@mutation(Access.KNOWN)
async def saved_filter_create(
    info: Info, input: SavedFilterCreateInput
) -> SavedFilterCreatePayload:
    """Keep a filter of a list (spara filter), for those who may read the list."""
    require(info.context, READING[input.of])
    made = await queries.saved_filter(await commands.save_filter(input.new()))
    return SavedFilterCreatePayload(
        saved_filter=SavedFilter(view=made) if made else None, user_errors=[]
    )


@mutation(Access.KNOWN)
async def saved_filter_delete(
    info: Info, input: SavedFilterDeleteInput
) -> SavedFilterDeletePayload:
    """Throw a kept filter away (ta bort filter): one's own; a shared one with `company:write`."""
    await commands.delete_filter(
        input.id, may_take_from_others=info.context.may(Permission.COMPANY_WRITE)
    )
    return SavedFilterDeletePayload(deleted_id=input.id, user_errors=[])
