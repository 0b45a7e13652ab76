"""What can be done to kept filters."""

from typing import Final

from tortoise.connection import get_connection

from reskontra.domain.kernel.actors import current_actor
from reskontra.domain.kernel.clock import now
from reskontra.domain.kernel.refusals import NotFound, Refused, refuse_if
from reskontra.domain.saved_filters import keeping, queries
from reskontra.domain.saved_filters.ids import SavedFilterId
from reskontra.domain.saved_filters.models import SavedFilter
from reskontra.domain.saved_filters.refusals import SavedFilterOfAnother
from reskontra.domain.saved_filters.views import NewSavedFilter
from reskontra.domain.tables import CONNECTION

# Who saves twice at once would both times find the name free. Advisory locks are the whole
# database's, so the schema is part of what is locked.
_HOLD_OWNER: Final = """
    SELECT pg_advisory_xact_lock(hashtextextended(current_schema() || ' saved_filter ' || $1, 0))
"""


async def save_filter(asked: NewSavedFilter) -> SavedFilterId:
    """Keep a filter for the caller, or for everybody."""
    new, owner = keeping.tidied(asked), current_actor().id
    await get_connection(CONNECTION).execute_query_dict(_HOLD_OWNER, [owner])
    refuse_if(keeping.reasons_not_to_keep(new, await queries.own_filters()))
    filter_id = SavedFilterId.new()
    await SavedFilter(
        id=filter_id.uuid,
        owner=owner,
        list=new.list,
        name=new.name,
        meant=new.meant,
        is_shared=new.is_shared,
        created_at=now(),
    ).save()
    return filter_id


async def delete_filter(filter_id: SavedFilterId, *, may_take_from_others: bool = False) -> None:
    """Throw away one's own filter, or one that somebody shares if that is the caller's to do."""
    found = await queries.saved_filter(filter_id)
    if found is None:
        raise Refused([NotFound(path=("id",))])
    is_allowed = found.is_own or may_take_from_others
    refuse_if([] if is_allowed else [SavedFilterOfAnother(path=("id",))])
    await SavedFilter.filter(id=filter_id.uuid).delete()
