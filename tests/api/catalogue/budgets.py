"""What the hour types' mutations may cost."""

from collections.abc import Awaitable, Callable

from tests.support.api import Json
from tests.support.shop import A_WINDOW, Shop


async def an_hour_type(_: Shop) -> Json:
    """With one window."""
    return {"number": "T1", "name": "Konsult", "price": "1000", "pay": "400", "windows": [A_WINDOW]}


async def a_changed_hour_type(shop: Shop) -> Json:
    """With two windows instead of one."""
    windows = [A_WINDOW | {"name": "Natt", "beginsAt": "22:00", "endsAt": "06:00"}, A_WINDOW]
    hour_type = await shop.hour_type(windows=[A_WINDOW])
    return {"id": hour_type, "expectedVersion": 1, "number": "T2", "windows": windows}


async def an_hour_type_to_put_away(shop: Shop) -> Json:
    """One that nobody works by."""
    return {"id": await shop.hour_type()}


BUDGETS: dict[str, tuple[int, int, Callable[[Shop], Awaitable[Json]]]] = {
    "HourTypeArchive": (7, 16, an_hour_type_to_put_away),
    "HourTypeCreate": (8, 16, an_hour_type),
    "HourTypeUpdate": (12, 16, a_changed_hour_type),
}
