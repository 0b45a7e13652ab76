"""Redis between those who ask for work and those who do it."""

from reskontra.workers.broker.context import TenantContext, TenantMissing, current_trace, tracing
from reskontra.workers.broker.metrics import Meters
from reskontra.workers.broker.queues import PLATFORM, Queue
from reskontra.workers.broker.waking import WakingBroker, open_broker

__all__ = [
    "PLATFORM",
    "Meters",
    "Queue",
    "TenantContext",
    "TenantMissing",
    "WakingBroker",
    "current_trace",
    "open_broker",
    "tracing",
]
