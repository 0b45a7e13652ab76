"""The firm's calendar, for programs that subscribe to it."""

from reskontra.api.context import Info
from reskontra.api.operation import query
from reskontra.api.personal_links import personal_url
from reskontra.tenancy.access import Permission
from reskontra.tenancy.links import FIRMS_CALENDAR


@query(Permission.ASSIGNMENT_READ)
async def assignment_calendar_feed(info: Info) -> str | None:
    """An address that a calendar can subscribe to (kalenderprenumeration); yours alone.

    It opens as long as you may read the firm's assignments; for a key there is none.
    """
    context = info.context
    if context.is_program:
        return None
    return personal_url(context, FIRMS_CALENDAR, context.signed_in.user_id.uuid)
