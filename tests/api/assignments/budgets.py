"""What the assignments' mutations may cost."""

from collections.abc import Awaitable, Callable

from reskontra.domain.assignments.commands import make_pay_lines
from reskontra.tenancy.scope import within
from reskontra.tenancy.transaction import tenant_transaction
from tests.api.agreements.budgets import a_sum
from tests.factories.billing import COMPANY, make_approved, make_order
from tests.support.api import Json
from tests.support.shop import Shop


async def work_to_bill(shop: Shop) -> Json:
    """Three hours of three customers."""
    with within(shop.scope):
        async with tenant_transaction():
            ids = [str(await make_approved(await make_order())) for _ in range(3)]
    return {"entryIds": ids}


async def a_company_to_bill_for(shop: Shop) -> Json:
    """An hour that a company has worked."""
    with within(shop.scope):
        async with tenant_transaction():
            order = await make_order(works=COMPANY)
            await make_pay_lines([await make_approved(order)])
    return {"consultantId": str(order.consultant_id)}


async def a_planned_sum(shop: Shop) -> Json:
    """Of an agreement at a fixed price."""
    return {"id": await a_sum(shop)}


BUDGETS: dict[str, tuple[int, int, Callable[[Shop], Awaitable[Json]]]] = {
    "InstalmentBill": (34, 18, a_planned_sum),
    "SelfBillDraft": (14, 20, a_company_to_bill_for),
    "TimeBill": (40, 20, work_to_bill),
}
