"""What is paid on account, from the plan to the last öre that hours take off, by the clock."""

from collections.abc import Sequence
from decimal import Decimal

import pytest

from reskontra.domain.agreements.commands import plan_instalments
from reskontra.domain.agreements.ids import AgreementId
from reskontra.domain.agreements.views import AgreementForm, BillingPolicy
from reskontra.domain.assignments.margins import MarginBy
from reskontra.domain.assignments.queries import margins, on_account
from reskontra.domain.invoicing.forms import InvoiceForm
from reskontra.domain.invoicing.queries import invoice_ids
from reskontra.domain.invoicing.views import Invoice, InvoiceFilter, InvoiceState
from reskontra.domain.kernel.clock import today
from reskontra.domain.kernel.money import Money
from reskontra.tenancy.scope import TenantScope
from reskontra.tenancy.transaction import tenant_transaction
from tests.factories.agreements import new_instalment
from tests.factories.invoicing import kr
from tests.support.elsewhere import seen_in
from tests.support.stories import Story, a_story, at, clock
from tests.support.workers import Workers

pytestmark = [pytest.mark.journey, pytest.mark.timeout(300)]
PLAN = (("2026-11-02", "1000.50"), ("2026-12-01", "500"))


def agreement_of(story: Story) -> AgreementId:
    assert story.order.agreement_id is not None
    return story.order.agreement_id


async def planned(story: Story) -> None:
    sums = [
        new_instalment(due_date=at(day).date(), description="A conto", amount=Decimal(amount))
        for day, amount in PLAN
    ]
    async with tenant_transaction():
        await plan_instalments(agreement_of(story), sums)


async def works(story: Story, day: str, minutes: int) -> Invoice:
    """Work that is ordered, reported and approved on a day; its invoice."""
    with clock(f"{day}T07:00"):
        assignment_id = await story.ordered(f"{day}T08:00", 2)
    with clock(f"{day}T11:00"):
        entry_id = await story.reported(assignment_id, f"{day}T08:00", minutes)
        await story.approved(entry_id)
        await story.an_hour_passes()
    return (await by_number(story))[-1]


async def by_number(story: Story) -> Sequence[Invoice]:
    return sorted(await story.invoiced(), key=lambda each: each.head.number or 0)


async def left(story: Story) -> tuple[Money, Money]:
    """What is taken off, and what is left."""
    async with tenant_transaction(read_only=True):
        found = (await on_account([agreement_of(story)]))[agreement_of(story)]
    return found.taken, found.left


async def begins(firm: TenantScope, workers: Workers) -> Story:
    """A plan is set on the first, and its first sum is invoiced on its day."""
    with clock("2026-11-01T08:00"):
        story = await a_story(
            firm, workers, BillingPolicy.ON_APPROVAL, form=AgreementForm.ON_ACCOUNT
        )
        await planned(story)
        await story.an_hour_passes()
        assert await story.invoiced() == []

    with clock("2026-11-02T00:30"):
        await story.an_hour_passes()
    (advance,) = await by_number(story)
    assert (advance.head.form, advance.totals.net) == (InvoiceForm.ON_ACCOUNT, kr("1000.50"))
    assert (advance.totals.vat, advance.totals.total) == (kr("250.13"), kr("1251"))
    return story


async def test_hours_take_off_what_was_paid_on_account_to_the_ore(
    firm_scope: TenantScope, workers: Workers, other_scope: TenantScope
) -> None:
    story = await begins(firm_scope, workers)
    # 100 minutes are 1 583.33.
    first = await works(story, "2026-11-03", 100)
    assert [line.net_minor for line in first.lines] == [158_333, -100_050]
    assert (first.totals.net, first.totals.vat) == (kr("582.83"), kr("145.71"))
    assert await left(story) == (kr("1000.50"), kr("0"))

    with clock("2026-12-01T00:30"):
        await story.an_hour_passes()
    covered = await works(story, "2026-12-02", 30)
    assert (covered.totals.total, covered.state) == (kr("0"), InvoiceState.PAID)
    assert await left(story) == (kr("1475.50"), kr("25"))

    rest = await works(story, "2026-12-03", 60)
    assert (rest.totals.net, rest.totals.vat) == (kr("925"), kr("231.25"))
    after = await works(story, "2026-12-04", 60)
    assert (after.totals.net, len(after.lines)) == (kr("950"), 1)
    assert await left(story) == (kr("1500.50"), kr("0"))

    with clock("2026-12-04T12:00"):
        await ends(story)
    assert await seen_in(other_scope, issued_here) == []


async def ends(story: Story) -> None:
    """All that is asked for is what was worked, once, and each invoice left once."""
    found = await by_number(story)
    assert [each.head.number for each in found] == list(range(1001, 1007))
    assert Money.total(each.totals.net for each in found) == kr("3958.33")
    assert len(story.invoice_mails()) == len(found)
    assert story.workers.mailbox.repeats == 0
    async with tenant_transaction(read_only=True):
        (row,) = await margins(MarginBy.CUSTOMER, at("2026-11-01").date(), today())
    # 4 h 10 min at 412.37, rounded for each report.
    assert (row.revenue, row.pay) == (kr("3958.33"), kr("1718.21"))


async def issued_here() -> list[object]:
    return list(await invoice_ids(InvoiceFilter(), 10))
