"""Before a page: whether too much has come from there already."""

from collections.abc import Awaitable, Callable
from functools import wraps
from typing import TypeAlias

from starlette.requests import Request
from starlette.responses import Response

from reskontra.api.context import House
from reskontra.api.doors.caller import address_of
from reskontra.api.errors import Throttled
from reskontra.api.pages.sheet import message

_TOO_MANY = 429

Page: TypeAlias = Callable[[Request], Awaitable[Response]]


def entered(page: Page) -> Page:
    """A page that a guesser might try again and again: counted as tries to get in."""

    async def count(request: Request) -> None:
        await _house(request).turnstile.enter(address_of(request))

    return _counted(page, count)


def visited(page: Page) -> Page:
    """A page that is shown to whoever holds its link."""

    async def count(request: Request) -> None:
        link = request.path_params.get("token")
        await _house(request).turnstile.visit(address_of(request), link)

    return _counted(page, count)


def _counted(page: Page, count: Callable[[Request], Awaitable[None]]) -> Page:
    @wraps(page)
    async def shown(request: Request) -> Response:
        try:
            await count(request)
        except Throttled as throttled:
            response = message(request, "busy", status=_TOO_MANY)
            response.headers["retry-after"] = str(throttled.extensions["retry_after"])
            return response
        return await page(request)

    return shown


def _house(request: Request) -> House:
    house: House = request.app.state.house
    return house
