"""Where an orderer answers a report on what they ordered, on their own page."""

from starlette.requests import Request
from starlette.responses import Response

from reskontra.api.pages.own.attesting import Attesting
from reskontra.api.pages.own.filled import Filled
from reskontra.api.pages.own.opened import Opened
from reskontra.api.pages.own.orderer import ORDERERS
from reskontra.api.pages.own.receipts import send_receipt
from reskontra.api.pages.posted import posted
from reskontra.api.pages.sheet import gone
from reskontra.api.portal.opening import Orderer, ReportToAttest, report_of_orderer
from reskontra.domain.assignments.ids import EntryId
from reskontra.domain.kernel.ids import MalformedId
from reskontra.tenancy.transaction import tenant_transaction


async def show_report_to_approve(request: Request) -> Response:
    """A report on what somebody ordered."""
    opened = await ORDERERS.opened(request)
    if opened is None:
        return await ORDERERS.no_longer(request)
    found = await _found(request, opened)
    if found is None:
        return gone(request)
    return await _attesting(opened, found).show(request, opened)


async def take_approval(request: Request) -> Response:
    """Keep the answer; whoever comes second is shown what the first one said."""
    fields = await posted(request)
    opened = await ORDERERS.opened(request)
    if opened is None:
        return await ORDERERS.no_longer(request)
    found = await _found(request, opened)
    if fields is None or found is None:
        return gone(request)
    answered = await _attesting(opened, found).take(opened, fields)
    if isinstance(answered, Filled):
        anew = await _found(request, opened)
        return await _attesting(opened, anew or found).show(request, opened, answered)
    return answered


async def send_orderers_receipt(request: Request) -> Response:
    """A receipt of a report on what somebody ordered."""
    opened = await ORDERERS.opened(request)
    if opened is None:
        return await ORDERERS.no_longer(request)
    found = await _found(request, opened)
    if found is None:
        return gone(request)
    return await send_receipt(request, opened, found.cost.report.id)


async def _found(request: Request, opened: Opened[Orderer]) -> ReportToAttest | None:
    try:
        entry_id = EntryId.parse(request.path_params["entry"])
    except MalformedId:
        return None
    with opened.acting():
        async with tenant_transaction(read_only=True):
            return await report_of_orderer(opened.owner, entry_id)


def _attesting(opened: Opened[Orderer], found: ReportToAttest) -> Attesting:
    return Attesting(
        found=found,
        here=f"{opened.home}/reports/{found.cost.report.id}",
        back=opened.home,
        usual_name=opened.owner.contact.name,
    )
