"""A page as it leaves the house: template, words, and headers that let nothing else in."""

import hashlib
from collections.abc import Mapping
from importlib.resources import files

from jinja2 import Environment, PackageLoader, StrictUndefined
from starlette.requests import Request
from starlette.responses import HTMLResponse

from reskontra.api.pages.words import LANGUAGE_COOKIE, TEXTS, language_of
from reskontra.domain.kernel.limits import LOCALES

STATIC = files("reskontra.api.pages").joinpath("static")

_YEAR = 365 * 24 * 3600
_HEADERS = {
    "content-security-policy": (
        "default-src 'none'; style-src 'self'; img-src 'self' data:; base-uri 'none';"
        " form-action 'none'; frame-ancestors 'none'"
    ),
    # The address of a page may be somebody's secret.
    "referrer-policy": "no-referrer",
    "x-content-type-options": "nosniff",
    "cache-control": "no-store",
    "vary": "accept-language, cookie",
    "x-robots-tag": "noindex, nofollow",
}
_POLICY = "content-security-policy"
_SENDING = _HEADERS | {
    # Who takes a form asks where it comes from, and that is told to ourselves alone.
    "referrer-policy": "same-origin",
    _POLICY: _HEADERS[_POLICY].replace("form-action 'none'", "form-action 'self'"),
}
_PAGES = Environment(
    loader=PackageLoader("reskontra.api.pages"),
    autoescape=True,
    undefined=StrictUndefined,
    trim_blocks=True,
    lstrip_blocks=True,
)
# A new stamp makes browsers ask for the new file.
_STAMP = hashlib.sha256(STATIC.joinpath("pages.css").read_bytes()).hexdigest()[:8]


def sheet(
    request: Request,
    template: str,
    facts: Mapping[str, object],
    *,
    status: int = 200,
    usual: str = "",
    sends: bool = False,
) -> HTMLResponse:
    """A page in the reader's language, or the one that is usual with them; no search engine's.

    One that ``sends`` has a form, which the house alone may take.
    """
    locale = language_of(request, usual)
    text = _PAGES.get_template(template).render(
        t=TEXTS[locale],
        locale=locale,
        other_locale=next(each for each in LOCALES if each != locale),
        stamp=_STAMP,
        **facts,
    )
    response = HTMLResponse(text, status_code=status, headers=_SENDING if sends else _HEADERS)
    if request.query_params.get("lang") == locale:
        response.set_cookie(LANGUAGE_COOKIE, locale, max_age=_YEAR, httponly=True, samesite="lax")
    return response


def message(
    request: Request, name: str, *, status: int, usual: str = "", reference: str = ""
) -> HTMLResponse:
    """A page that says one thing; ``name`` picks its words, which may tell a ``reference``."""
    words = TEXTS[language_of(request, usual)]
    lead = words[f"{name}_lead"].format(reference=reference)
    told = {"title": words[f"{name}_title"], "lead": lead}
    return sheet(request, "message.html", told, status=status, usual=usual)


def gone(request: Request) -> HTMLResponse:
    """The one page for links that are wrong, old, used or another's: they all look alike."""
    return message(request, "gone", status=404)
