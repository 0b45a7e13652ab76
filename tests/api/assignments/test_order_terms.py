"""What an agreement says of rush and of calling off, told before an order is written down."""

from datetime import datetime, timedelta
from decimal import Decimal

from reskontra.domain.kernel.clock import now
from reskontra.tenancy.scope import TenantScope
from tests.support.shop import Shop

HOUR = timedelta(hours=1)
TERMS = ("rushPercent", "cancellableUntil", "lateCancellationPercent")


async def test_an_order_is_told_what_rush_and_calling_off_cost(shop: Shop) -> None:
    customer_id = await shop.customer()
    terms = {
        "rushHours": 24,
        "rushPricePercent": "50",
        "cancellationHours": 2,
        "cancellationPricePercent": "75",
    }
    agreed = {"customerId": customer_id, "name": "Ram", "validFrom": "2026-01-01", **terms}
    agreement = (await shop.do("AgreementCreate", **agreed))["agreement"]
    begins = now().replace(second=0, microsecond=0) + 5 * HOUR
    order = {
        "customerId": customer_id,
        "hourTypeId": await shop.hour_type(),
        "beginsAt": begins.isoformat(),
        "endsAt": (begins + HOUR).isoformat(),
    }
    told = []
    for more in ({}, {"agreementId": agreement["id"]}):
        trial = (await shop.ask("AssignmentTry", order=order | more))["trial"]
        told.append([trial[name] for name in TERMS])
    assert told[0] == [None, None, None]
    rush, until, late = told[1]
    assert (Decimal(rush), Decimal(late)) == (Decimal(50), Decimal(75))
    assert datetime.fromisoformat(until) == begins - 2 * HOUR


async def test_another_firm_is_told_nothing_of_our_agreements(
    shop: Shop, other_scope: TenantScope
) -> None:
    customer_id, hours = await shop.customer(), await shop.hour_type()
    agreed = {"customerId": customer_id, "name": "Ram", "validFrom": "2026-01-01"}
    done = await shop.do("AgreementCreate", **agreed, rushHours=24, rushPricePercent="50")
    begins = now() + 5 * HOUR
    order = {
        "customerId": customer_id,
        "hourTypeId": hours,
        "agreementId": done["agreement"]["id"],
        "beginsAt": begins.isoformat(),
        "endsAt": (begins + HOUR).isoformat(),
    }
    kept = (await shop.do("AssignmentRequest", **order, title="Tolkning"))["assignment"]
    assert (await shop.ask("AssignmentTry", order=order | {"id": kept["id"]}))["trial"]
    other = await shop.elsewhere(other_scope)
    answer = await other.ask("AssignmentTry", order=order | {"id": kept["id"]})
    assert ("NOT_FOUND", ["id"]) in [(each["code"], each["path"]) for each in answer["problems"]]
    answer = await other.ask("AssignmentTry", order=order)
    assert (answer["trial"], {each["code"] for each in answer["problems"]}) == (
        None,
        {"NOT_FOUND"},
    )
