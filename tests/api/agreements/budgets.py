"""What the agreements' mutations may cost."""

from collections.abc import Awaitable, Callable

from tests.support.api import Json
from tests.support.shop import Shop

A_PLAN = [{"dueDate": "2026-12-01", "description": "Start", "amount": "25000"}]


async def an_agreement(shop: Shop) -> Json:
    """With a price and a bank of hours."""
    return {
        "customerId": await shop.customer(),
        "name": "Timbank",
        "form": "HOUR_BANK",
        "validFrom": "2026-01-01",
        "prices": [
            {"hourTypeId": await shop.hour_type(), "price": "900", "validFrom": "2026-01-01"}
        ],
        "period": {
            "begins": "2199-01-01",
            "description": "Timbank",
            "amount": "9000",
            "bank": {"minutes": 600, "overagePrice": "1200"},
        },
    }


async def a_changed_agreement(shop: Shop) -> Json:
    """With another price."""
    price = {"hourTypeId": await shop.hour_type(), "price": "900", "validFrom": "2026-01-01"}
    return {"id": await shop.agreement(), "expectedVersion": 1, "prices": [price]}


async def a_plan(shop: Shop) -> Json:
    """Of one sum."""
    return {"id": await shop.agreement(form="FIXED_PRICE"), "instalments": A_PLAN}


async def a_sum(shop: Shop, **about: object) -> str:
    """The id of a sum that is planned."""
    agreement = await shop.agreement(form="FIXED_PRICE", **about)
    payload = await shop.do("AgreementPlan", id=agreement, instalments=A_PLAN)
    return str(payload["agreement"]["instalments"][0]["id"])


async def an_agreement_to_end(shop: Shop) -> Json:
    """One by which nobody works."""
    return {"id": await shop.agreement()}


BUDGETS: dict[str, tuple[int, int, Callable[[Shop], Awaitable[Json]]]] = {
    "AgreementCreate": (20, 20, an_agreement),
    "AgreementEnd": (13, 20, an_agreement_to_end),
    "AgreementPlan": (17, 20, a_plan),
    "AgreementUpdate": (21, 20, a_changed_agreement),
}
