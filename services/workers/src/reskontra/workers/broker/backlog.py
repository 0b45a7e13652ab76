"""What waits on the queues, and what was given up."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import redis
from dramatiq import Message
from dramatiq.common import dq_name, xq_name

from reskontra.workers.broker.queues import Queue

_NAMESPACE = "dramatiq"


@dataclass(frozen=True, slots=True)
class Backlog:
    """One queue: messages to be done now, later, and never."""

    queue: str
    waiting: int
    delayed: int
    dead: int


@dataclass(frozen=True, slots=True)
class DeadLetter:
    """A message that was given up: what should have been done, for whom, and where it failed."""

    queue: str
    actor: str
    args: tuple[object, ...]
    failed_in: str


def backlog(client: redis.Redis) -> list[Backlog]:
    """Every queue, in one round trip."""
    with client.pipeline(transaction=False) as pipe:
        for queue in Queue:
            pipe.hlen(f"{_NAMESPACE}:{queue}.msgs")
            pipe.hlen(f"{_NAMESPACE}:{dq_name(queue)}.msgs")
            pipe.zcard(f"{_NAMESPACE}:{xq_name(queue)}")
        figures = iter(pipe.execute())
    return [Backlog(queue, next(figures), next(figures), next(figures)) for queue in Queue]


def dead_letters(client: redis.Redis, limit: int = 100) -> Iterator[DeadLetter]:
    """The newest messages that were given up, queue by queue."""
    for queue in Queue:
        name = f"{_NAMESPACE}:{xq_name(queue)}"
        newest: Any = client.zrevrange(name, 0, limit - 1)  # typed as any answer there is
        letters: Any = client.hmget(f"{name}.msgs", newest) if newest else []
        yield from (_letter(queue, packed) for packed in letters if packed is not None)


def _letter(queue: Queue, packed: bytes) -> DeadLetter:
    message = Message.decode(packed)
    failed_in = message.options.get("traceback", "").strip().rpartition("\n")[2]
    return DeadLetter(queue, message.actor_name, message.args, failed_in)
