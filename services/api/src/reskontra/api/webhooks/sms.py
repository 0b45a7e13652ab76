"""Where carriers of text messages tell what became of one."""

from typing import Final
from urllib.parse import parse_qsl, unquote, urlsplit

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from reskontra.api import links
from reskontra.api.context import House
from reskontra.api.metrics import WEBHOOKS
from reskontra.api.settings import Settings
from reskontra.api.webhooks.bodies import at_most
from reskontra.api.webhooks.sms_outcomes import outcome_told
from reskontra.api.webhooks.vouching import Told, is_vouched_for
from reskontra.domain.delivery.commands import note_outcome
from reskontra.domain.delivery.ids import ParcelId
from reskontra.tenancy.scope import within
from reskontra.tenancy.transaction import tenant_transaction

_LARGEST: Final = 16_384
_FORGED: Final = 403
# Anything else, and they tell it again for hours.
_THANKS: Final = 204


async def take_sms_outcome(request: Request) -> Response:
    """Note what became of a text message, if whoever says so can prove to be its carrier.

    The address was signed for one message of one firm when it left; no firm is looked for.
    """
    house: House = request.app.state.house
    vendor, token = request.path_params["vendor"], request.path_params["token"]
    told = await _told(request, house.settings)
    is_ours = is_vouched_for(vendor, told, _secret_of(house.settings, vendor))
    link = await links.followed(house, links.sms_outcome(vendor), token) if is_ours else None
    if link is None:
        return _counted("forged", _FORGED)
    said = outcome_told(vendor, told.form)
    if said is None:
        return _counted("under_way", _THANKS)
    with within(link.scope):
        async with tenant_transaction():
            is_news = await note_outcome(ParcelId.parse(link.subject), *said)
    return _counted("noted" if is_news else "unknown", _THANKS)


HOOKS = [Route("/hooks/sms/{vendor}/{token}", take_sms_outcome, methods=["POST"])]


async def _told(request: Request, settings: Settings) -> Told:
    content = await at_most(request.stream(), _LARGEST) or b""
    fields = content.decode("utf-8", "replace")
    query = f"?{request.url.query}" if request.url.query else ""
    return Told(
        url=f"{settings.public_url.rstrip('/')}{request.url.path}{query}",
        form=dict(parse_qsl(fields, keep_blank_values=True)),
        signature=request.headers.get("x-twilio-signature", ""),
    )


def _secret_of(settings: Settings, vendor: str) -> str:
    """What we pay the vendor with; nothing where we buy from another."""
    url = urlsplit(settings.sms_url)
    return unquote(url.password or "") if url.scheme == vendor else ""


def _counted(outcome: str, status: int) -> Response:
    WEBHOOKS.labels("sms", outcome).inc()
    return Response(status_code=status)
