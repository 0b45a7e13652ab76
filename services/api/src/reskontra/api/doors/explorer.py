"""GraphiQL, served by ourselves so that it works without the internet.

The folder ``explorer_page/vendor`` holds the published builds of GraphiQL 3.9.0 and React 18.3.1
with their licences.
"""

from importlib.resources import files

from starlette.requests import Request
from starlette.responses import RedirectResponse, Response

PATH = "/explorer"
_TYPES = {
    "html": "text/html; charset=utf-8",
    "js": "text/javascript; charset=utf-8",
    "css": "text/css; charset=utf-8",
}
_OURS = {"page.html", "page.js", "page.css"}
_VENDORED = {
    "graphiql.min.css",
    "graphiql.min.js",
    "react-dom.production.min.js",
    "react.production.min.js",
}
# Its editor sets styles in the page, and its fonts stand in its style sheet.
_POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; connect-src 'self'; "
    "img-src 'self' data:; font-src data:; base-uri 'none'; form-action 'self'; "
    "frame-ancestors 'none'"
)


async def explorer(request: Request) -> Response:
    """The page or one of its parts; shown outside production only."""
    name = request.path_params.get("name", "page.html")
    if name not in _OURS | _VENDORED:
        return Response(status_code=404)
    folder = files("reskontra.api.doors").joinpath("explorer_page")
    content = (folder / "vendor" / name if name in _VENDORED else folder / name).read_bytes()
    headers = {"content-security-policy": _POLICY}
    return Response(content, media_type=_TYPES[name.rpartition(".")[2]], headers=headers)


def wants_explorer(request: Request) -> bool:
    """Whether a person has typed a door's address into a browser."""
    is_plain = request.method == "GET" and not request.url.query
    return is_plain and "text/html" in request.headers.get("accept", "")


def to_explorer(request: Request) -> Response:
    """Show a person the way from a door to its explorer."""
    return RedirectResponse(f"{PATH}?door={request.url.path}", status_code=303)
