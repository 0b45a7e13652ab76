"""The page of one report, for whoever was sent the link to it; it is answered once."""

from typing import Final

from starlette.requests import Request
from starlette.responses import Response

from reskontra.api.pages.own.attesting import Attesting
from reskontra.api.pages.own.filled import Filled
from reskontra.api.pages.own.opened import Kind, Opened
from reskontra.api.pages.own.receipts import send_receipt
from reskontra.api.pages.posted import posted
from reskontra.api.pages.sheet import gone
from reskontra.api.portal.opening import ReportToAttest, report_behind
from reskontra.tenancy.links import ATTEST

ATTESTED: Final[Kind[ReportToAttest]] = Kind(
    ATTEST,
    report_behind,
    name=lambda one: str(one.cost.report.id),
    locale=lambda one: one.customer.locale,
)


async def show_attest(request: Request) -> Response:
    """What was reported, and how it was answered if it has been."""
    opened = await ATTESTED.opened(request)
    if opened is None:
        return await ATTESTED.no_longer(request)
    return await _attesting(opened).show(request, opened)


async def take_attest(request: Request) -> Response:
    """Keep the answer; whoever comes second is shown what the first one said."""
    fields = await posted(request)
    opened = await ATTESTED.opened(request)
    if opened is None:
        return await ATTESTED.no_longer(request)
    if fields is None:
        return gone(request)
    answered = await _attesting(opened).take(opened, fields)
    if isinstance(answered, Filled):
        # Somebody may have answered meanwhile: show it as it is now.
        anew = await ATTESTED.opened(request)
        if anew is None:
            return await ATTESTED.no_longer(request)
        return await _attesting(anew).show(request, anew, answered)
    return answered


async def send_attest_receipt(request: Request) -> Response:
    """A receipt of the report."""
    opened = await ATTESTED.opened(request)
    if opened is None:
        return await ATTESTED.no_longer(request)
    return await send_receipt(request, opened, opened.owner.cost.report.id)


def _attesting(opened: Opened[ReportToAttest]) -> Attesting:
    return Attesting(found=opened.owner, here=opened.home)
