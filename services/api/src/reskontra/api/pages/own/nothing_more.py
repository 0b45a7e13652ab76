"""Where a consultant says that there is nothing, or nothing more, to report of some work."""

from typing import Final

from starlette.requests import Request
from starlette.responses import RedirectResponse, Response

from reskontra.api.pages.own.consultant import CONSULTANTS, show_own
from reskontra.api.pages.posted import posted
from reskontra.api.pages.sheet import gone
from reskontra.api.refusals import sentence
from reskontra.domain.assignments.commands import report_nothing_more
from reskontra.domain.assignments.ids import AssignmentId
from reskontra.domain.kernel.ids import MalformedId
from reskontra.domain.kernel.refusals import NotFound, Refused
from reskontra.tenancy.transaction import tenant_transaction

_SEE_OTHER: Final = 303


async def take_nothing_more(request: Request) -> Response:
    """Keep that nothing more is reported, and show the consultant so; or why it is not so."""
    fields = await posted(request)
    opened = await CONSULTANTS.opened(request)
    if opened is None:
        return await CONSULTANTS.no_longer(request)
    try:
        assignment_id = AssignmentId.parse(request.path_params["task"])
    except MalformedId:
        return gone(request)
    try:
        with opened.acting():
            async with tenant_transaction():
                why = (fields or {}).get("reason", "")
                await report_nothing_more(assignment_id, why, opened.owner.id)
    except Refused as refused:
        if any(isinstance(reason, NotFound) for reason in refused.reasons):
            return gone(request)
        told = " ".join(sentence(reason, opened.locale) for reason in refused.reasons)
        return await show_own(request, opened, told)
    return RedirectResponse(f"{opened.home}?told=nothing_more", _SEE_OTHER)
