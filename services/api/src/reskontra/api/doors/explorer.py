"""A page to try the API from, served by ourselves so that it works without the internet."""

from importlib.resources import files

from starlette.requests import Request
from starlette.responses import Response

_FILES = {
    "": ("page.html", "text/html; charset=utf-8"),
    "page.js": ("page.js", "text/javascript; charset=utf-8"),
    "page.css": ("page.css", "text/css; charset=utf-8"),
}


async def explorer(request: Request) -> Response:
    """The page or one of its two parts; shown outside production only."""
    found = _FILES.get(request.path_params.get("name", ""))
    if found is None:
        return Response(status_code=404)
    name, media_type = found
    content = files("reskontra.api.doors").joinpath("explorer_page", name).read_bytes()
    return Response(content, media_type=media_type)
