"""The queues, one for each kind of work, so that each is scaled by its own length."""

from enum import StrEnum

PLATFORM = "platform"
"""The scope of work that belongs to no tenant."""


class Queue(StrEnum):
    """A kind of work."""

    PDF = "pdf"
    BILLING = "billing"
    PAYROLL = "payroll"
    NOTIFY = "notify"
    ERP = "erp"
    WEBHOOKS = "webhooks"
    MAINTENANCE = "maintenance"


# Slow work is shared fairly between workers only if nobody hoards it; small work
# spends its time on the way to Redis unless it is fetched by the hundred.
_HOARDED = {Queue.PDF: 1, Queue.BILLING: 1, Queue.PAYROLL: 1, Queue.MAINTENANCE: 1}
_BY_THE_HUNDRED = {Queue.WEBHOOKS: 128, Queue.NOTIFY: 32, Queue.ERP: 16}


def prefetch(queue: str, threads: int) -> int:
    """How many messages a worker process may hold, those at work counted in."""
    if queue in _HOARDED:
        return threads + _HOARDED[Queue(queue)]
    return max(threads, _BY_THE_HUNDRED.get(Queue(queue), 0))
