"""What consultants, those who order and those who approve may ask by their links."""

from reskontra.api.context import Info
from reskontra.api.guards import Access
from reskontra.api.operation import query
from reskontra.api.portal.own_loading import attest_of, consultant_of, orderer_of
from reskontra.api.portal.own_types import PortalAttest, PortalConsultant, PortalOrderer


@query(Access.LINK)
async def consultant(info: Info) -> PortalConsultant | None:
    """What is the consultant's own whose link it is (konsultens sida); null for other links."""
    return await consultant_of(info.context)


@query(Access.LINK)
async def orderer(info: Info) -> PortalOrderer | None:
    """What is the orderer's own whose link it is (beställarens sida); null for other links."""
    return await orderer_of(info.context)


@query(Access.LINK)
async def attest(info: Info) -> PortalAttest | None:
    """The report that the link opens (attest); null for other links."""
    return await attest_of(info.context)
