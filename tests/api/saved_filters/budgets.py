"""What the mutations of saved filters may cost."""

from collections.abc import Awaitable, Callable

from tests.support.api import Json
from tests.support.shop import Shop


async def a_filter(_: Shop) -> Json:
    """What is overdue."""
    return {"name": "Sena", "where": {"invoices": {"isOverdue": True}}}


async def a_filter_to_throw_away(shop: Shop) -> Json:
    """One that was kept."""
    made = await shop.do("SavedFilterCreate", **await a_filter(shop))
    return {"id": made["savedFilter"]["id"]}


BUDGETS: dict[str, tuple[int, int, Callable[[Shop], Awaitable[Json]]]] = {
    "SavedFilterCreate": (4, 12, a_filter),
    "SavedFilterDelete": (2, 12, a_filter_to_throw_away),
}
