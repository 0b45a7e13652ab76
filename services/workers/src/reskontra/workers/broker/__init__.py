"""Redis between those who ask for work and those who do it."""

from reskontra.workers.broker.backlog import Backlog, DeadLetter, backlog, dead_letters
from reskontra.workers.broker.connected import Connected, DatabaseAwayFault
from reskontra.workers.broker.context import TenantContext, TenantMissing, current_trace, tracing
from reskontra.workers.broker.faults import ActorFault, without_words
from reskontra.workers.broker.meters import Meters
from reskontra.workers.broker.outbox import Outbox, is_first, send, use
from reskontra.workers.broker.queues import PLATFORM, Queue
from reskontra.workers.broker.waking import WakingBroker, open_broker

__all__ = [
    "PLATFORM",
    "ActorFault",
    "Backlog",
    "Connected",
    "DatabaseAwayFault",
    "DeadLetter",
    "Meters",
    "Outbox",
    "Queue",
    "TenantContext",
    "TenantMissing",
    "WakingBroker",
    "backlog",
    "current_trace",
    "dead_letters",
    "is_first",
    "open_broker",
    "send",
    "tracing",
    "use",
    "without_words",
]
