"""What the mutations of offers may cost."""

from collections.abc import Awaitable, Callable

from tests.api.assignments.offering import offered, open_round, requested
from tests.support.api import Json
from tests.support.shop import Shop


async def work_to_offer(shop: Shop) -> Json:
    """To two who are asked first and one who is asked second."""
    return {"assignmentId": await requested(shop)}


async def a_round(shop: Shop) -> Json:
    """In which a wave is left."""
    return {"id": (await open_round(shop))["id"]}


async def an_answer(shop: Shop) -> Json:
    """A yes, which takes two others back."""
    first, *_ = await offered(shop)
    return {"id": first["id"], "isAccepted": True}


BUDGETS: dict[str, tuple[int, int, Callable[[Shop], Awaitable[Json]]]] = {
    "OfferAnswer": (26, 20, an_answer),
    "OfferRoundHurry": (18, 20, a_round),
    "OfferRoundStart": (24, 20, work_to_offer),
    "OfferRoundWithdraw": (14, 20, a_round),
}
STREAMS = {"AssignmentChanged": (5, 4), "OfferRoundChanged": (6, 4)}


async def what_is_watched(shop: Shop, document: str) -> Json:
    """The variables of a document that watches a round, or assignments."""
    if "assignment" not in document:
        return {}
    round_ = await open_round(shop)
    return {"assignmentId": round_["assignmentId"]} if "$assignmentId" in document else {}
