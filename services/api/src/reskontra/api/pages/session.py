"""Logging in and out, and the page that a person lands on."""

from starlette.requests import Request
from starlette.responses import RedirectResponse, Response

from reskontra.api.context import House
from reskontra.api.doors.caller import address_of
from reskontra.api.doors.cookies import SessionCookie
from reskontra.api.pages.forms import filled_in, is_own_form, put_right, refused_form
from reskontra.api.pages.sheet import sheet
from reskontra.api.pages.words import TEXTS, language_of
from reskontra.domain.kernel.actors import ActorKind
from reskontra.domain.kernel.refusals import Refused
from reskontra.tenancy.access import Role
from reskontra.tenancy.ids import SessionId
from reskontra.tenancy.sessions import (
    Caller,
    SignedIn,
    Viewer,
    sign_in,
    sign_out,
    viewer_of_bearer,
)

_SEE_OTHER = 303


async def show_login(request: Request) -> Response:
    """The form for logging in."""
    return sheet(request, "login.html", {"wrong": {}, "given": {}}, hidden=False)


async def log_in(request: Request) -> Response:
    """Begin a session in this browser."""
    if not is_own_form(request):
        return refused_form(request, "login.html")
    given = await filled_in(request, "email", "password")
    try:
        signed_in = await sign_in(given["email"], given["password"], caller_of(request))
    except Refused as refused:
        return put_right(request, "login.html", refused, given)
    return welcomed(request, signed_in)


async def log_out(request: Request) -> Response:
    """End the session of this browser."""
    viewer = await viewer_of(request)
    if viewer is not None and viewer.kind is ActorKind.USER and is_own_form(request):
        await sign_out(viewer.user_id, SessionId.parse(viewer.session_id))
    response = RedirectResponse("/login", status_code=_SEE_OTHER)
    cookie_of(request).drop(response)
    return response


async def show_home(request: Request) -> Response:
    """The firms that a person works in, and what to do next."""
    viewer = await viewer_of(request)
    if viewer is None:
        return RedirectResponse("/login", status_code=_SEE_OTHER)
    house: House = request.app.state.house
    words = TEXTS[language_of(request)]
    facts = {
        "viewer": viewer,
        "memberships": [
            {"role": each.role, "tenant": each.tenant, "is_ready": each.tenant.is_ready}
            for each in viewer.memberships
        ],
        "roles": {role: words[f"role_{role}"] for role in Role},
        "has_ide": house.settings.in_development,
    }
    return sheet(request, "home.html", facts)


def welcomed(request: Request, signed_in: SignedIn) -> Response:
    """Send a browser home with its new session."""
    response = RedirectResponse("/", status_code=_SEE_OTHER)
    cookie_of(request).keep(response, signed_in)
    return response


def cookie_of(request: Request) -> SessionCookie:
    """Where this browser keeps its session."""
    house: House = request.app.state.house
    return SessionCookie.of(house.settings)


async def viewer_of(request: Request) -> Viewer | None:
    """Who sits at this browser."""
    token = cookie_of(request).read(request)
    return await viewer_of_bearer(token) if token else None


def caller_of(request: Request) -> Caller:
    """Where a form came from."""
    return Caller(
        user_agent=request.headers.get("user-agent", ""),
        ip_address=address_of(request),
    )
