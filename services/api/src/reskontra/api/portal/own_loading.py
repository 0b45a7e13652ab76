"""Reads what is somebody's own, by the link that the operation came with."""

from reskontra.api.context import Context
from reskontra.api.personal_links import FollowedPersonal
from reskontra.api.portal.opening import (
    Orderer,
    ReportToAttest,
    consultant_behind,
    orderer_behind,
    report_behind,
)
from reskontra.api.portal.own_types import (
    PortalAttest,
    PortalConsultant,
    PortalCost,
    PortalFirm,
    PortalOffer,
    PortalOrderer,
    PortalPay,
    PortalReportLine,
    PortalTask,
)
from reskontra.domain.assignments.queries import consultants_own, orderers_own
from reskontra.domain.company.queries import profile
from reskontra.domain.consultants.queries import consultants
from reskontra.domain.consultants.views import ConsultantCard
from reskontra.tenancy.links import ATTEST, CONSULTANT, ORDERER


async def consultant_behind_link(context: Context) -> ConsultantCard | None:
    """The consultant whose link the operation came with; None for other links, and dead ones."""
    link = _link(context, CONSULTANT)
    return await consultant_behind(link) if link else None


async def orderer_behind_link(context: Context) -> Orderer | None:
    """Whoever orders and whose link the operation came with; None for other links."""
    link = _link(context, ORDERER)
    return await orderer_behind(link) if link else None


async def report_behind_link(context: Context) -> ReportToAttest | None:
    """The report whose link the operation came with; None for other links."""
    link = _link(context, ATTEST)
    return await report_behind(link) if link else None


async def consultant_of(context: Context) -> PortalConsultant | None:
    """A consultant's own, in a fixed number of statements."""
    card = await consultant_behind_link(context)
    if card is None:
        return None
    own = await consultants_own(card.id)
    names = own.customers
    return PortalConsultant(
        name=card.name,
        firm=PortalFirm(profile=await profile()),
        offers=[
            PortalOffer(offer=one, whose=names.get(one.task.customer_id, "")) for one in own.offers
        ],
        tasks=[PortalTask(task=one, whose=names.get(one.customer_id, "")) for one in own.tasks],
        pays=[PortalPay(own=one) for one in own.reports],
    )


async def orderer_of(context: Context) -> PortalOrderer | None:
    """An orderer's own, in a fixed number of statements."""
    orderer = await orderer_behind_link(context)
    if orderer is None:
        return None
    own = await orderers_own(orderer.id)
    return PortalOrderer(
        name=orderer.contact.name,
        customer=orderer.customer.name,
        firm=PortalFirm(profile=await profile()),
        tasks=[PortalTask(task=one, whose=own.who(one)) for one in own.tasks],
        reports=[PortalCost(own=one, who=own.who(one)) for one in own.reports],
    )


async def attest_of(context: Context) -> PortalAttest | None:
    """The one report of a link."""
    found = await report_behind_link(context)
    if found is None:
        return None
    consultant_id = found.cost.consultant_id
    cards = await consultants([consultant_id] if consultant_id else [])
    who = cards[consultant_id].name if consultant_id in cards else ""
    return PortalAttest(
        customer=found.customer.name,
        firm=PortalFirm(profile=await profile()),
        report=PortalCost(own=found.cost, who=who),
        lines=[PortalReportLine(line=one) for one in found.lines],
    )


def _link(context: Context, purpose: str) -> FollowedPersonal | None:
    link = context.link
    if link is None or link.purpose != purpose or link.personal is None:
        return None
    return FollowedPersonal(context.firm, *link.personal)
