"""Introducing our actors to a broker."""

from collections.abc import Iterable
from typing import Any

import dramatiq
from dramatiq import Broker

from reskontra.workers.actor.making import AnyActor


def bind(broker: Broker, actors: Iterable[AnyActor]) -> None:
    """Let a broker know each actor, its queue and how often it is tried."""
    for actor in actors:
        perform: Any = actor.perform  # one of several signatures; dramatiq asks for one
        dramatiq.Actor(
            perform,
            broker=broker,
            actor_name=actor.name,
            queue_name=actor.queue,
            priority=0,
            options={"max_retries": actor.max_retries, "scope": actor.scope},
        )
