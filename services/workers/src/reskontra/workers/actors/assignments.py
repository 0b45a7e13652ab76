"""What time does to assignments and to what was reported on them."""

from typing import Final

from reskontra.domain.assignments import commands
from reskontra.domain.assignments.queries.silence import entries_in_silence
from reskontra.domain.kernel import clock
from reskontra.tenancy.transaction import tenant_transaction
from reskontra.workers.actor import Apart, Errand, tenant_actor
from reskontra.workers.broker import Queue

_AT_A_TIME: Final = 200


@tenant_actor(queue=Queue.BILLING)
async def perform_due(_: Errand) -> None:
    """Let assignments wait for a report when their time has passed."""
    while True:
        async with tenant_transaction():
            if await commands.perform_due(_AT_A_TIME) < _AT_A_TIME:
                return


@tenant_actor(queue=Queue.BILLING)
async def approve_in_silence(_: Errand) -> None:
    """Approve what nobody has objected to in time, each by itself."""
    async with tenant_transaction(read_only=True):
        waiting = await entries_in_silence(clock.now())
    apart = Apart()
    await apart.each(waiting, commands.approve_in_silence)
    apart.end()
