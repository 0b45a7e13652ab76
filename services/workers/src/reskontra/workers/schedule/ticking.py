"""The tick: every copy of the schedule tries, and one of them takes the turn."""

from collections.abc import Sequence
from datetime import datetime

from dramatiq import Message

from reskontra.tenancy import pulse
from reskontra.workers.actor import TenantActor
from reskontra.workers.broker import send
from reskontra.workers.schedule.jobs import Job


async def tick(jobs: Sequence[Job], instant: datetime) -> int:
    """Wake whom it is time for, unless another copy has; how many messages were sent.

    A turn that is taken by a process that dies before it sends is not caught up: every job looks
    at what there is to do, so the next turn does it all.
    """
    await pulse.beat_heart(pulse.SCHEDULE)
    ours = [job for job in jobs if await pulse.take_slot(job.actor.name, job.slot(instant))]
    messages = [message for job in ours for message in await messages_of(job)]
    await send(messages)
    return len(messages)


async def messages_of(job: Job) -> list[Message[None]]:
    """One message, or one for each tenant."""
    actor = job.actor
    if isinstance(actor, TenantActor):
        return [actor.message(tenant.id, "") for tenant in await job.tenants()]
    return [actor.message()]
