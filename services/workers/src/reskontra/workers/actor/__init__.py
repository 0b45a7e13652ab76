"""What an actor is: work done at least once and felt once.

Three decorators make them. A ``reaction`` is one transaction: its effect and the note that the
fact was handled are stored together. A ``tenant_actor`` opens its own transactions: claim, call,
settle. A ``platform_actor`` works for no tenant.
"""

from reskontra.workers.actor.apart import Apart, SomeFailed
from reskontra.workers.actor.binding import bind
from reskontra.workers.actor.errand import AlreadyHandled, Errand
from reskontra.workers.actor.expectations import (
    actor_named,
    actors_for,
    expect,
    names_by_kind,
)
from reskontra.workers.actor.jobs import in_sets
from reskontra.workers.actor.making import (
    AnyActor,
    PlatformActor,
    TenantActor,
    later,
    platform_actor,
    reaction,
    tenant_actor,
)

__all__ = [
    "AlreadyHandled",
    "AnyActor",
    "Apart",
    "Errand",
    "PlatformActor",
    "SomeFailed",
    "TenantActor",
    "actor_named",
    "actors_for",
    "bind",
    "expect",
    "in_sets",
    "later",
    "names_by_kind",
    "platform_actor",
    "reaction",
    "tenant_actor",
]
