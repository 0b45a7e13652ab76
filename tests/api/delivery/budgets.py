"""What the documents about the mail room may cost, and what each needs beforehand."""

from collections.abc import Awaitable, Callable

from tests.support.api import Json
from tests.support.bounces import a_blocked_address, a_sent_invoice
from tests.support.shop import Shop


async def a_parcel_to_stop(shop: Shop) -> Json:
    return {"id": (await a_sent_invoice(shop))[1]}


BUDGETS: dict[str, tuple[int, int, Callable[[Shop], Awaitable[Json]]]] = {
    "DeliveryAddressLift": (5, 12, a_blocked_address),
    "DeliveryCancel": (4, 12, a_parcel_to_stop),
}
