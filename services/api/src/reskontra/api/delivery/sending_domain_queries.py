"""The question about a firm's own domain."""

from reskontra.api.context import Info
from reskontra.api.delivery.sending_domain_types import SendingDomain
from reskontra.api.operation import query
from reskontra.api.settings import Settings
from reskontra.domain.delivery import queries
from reskontra.domain.delivery.mail_records import Returns
from reskontra.tenancy.access import Permission


@query(Permission.COMPANY_READ)
async def sending_domain(info: Info) -> SendingDomain | None:
    """The domain of the firm's own that mail leaves from, or shall (egen avsändardomän)."""
    return await sending_domain_now(info.context.house.settings)


async def sending_domain_now(settings: Settings) -> SendingDomain | None:
    """As it stands."""
    chosen = await queries.sending_domain()
    returns = Returns.at(settings.bounce_domain, settings.bounce_server)
    return SendingDomain(id=chosen.id, chosen=chosen, returns=returns) if chosen else None
