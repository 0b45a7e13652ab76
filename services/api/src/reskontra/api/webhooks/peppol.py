"""Where the access point tells what became of an e-invoice, and what the buyer answered."""

from typing import Final

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from reskontra.api import links
from reskontra.api.context import House
from reskontra.api.metrics import WEBHOOKS
from reskontra.api.webhooks.bodies import at_most
from reskontra.api.webhooks.peppol_news import PeppolNews, news_told
from reskontra.api.webhooks.peppol_vouching import is_vouched_for
from reskontra.domain.invoicing.commands import note_fate
from reskontra.domain.kernel.ids import MalformedId
from reskontra.tenancy.links import ALL_FIRMS
from reskontra.tenancy.scope import TenantId, TenantScope, within
from reskontra.tenancy.tenants import tenant_scope
from reskontra.tenancy.transaction import tenant_transaction

_LARGEST: Final = 65_536
_FORGED, _TOO_LARGE = 403, 413
# Anything else, and they tell it again for hours.
_THANKS: Final = 204


async def take_peppol_news(request: Request) -> Response:
    """Note what became of an e-invoice, if whoever says so can prove to be the access point.

    The address was signed for one firm, or for all: then what is told names the firm, and counts
    only for a document of that firm.
    """
    house: House = request.app.state.house
    vendor, token = request.path_params["vendor"], request.path_params["token"]
    raw = await at_most(request.stream(), _LARGEST)
    link = links.opened(house, links.peppol_outcome(vendor), token)
    settings = house.settings
    is_ours = settings.peppol_url.partition("://")[0] == vendor
    secret = settings.peppol_hook_secret
    if raw is None:
        return _counted("too_large", _TOO_LARGE)
    if link is None or not is_ours or not is_vouched_for(vendor, raw, request.headers, secret):
        return _counted("forged", _FORGED)
    news = news_told(vendor, raw)
    if news is None:
        return _counted("unreadable", _THANKS)
    is_for_all = link.subject == ALL_FIRMS
    scope = await _named(news.firm) if is_for_all else await tenant_scope(link.tenant)
    is_news = scope is not None and await _noted(scope, news)
    return _counted("noted" if is_news else "unknown", _THANKS)


HOOKS = [Route("/hooks/peppol/{vendor}/{token}", take_peppol_news, methods=["POST"])]


async def _noted(scope: TenantScope, news: PeppolNews) -> bool:
    with within(scope):
        async with tenant_transaction():
            return await note_fate(news.key, news.outcome, news.reason, news.answers)


async def _named(firm: str) -> TenantScope | None:
    try:
        return await tenant_scope(TenantId.parse(firm))
    except MalformedId:
        return None


def _counted(outcome: str, status: int) -> Response:
    WEBHOOKS.labels("peppol", outcome).inc()
    return Response(status_code=status)
