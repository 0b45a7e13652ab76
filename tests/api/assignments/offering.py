"""A firm with three consultants and work to offer them."""

from datetime import timedelta

from reskontra.domain.kernel.clock import now
from reskontra.tenancy.scope import within
from reskontra.tenancy.transaction import tenant_transaction
from tests.factories.assignments import HOUR
from tests.factories.offers import make_request, three_consultants
from tests.support.api import Json
from tests.support.shop import Shop


async def requested(shop: Shop, **about: object) -> str:
    """Work in a week, and three who could do it."""
    begins = now() + timedelta(days=7)
    with within(shop.scope):
        async with tenant_transaction():
            await three_consultants()
            times = {"begins_at": begins, "ends_at": begins + HOUR}
            return str(await make_request(**times | about))


async def open_round(shop: Shop, **about: object) -> Json:
    """The round in which it is offered."""
    asked = {"assignmentId": await requested(shop)} | about
    payload = await shop.do("OfferRoundStart", **asked)
    assert payload["userErrors"] == []
    round_: Json = payload["offerRound"]
    return round_


async def offered(shop: Shop) -> list[Json]:
    """The offers of a round."""
    offers: list[Json] = (await open_round(shop))["offers"]
    return offers
