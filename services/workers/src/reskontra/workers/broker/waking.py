"""A Redis broker whose idle consumers are woken, not left to poll."""

import time
from collections.abc import Sequence
from uuid import uuid4

from dramatiq import Message, set_broker
from dramatiq.brokers.redis import RedisBroker
from dramatiq.middleware import (
    AgeLimit,
    AsyncIO,
    Middleware,
    Retries,
    ShutdownNotifications,
    TimeLimit,
)
from redis.exceptions import NoScriptError
from typing_extensions import override

from reskontra.workers.broker import queues
from reskontra.workers.broker.bells import Bells
from reskontra.workers.broker.consumer import Struck, WokenConsumer
from reskontra.workers.broker.context import TenantContext

# Work of a killed process is found by a share of the others' fetches. The stock settings
# never found it on a quiet system; these do within half a minute.
_HEARTBEAT_TIMEOUT_MS = 15_000
_MAINTENANCE_CHANCE = 100_000

_TIME_LIMIT_MS = 600_000
_FIRST_BACKOFF_MS = 2_000
_LAST_BACKOFF_MS = 3_600_000


def open_broker(url: str, extra: Sequence[Middleware] = ()) -> "WakingBroker":
    """Make a broker upon a Redis database with nothing else in it."""
    middleware: list[Middleware] = [
        TenantContext(),
        *extra,
        AgeLimit(),
        TimeLimit(time_limit=_TIME_LIMIT_MS),
        ShutdownNotifications(),
        Retries(min_backoff=_FIRST_BACKOFF_MS, max_backoff=_LAST_BACKOFF_MS),
        AsyncIO(),
    ]
    return WakingBroker(
        url=url,
        middleware=middleware,
        heartbeat_timeout=_HEARTBEAT_TIMEOUT_MS,
        maintenance_chance=_MAINTENANCE_CHANCE,
    )


class WakingBroker(RedisBroker):
    """Tells the consumers of a queue when something was put on it."""

    def __init__(self, **options: object) -> None:
        super().__init__(**options)  # type: ignore[no-untyped-call] # dramatiq's brokers are
        self._bells = Bells(self.client, f"{self.namespace}:wake")
        self._struck_off: dict[str, Struck] = {}

    @override
    def enqueue(self, message: Message[object], *, delay: int | None = None) -> Message[object]:
        if delay is not None:
            return super().enqueue(message, delay=delay)
        return self.enqueue_all([message])[0]

    def enqueue_all(self, messages: Sequence[Message[object]]) -> list[Message[object]]:
        """Put many messages on their queues in one round trip."""
        named = [one.copy(options={"redis_message_id": str(uuid4())}) for one in messages]
        for message in named:
            self.emit_before("enqueue", message, None)
        self._put(named)
        for message in named:
            self.emit_after("enqueue", message, None)
        return named

    def take_over(self) -> None:
        """Be the broker of this process: dramatiq's own programs ask for it."""
        set_broker(self)

    def is_first(self, name: str, seconds: int) -> bool:
        """Whether ``name`` was not asked about in that time; forgotten along with the queues."""
        key = f"{self.namespace}:once:{name}"
        return bool(self.client.set(key, "", nx=True, ex=seconds))

    @override
    def consume(self, queue_name: str, prefetch: int = 1, timeout: int = 5000) -> WokenConsumer:
        if queue_name not in self.delay_queues:
            prefetch = queues.prefetch(queue_name, prefetch // 2)
        bell, done = self._bells.bell(queue_name), self._struck(queue_name)
        return WokenConsumer(self, queue_name, prefetch, bell, done)

    @override
    def close(self) -> None:
        self._bells.close()
        self.client.close()

    def _struck(self, queue_name: str) -> Struck:
        if queue_name not in self._struck_off:
            acks = f"{self.namespace}:__acks__.{self.broker_id}.{queue_name}"
            messages = f"{self.namespace}:{queue_name}.msgs"
            self._struck_off[queue_name] = Struck(self.client, acks, messages)
        return self._struck_off[queue_name]

    def _put(self, messages: Sequence[Message[object]]) -> None:
        dispatch = self.scripts["dispatch"]
        with self.client.pipeline(transaction=False) as pipe:
            for message in messages:
                pipe.evalsha(dispatch.sha, 1, self.namespace, *self._enqueue_args(message))
            for queue in {message.queue_name for message in messages}:
                pipe.publish(self._bells.channel, queue)
            try:
                pipe.execute()
            except NoScriptError:
                self.client.script_load(dispatch.script)
                self._put(messages)

    def _enqueue_args(self, message: Message[object]) -> list[str | int | bytes]:
        return [
            "enqueue",
            int(time.time() * 1000),
            message.queue_name,
            self.broker_id,
            self.heartbeat_timeout,
            self.dead_message_ttl,
            self._should_do_maintenance("enqueue"),
            self._max_unpack_size(),  # type: ignore[no-untyped-call] # as above
            message.options["redis_message_id"],
            message.encode(),
        ]
