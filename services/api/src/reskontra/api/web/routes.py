"""Where the web client is."""

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import BaseRoute, Route

from reskontra.api.settings import Settings
from reskontra.api.web.assets import Assets
from reskontra.api.web.lost import Lost, others_in
from reskontra.api.web.page import ClientPage

PARTS = "/assets"
ADDRESSES = (
    "/",
    "/login",
    "/signup",
    "/forgot",
    "/reset/{token}",
    "/confirm/{token}",
    "/invitation/{token}",
    "/account",
    "/firms",
    "/f/{slug}",
    "/f/{slug}/{rest:path}",
)


@dataclass(frozen=True, slots=True)
class WebClient:
    """The page at each of its addresses, and its parts."""

    page: ClientPage
    assets: Assets

    @classmethod
    def of(cls, settings: Settings) -> "WebClient":
        """The client as it lies where the settings say."""
        root, looks_again = Path(settings.web_root), settings.in_development
        page = ClientPage(root / "index.html", settings.is_secure, looks_again=looks_again)
        return cls(page, Assets(root / "assets", looks_again=looks_again))

    def routes(self) -> list[BaseRoute]:
        """Where the client is."""
        return [
            Route(f"{PARTS}/{{path:path}}", self.assets.send, methods=["GET"]),
            *(Route(address, self._show, methods=["GET"]) for address in ADDRESSES),
        ]

    def lost(self, routes: Iterable[BaseRoute]) -> Lost:
        """What is answered where neither the client nor one of the other routes is."""
        return Lost(self.page, others_in(routes) | {PARTS.removeprefix("/")})

    async def _show(self, request: Request) -> Response:
        return await self.page.show(request)
