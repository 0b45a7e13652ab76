"""What people see where something broke on our side, or what they sent was too large: a page."""

from starlette.requests import Request
from starlette.responses import Response
from starlette.types import Scope

from reskontra.api.pages.sheet import message

_PAGES = frozenset({"p", "k", "o", "a", "files"})
_PROGRAMS = "/p/graphql"
_WORDS = {413: "large", 500: "fault"}


def page_of_fault(scope: Scope, status: int, reference: str) -> Response | None:
    """The page for an answer that none of ours gave; None where no page was asked for.

    It is in the language that the page would have had, as far as that was known by then, and tells
    the ``reference`` by which we find what happened.
    """
    path = str(scope["path"])
    first = path.removeprefix("/").split("/")[0]
    if path == _PROGRAMS or first not in _PAGES or status not in _WORDS:
        return None
    request = Request(scope)
    usual = getattr(request.state, "usual_locale", "")
    response = message(request, _WORDS[status], status=status, usual=usual, reference=reference)
    response.headers["connection"] = "close"
    return response
