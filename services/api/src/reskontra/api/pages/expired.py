"""What whoever follows a link of ours is told that is no good, and what they can do about it."""

from typing import Final

from starlette.requests import Request
from starlette.responses import Response

from reskontra.api import links
from reskontra.api.context import House
from reskontra.api.pages.sheet import gone, sheet
from reskontra.domain.company.queries import profile
from reskontra.tenancy.scope import within
from reskontra.tenancy.short_links import CONSENT
from reskontra.tenancy.transaction import tenant_transaction

# What stands in letters; the addresses of files live for minutes and are asked for anew.
_GIVEN: Final = frozenset({links.PORTAL, CONSENT})
_GONE: Final = 410


async def no_longer(request: Request, purpose: str) -> Response:
    """Whom to ask for a new link, where the old one was ours; all others look alike.

    Only whoever was given the link can show one that was signed here, so it tells nobody anything.
    """
    house: House = request.app.state.house
    token = request.path_params["token"]
    outlived = await links.outlived(house, purpose, token) if purpose in _GIVEN else None
    if outlived is None:
        return gone(request)
    with within(outlived.scope):
        async with tenant_transaction(read_only=True):
            seller = await profile()
    return sheet(request, "expired.html", {"seller": seller}, usual=seller.locale, status=_GONE)
