"""What consultants, those who order and those who approve may do by their links."""

from reskontra.api.context import Context, Info
from reskontra.api.errors import Unauthenticated
from reskontra.api.guards import Access
from reskontra.api.money import Money
from reskontra.api.operation import mutation
from reskontra.api.portal.attest_payloads import ReportApprovePayload, ReportRejectPayload
from reskontra.api.portal.consultant_payloads import (
    OfferAcceptPayload,
    OfferDeclinePayload,
    PortalTimeReportPayload,
)
from reskontra.api.portal.opening import Orderer, ReportToAttest, approver, report_of_orderer
from reskontra.api.portal.orderer_payloads import (
    TaskCancelPayload,
    TaskChangePayload,
    TaskOrderPayload,
)
from reskontra.api.portal.own_inputs import (
    OfferAcceptInput,
    OfferDeclineInput,
    PortalTimeReportInput,
    ReportApproveInput,
    ReportRejectInput,
    TaskCancelInput,
    TaskChangeInput,
    TaskOrderInput,
)
from reskontra.api.portal.own_loading import (
    consultant_behind_link,
    orderer_behind_link,
    report_behind_link,
)
from reskontra.api.refusals import naming
from reskontra.domain.assignments import commands
from reskontra.domain.assignments.ids import EntryId
from reskontra.domain.consultants.views import ConsultantCard
from reskontra.domain.kernel.refusals import NotFound, Refused


@mutation(Access.LINK)
async def offer_accept(info: Info, input: OfferAcceptInput) -> OfferAcceptPayload:
    """Take what is offered (tacka ja till uppdrag): the first yes gets it."""
    card = await _consultant(info.context)
    await commands.accept_offer(input.id, card.id)
    return OfferAcceptPayload(user_errors=[])


@mutation(Access.LINK)
async def offer_decline(info: Info, input: OfferDeclineInput) -> OfferDeclinePayload:
    """Leave what is offered to others (tacka nej till uppdrag)."""
    card = await _consultant(info.context)
    await commands.decline_offer(input.id, input.reason, card.id)
    return OfferDeclinePayload(user_errors=[])


@mutation(Access.LINK)
async def time_report(info: Info, input: PortalTimeReportInput) -> PortalTimeReportPayload:
    """Report what was worked on an own task (rapportera tid)."""
    card = await _consultant(info.context)
    with naming(id="taskId"):
        report, anew = input.report(), input.entry_id
        await commands.report_time(input.task_id, report, entry_id=anew, by=card.id)
    return PortalTimeReportPayload(user_errors=[])


@mutation(Access.LINK)
async def task_order(info: Info, input: TaskOrderInput) -> TaskOrderPayload:
    """Order work by an agreement of the customer's own (beställ uppdrag)."""
    orderer = await _orderer(info.context)
    await commands.order_oneself(orderer.id, input.order())
    return TaskOrderPayload(user_errors=[])


@mutation(Access.LINK)
async def task_change(info: Info, input: TaskChangeInput) -> TaskChangePayload:
    """Change what was ordered, or ask for it once somebody is asked to do it (ändra uppdrag)."""
    orderer = await _orderer(info.context)
    change, seen = input.change(), input.expected_version
    is_changed = await commands.change_oneself(orderer.id, input.id, change, seen)
    return TaskChangePayload(is_asked=not is_changed, user_errors=[])


@mutation(Access.LINK)
async def task_cancel(info: Info, input: TaskCancelInput) -> TaskCancelPayload:
    """Call off what was ordered, for what was read that it costs (avboka uppdrag)."""
    orderer = await _orderer(info.context)
    cost = await commands.cancel_oneself(orderer.id, input.id, input.reason, input.read)
    return TaskCancelPayload(cost=Money.of(cost), user_errors=[])


@mutation(Access.LINK)
async def report_approve(info: Info, input: ReportApproveInput) -> ReportApprovePayload:
    """Approve what was reported, by name (godkänn tid); once."""
    found = await _report(info.context, input.id)
    by = approver(found, input.name)
    await commands.approve_time(input.id, by, input.expected_version)
    return ReportApprovePayload(is_answered=True, user_errors=[])


@mutation(Access.LINK)
async def report_reject(info: Info, input: ReportRejectInput) -> ReportRejectPayload:
    """Send back what was reported, and say why (skicka tillbaka tid)."""
    found = await _report(info.context, input.id)
    by = approver(found, input.name)
    await commands.reject_time(input.id, input.reason, by, input.expected_version)
    return ReportRejectPayload(is_answered=True, user_errors=[])


async def _consultant(context: Context) -> ConsultantCard:
    card = await consultant_behind_link(context)
    if card is None:
        raise Unauthenticated
    return card


async def _orderer(context: Context) -> Orderer:
    orderer = await orderer_behind_link(context)
    if orderer is None:
        raise Unauthenticated
    return orderer


async def _report(context: Context, entry_id: EntryId) -> ReportToAttest:
    """The report of an own link, or one on what an orderer ordered; another's is not there."""
    found = await report_behind_link(context)
    if found is None:
        found = await report_of_orderer(await _orderer(context), entry_id)
    if found is None or found.cost.report.id != entry_id:
        raise Refused([NotFound(path=("id",))])
    return found
