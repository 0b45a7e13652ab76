"""Forms: what was filled in, and what is wrong with it, said beside the field."""

from collections.abc import Mapping

from starlette.requests import Request
from starlette.responses import HTMLResponse

from reskontra.api.doors.caller import is_from_here
from reskontra.api.pages.sheet import sheet
from reskontra.api.pages.words import TEXTS, language_of
from reskontra.api.refusals import sentence
from reskontra.domain.kernel.refusals import Refused

_UNPROCESSABLE, _FORBIDDEN = 422, 403


async def filled_in(request: Request, *names: str) -> dict[str, str]:
    """The named fields of a form; one that is missing or a file is empty."""
    async with request.form(max_files=0, max_fields=20) as form:
        given = {name: form.get(name) for name in names}
    return {
        name: value.replace("\0", "") if isinstance(value, str) else ""
        for name, value in given.items()
    }


def is_own_form(request: Request) -> bool:
    """Whether a form was sent from one of our own pages."""
    return is_from_here(request)


def put_right(
    request: Request, template: str, refused: Refused, given: Mapping[str, str], **facts: object
) -> HTMLResponse:
    """The form again, with each reason on its field; what belongs to no field stands above."""
    locale = language_of(request)
    wrong: dict[str, str] = {}
    for reason in refused.reasons:
        name = reason.path[0] if reason.path and reason.path[0] in given else ""
        wrong.setdefault(name, sentence(reason, locale))
    told = {"wrong": wrong, "given": given, **facts}
    return sheet(request, template, told, status=_UNPROCESSABLE)


def refused_form(request: Request, template: str, **facts: object) -> HTMLResponse:
    """The form again, empty, for one that came from another site."""
    why = TEXTS[language_of(request)]["foreign_form"]
    told = {"wrong": {"": why}, "given": {}, **facts}
    return sheet(request, template, told, status=_FORBIDDEN)
