"""Where the web client is."""

from pathlib import Path

from starlette.routing import BaseRoute, Route

from reskontra.api.settings import Settings
from reskontra.api.web.assets import Assets
from reskontra.api.web.page import ClientPage

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


def client_routes(settings: Settings) -> list[BaseRoute]:
    """The page at each of its addresses, and its parts."""
    root = Path(settings.web_root)
    page = ClientPage(root / "index.html", settings.is_secure, looks_again=settings.in_development)
    assets = Assets(root / "assets", looks_again=settings.in_development)
    return [
        Route("/assets/{path:path}", assets.send, methods=["GET"]),
        *(Route(address, page.show, methods=["GET"]) for address in ADDRESSES),
    ]
