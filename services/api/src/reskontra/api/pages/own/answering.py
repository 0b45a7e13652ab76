"""Where a consultant says yes or no to what is offered."""

from typing import Final

from starlette.requests import Request
from starlette.responses import RedirectResponse, Response

from reskontra.api.pages.own.consultant import CONSULTANTS, show_own
from reskontra.api.pages.own.opened import Opened
from reskontra.api.pages.posted import posted
from reskontra.api.pages.sheet import gone
from reskontra.api.refusals import sentence
from reskontra.domain.assignments.commands import accept_offer, decline_offer
from reskontra.domain.assignments.ids import OfferId
from reskontra.domain.consultants.views import ConsultantCard
from reskontra.domain.kernel.ids import MalformedId
from reskontra.domain.kernel.refusals import NotFound, Refused
from reskontra.tenancy.transaction import tenant_transaction

_SEE_OTHER: Final = 303
_TOLD: Final = {"accept": "accepted", "decline": "declined"}


async def take_answer(request: Request) -> Response:
    """Keep the answer, and show the consultant so; or why it came too late."""
    fields = await posted(request)
    opened = await CONSULTANTS.opened(request)
    if opened is None:
        return await CONSULTANTS.no_longer(request)
    try:
        offer_id = OfferId.parse(request.path_params["offer"])
    except MalformedId:
        return gone(request)
    answer = (fields or {}).get("answer", "")
    if answer not in _TOLD:
        return gone(request)
    try:
        await _answer(opened, offer_id, answer)
    except Refused as refused:
        if any(isinstance(reason, NotFound) for reason in refused.reasons):
            return gone(request)
        told = " ".join(sentence(reason, opened.locale) for reason in refused.reasons)
        return await show_own(request, opened, told)
    return RedirectResponse(f"{opened.home}?told={_TOLD[answer]}", _SEE_OTHER)


async def _answer(opened: Opened[ConsultantCard], offer_id: OfferId, answer: str) -> None:
    with opened.acting():
        async with tenant_transaction():
            if answer == "accept":
                await accept_offer(offer_id, opened.owner.id)
            else:
                await decline_offer(offer_id, consultant_id=opened.owner.id)
