"""Questions about the firm's place in the Peppol network."""

from reskontra.api import links
from reskontra.api.context import Info
from reskontra.api.delivery.parts import carried
from reskontra.api.delivery.peppol_types import PeppolConnection
from reskontra.api.operation import query
from reskontra.domain.company.queries import profile
from reskontra.domain.kernel.channels import Channel
from reskontra.tenancy.access import Permission


@query(Permission.COMPANY_READ)
async def peppol_connection(info: Info) -> PeppolConnection | None:
    """In whose name the firm's e-invoices leave (anslutning till Peppol)."""
    return await connection_now(info)


async def connection_now(info: Info) -> PeppolConnection:
    """The firm's connection at this moment."""
    context = info.context
    is_carried = Channel.PEPPOL in carried(context)
    vendor = context.house.settings.peppol_url.partition("://")[0]
    is_told = is_carried and context.may(Permission.COMPANY_WRITE)
    hook_url = links.peppol_hook_url(context, vendor) if is_told else None
    return PeppolConnection.of(await profile(), is_carried=is_carried, hook_url=hook_url)
