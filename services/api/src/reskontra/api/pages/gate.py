"""Before a page: whether too much has come from there already, and who sends a form."""

from collections.abc import Awaitable, Callable
from functools import wraps
from typing import TypeAlias

from starlette.requests import Request
from starlette.responses import Response

from reskontra.api.context import House
from reskontra.api.doors.caller import address_of, is_from_here
from reskontra.api.errors import Throttled
from reskontra.api.pages.sheet import message

_FORBIDDEN = 403
_TOO_MANY = 429

Page: TypeAlias = Callable[[Request], Awaitable[Response]]


def visited(page: Page) -> Page:
    """A page that is shown to whoever holds its link."""

    @wraps(page)
    async def shown(request: Request) -> Response:
        house: House = request.app.state.house
        try:
            await house.turnstile.visit(address_of(request), request.path_params.get("token"))
        except Throttled as throttled:
            response = message(request, "busy", status=_TOO_MANY)
            response.headers["retry-after"] = str(throttled.extensions["retry_after"])
            return response
        return await page(request)

    return shown


def sent(page: Page) -> Page:
    """A page that takes a form, which none but our own pages may send."""

    @wraps(page)
    async def taken(request: Request) -> Response:
        if not is_from_here(request):
            return message(request, "elsewhere", status=_FORBIDDEN)
        return await page(request)

    return visited(taken)
