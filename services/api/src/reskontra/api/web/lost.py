"""What is answered at an address where there is nothing."""

from collections.abc import Iterable
from dataclasses import dataclass

from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response
from starlette.routing import BaseRoute, Route, WebSocketRoute

from reskontra.api.web.page import ClientPage

_NOT_FOUND = 404


@dataclass(frozen=True, slots=True)
class Lost:
    """Who looks gets the client, which says that there is nothing; a program gets a plain 404."""

    page: ClientPage
    # The first steps of addresses that lead to something else than the client.
    others: frozenset[str]

    async def answer(self, request: Request, _exception: Exception) -> Response:
        """The client's page or a few words, with the same status."""
        looks = "text/html" in request.headers.get("accept", "")
        step = _first_step(request.url.path)
        if looks and request.method in {"GET", "HEAD"} and step not in self.others:
            return await self.page.show(request, status=_NOT_FOUND)
        return PlainTextResponse("Not Found", status_code=_NOT_FOUND)


def others_in(routes: Iterable[BaseRoute]) -> frozenset[str]:
    """Where addresses begin that lead to something else than the client."""
    return frozenset(
        _first_step(route.path) for route in routes if isinstance(route, Route | WebSocketRoute)
    )


def _first_step(path: str) -> str:
    return path.split("/")[1]
