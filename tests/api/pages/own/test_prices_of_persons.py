"""Private persons read prices with VAT, companies without."""

from collections.abc import Awaitable, Callable
from datetime import timedelta

import pytest

from reskontra.domain.agreements.commands import change_agreement
from reskontra.domain.agreements.views import AgreementChange
from reskontra.domain.assignments.commands import assign_consultant, order_oneself
from reskontra.domain.assignments.models import EntryLine, TimeEntry
from reskontra.domain.assignments.own_orders import OwnOrder
from reskontra.domain.customers.commands import change_customer
from reskontra.domain.customers.views import CustomerChange, CustomerKind
from reskontra.domain.kernel.clock import now
from tests.support.own_pages import Own

SPACE = "\N{NO-BREAK SPACE}"
WITHOUT, WITH = f"1{SPACE}000,00{SPACE}kr", f"1{SPACE}250,00{SPACE}kr"


async def pages_of_report(own: Own) -> list[str]:
    entry = await own.reported()
    paths = [
        own.orderers,
        f"{own.orderers}/tasks/{own.task_id}",
        f"{own.orderers}/reports/{entry}",
        await own.attest(entry),
    ]
    return [await own.page(path) for path in paths]


async def is_person(own: Own) -> None:
    async with own.inside():
        await change_customer(own.customer_id, CustomerChange(kind=CustomerKind.PERSON))


async def is_company(own: Own) -> None:
    async with own.inside():
        await change_customer(own.customer_id, CustomerChange(kind=CustomerKind.COMPANY))


async def test_a_person_reads_every_price_with_vat(own: Own) -> None:
    await is_person(own)
    for page in await pages_of_report(own):
        assert WITH in page
        assert "inkl. moms" in page
        assert WITHOUT not in page
        assert "exkl. moms" not in page


async def test_a_company_reads_every_price_without(own: Own) -> None:
    for page in await pages_of_report(own):
        assert WITHOUT in page
        assert "exkl. moms" in page
        assert "inkl. moms" not in page


async def test_work_that_costs_nothing_is_not_said_to_be_free_of_vat(own: Own) -> None:
    await is_person(own)
    free = await own.reported()
    async with own.inside():
        await TimeEntry.filter(id=free.uuid).update(revenue_minor=0)
        await EntryLine.filter(entry_id=free.uuid).update(rate=0, amount_minor=0)
    page = await own.page(f"{own.orderers}/tasks/{own.task_id}")
    assert f"0,00{SPACE}kr" in page
    assert "inkl. moms" in page
    assert "utan moms" not in page


@pytest.mark.parametrize(
    ("orders", "cost"),
    [(is_company, f"{WITHOUT} exkl. moms"), (is_person, f"{WITH} inkl. moms")],
)
async def test_what_calling_off_costs_is_told_so_too(
    own: Own, orders: Callable[[Own], Awaitable[None]], cost: str
) -> None:
    begins = now() + timedelta(hours=5)
    order = OwnOrder(
        agreement_id=own.agreement_id,
        hour_type_id=own.hour_type_id,
        title="Möte",
        begins_at=begins,
        ends_at=begins + timedelta(hours=1),
    )
    await orders(own)
    async with own.inside():
        await change_agreement(own.agreement_id, AgreementChange(cancellation_hours=36))
        task_id = await order_oneself(own.orderer_id, order)
        await assign_consultant(task_id, own.consultant_id)
    path = f"{own.orderers}/tasks/{task_id}/cancel"
    assert cost in await own.page(path)
    answer = await own.sent(path, reason="Sjuk")
    assert answer.headers["location"].endswith("told=cancelled")
