"""Asks customers for what falls due by agreements: plans, retainers and banks of hours."""

from reskontra.domain.agreements.ids import InstalmentId
from reskontra.domain.assignments import commands
from reskontra.tenancy.transaction import tenant_transaction
from reskontra.workers.actor import Errand, tenant_actor
from reskontra.workers.broker import Queue
from reskontra.workers.departing import departures


@tenant_actor(queue=Queue.BILLING)
async def bill_instalments(_: Errand) -> None:
    """Begin periods, and invoice what is due sum by sum; what was held up is tried again."""
    async with tenant_transaction():
        await commands.begin_due_periods()
    after: InstalmentId | None = None
    while True:
        async with tenant_transaction():
            after = await commands.bill_due_instalment(departures(), after)
        if after is None:
            return
