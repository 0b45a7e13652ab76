"""Orderers read what rush and calling off cost, before they order and after."""

from dataclasses import replace
from datetime import datetime, timedelta
from decimal import Decimal

from reskontra.domain.agreements.commands import change_agreement
from reskontra.domain.agreements.views import AgreementChange, AgreementForm
from reskontra.domain.assignments.queries import orderers_own
from reskontra.domain.assignments.work_facts import spoken_moment
from reskontra.domain.kernel.clock import SWEDEN, now
from tests.factories.agreements import make_agreement
from tests.support.own_pages import Own

TERMS = AgreementChange(
    rush_hours=24,
    rush_price_percent=Decimal(50),
    cancellation_hours=2,
    cancellation_price_percent=Decimal(75),
)


async def agreed(own: Own, change: AgreementChange = TERMS) -> None:
    async with own.inside():
        await change_agreement(own.agreement_id, change)


def soon() -> datetime:
    """Tomorrow at this time, less half an hour."""
    return (now() + timedelta(hours=23, minutes=30)).astimezone(SWEDEN)


async def test_the_form_tells_them_before_anything_is_sent(own: Own) -> None:
    await agreed(own)
    page = await own.page(f"{own.orderers}/order")
    assert "Beställning mindre än 24 tim före start: 50 % läggs på priset." in page
    assert "gratis att avboka till 2 tim före start. Senare kostar det 75 %" in page
    assert "mer än 24 timmar är gratis att avboka" in page
    english = await own.page(f"{own.orderers}/order?lang=en")
    assert "Ordered less than 24 h before it begins: 50 % is added" in english


async def test_what_costs_nothing_is_told_as_such(own: Own) -> None:
    await agreed(own, AgreementChange(rush_hours=None, cancellation_hours=None))
    page = await own.page(f"{own.orderers}/order")
    assert "Det är gratis att avboka ända till start." in page
    assert "läggs på priset" not in page


async def test_what_a_plan_has_paid_for_is_said_to_cost_nothing(own: Own) -> None:
    await agreed(own, replace(TERMS, form=AgreementForm.FIXED_PRICE))
    page = await own.page(f"{own.orderers}/order")
    assert "Det är gratis att avboka ända till start." in page
    assert "läggs på priset" not in page
    assert "Senare kostar det" not in page


async def test_several_agreements_are_told_apart(own: Own) -> None:
    await agreed(own)
    assert "<strong>Timmar</strong>" not in await own.page(f"{own.orderers}/order")
    async with own.inside():
        await make_agreement(own.customer_id, name="Timmar")
    assert "<strong>Timmar</strong>" in await own.page(f"{own.orderers}/order")


async def test_the_confirmation_tells_them_with_exact_times(own: Own) -> None:
    await agreed(own)
    begins = soon()
    form = {
        "title": "Bråttom",
        "day": f"{begins:%Y-%m-%d}",
        "begins": f"{begins:%H:%M}",
        "ends": f"{begins + timedelta(hours=1):%H:%M}",
    }
    answer = await own.sent(f"{own.orderers}/order", **form)
    page = await own.page(answer.headers["location"])
    until = begins.replace(second=0, microsecond=0) - timedelta(hours=2)
    told = f"Det är gratis att avboka till {spoken_moment(until, 'sv')}."
    assert "Beställningen är brådskande: 50 % läggs på priset." in page
    assert told in page
    async with own.inside():
        tasks = (await orderers_own(own.orderer_id)).tasks
    task = max(tasks, key=lambda each: each.number)
    assert told in await own.page(f"{own.orderers}/tasks/{task.id}")
    assert "brådskande" not in await own.page(own.orderers)
