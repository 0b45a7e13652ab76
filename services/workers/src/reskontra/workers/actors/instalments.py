"""Asks customers for what falls due by agreements: plans, retainers and banks of hours."""

from reskontra.domain.agreements.commands import begin_periods
from reskontra.domain.agreements.queries import agreements_with_coming_period, due_instalments
from reskontra.domain.assignments import commands
from reskontra.tenancy.transaction import tenant_transaction
from reskontra.workers.actor import Apart, Errand, tenant_actor
from reskontra.workers.broker import Queue
from reskontra.workers.departing import departures


@tenant_actor(queue=Queue.BILLING)
async def bill_instalments(_: Errand) -> None:
    """Begin periods, and invoice what is due sum by sum; what was held up is tried again."""
    apart = Apart()
    async with tenant_transaction(read_only=True):
        agreements = await agreements_with_coming_period()
    await apart.each(agreements, begin_periods)
    async with tenant_transaction(read_only=True):
        sums = await due_instalments()
    await apart.each(sums, lambda one: commands.bill_due_instalment(one, departures()))
    apart.end()
