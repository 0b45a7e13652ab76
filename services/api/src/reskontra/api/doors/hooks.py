"""Before what strangers tell us: whether too much has come from there already.

Carriers tell a lot at once, so much is let through; what turns out to be forged counts for many.
"""

from collections.abc import Awaitable, Callable, Sequence
from contextlib import suppress
from functools import wraps
from typing import Final, TypeAlias

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from reskontra.api.context import House
from reskontra.api.doors.caller import address_of
from reskontra.api.errors import Throttled
from reskontra.api.metrics import WEBHOOKS

Hook: TypeAlias = Callable[[Request], Awaitable[Response]]

FORGERY_COUNTS_FOR: Final = 20

_TOO_MANY: Final = 429
_FORGED: Final = (401, 403)


def counted_hooks(routes: Sequence[Route]) -> list[Route]:
    """The same hooks, each of which counts who calls it."""
    return [
        Route(one.path, counted(one.endpoint), methods=list(one.methods or ())) for one in routes
    ]


def counted(hook: Hook) -> Hook:
    """A hook that answers each address so often a minute."""

    @wraps(hook)
    async def answered(request: Request) -> Response:
        house: House = request.app.state.house
        caller = address_of(request)
        try:
            await house.turnstile.call(caller)
        except Throttled as throttled:
            WEBHOOKS.labels(request.url.path.split("/")[2], "too_many").inc()
            wait = str(throttled.extensions["retry_after"])
            return Response(status_code=_TOO_MANY, headers={"retry-after": wait})
        response = await hook(request)
        if response.status_code in _FORGED:
            with suppress(Throttled):
                await house.turnstile.call(caller, FORGERY_COUNTS_FOR - 1)
        return response

    return answered
