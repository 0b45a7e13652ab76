"""What the consultants' mutations may cost."""

from collections.abc import Awaitable, Callable

from tests.support.api import Json
from tests.support.shop import Shop


async def a_consultant(_: Shop) -> Json:
    """Paid by the hour."""
    return {"name": "Karin Ek", "kind": "HOURLY", "qualifications": ["Tolk"]}


async def a_changed_consultant(shop: Shop) -> Json:
    """With another name."""
    return {"id": await shop.consultant(), "expectedVersion": 1, "name": "Karin Ås"}


async def a_paid_consultant(shop: Shop) -> Json:
    """By two types of hours."""
    hours = [await shop.hour_type() for _ in range(2)]
    pay = [{"hourTypeId": each, "pay": "450", "validFrom": "2026-01-01"} for each in hours]
    return {"id": await shop.consultant(), "expectedVersion": 1, "pay": pay}


async def a_consultant_to_shut_out(shop: Shop) -> Json:
    """One who has been given no work."""
    return {"id": await shop.consultant()}


BUDGETS: dict[str, tuple[int, int, Callable[[Shop], Awaitable[Json]]]] = {
    "ConsultantArchive": (7, 20, a_consultant_to_shut_out),
    "ConsultantCreate": (6, 20, a_consultant),
    "ConsultantLinksEnd": (6, 20, a_consultant_to_shut_out),
    "ConsultantLogInSet": (6, 20, a_consultant_to_shut_out),
    "ConsultantPaySet": (11, 20, a_paid_consultant),
    "ConsultantUpdate": (7, 20, a_changed_consultant),
}
