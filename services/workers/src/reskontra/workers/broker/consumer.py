"""Takes messages by the load and acknowledges them by the load."""

from collections import deque
from threading import Event
from typing import Protocol

import redis
from dramatiq import Message, MessageProxy
from dramatiq.brokers.redis import RedisBroker, _RedisConsumer
from dramatiq.common import compute_backoff
from dramatiq.errors import ConnectionClosed
from typing_extensions import override

# What a wake-up that got lost costs, and how late a delayed message may be.
_IDLE_MS = 250

# From this prefetch on, messages are fetched half a load at a time instead of one by one.
_MANY = 16


class Acknowledged(Protocol):
    """Where messages that are done wait to be struck off."""

    def add(self, message_id: str) -> None: ...

    def flush(self) -> None: ...


class WokenConsumer(_RedisConsumer):
    """Waits for its bell where the stock consumer sleeps.

    A message that is done is struck off with the next load, or at once when nothing else is
    in hand. Should the process die between, the message is done again, as at every crash.
    """

    def __init__(
        self, broker: RedisBroker, queue_name: str, prefetch: int, bell: Event, done: Acknowledged
    ) -> None:
        super().__init__(broker, queue_name, prefetch, _IDLE_MS)  # type: ignore[no-untyped-call] # dramatiq's brokers are
        self._bell = bell
        self._done = done
        self._low_water = prefetch // 2 if prefetch >= _MANY else prefetch - 1

    @override
    def __next__(self) -> MessageProxy | None:
        if not self.message_cache and not self._fetch():
            self.misses, backoff_ms = compute_backoff(self.misses, max_backoff=self.timeout)
            self._bell.wait(backoff_ms / 1000)
            return None
        self.misses = 0
        message = Message.decode(self.message_cache.pop(0))
        self.queued_message_ids.add(message.message_id)
        return MessageProxy(message)

    @override
    def ack(self, message: MessageProxy) -> None:
        self._done.add(message.options["redis_message_id"])
        self.queued_message_ids.discard(message.message_id)
        self._ring_if_low()

    @override
    def nack(self, message: MessageProxy) -> None:
        super().nack(message)  # type: ignore[no-untyped-call] # as above
        self._ring_if_low()

    @override
    def close(self) -> None:
        self._flush()

    def _ring_if_low(self) -> None:
        if self.outstanding_message_count <= self._low_water:
            self._bell.set()

    def _flush(self) -> None:
        try:
            self._done.flush()
        except redis.ConnectionError as outage:
            raise ConnectionClosed(outage) from None

    def _fetch(self) -> bool:
        self._bell.clear()
        self._flush()
        if self.outstanding_message_count > self._low_water:
            return False
        try:
            room = self.prefetch - self.outstanding_message_count
            fetched = self.broker.do_fetch(self.queue_name, room)
        except redis.ConnectionError as outage:
            raise ConnectionClosed(outage) from None
        self.message_cache = [data for data in fetched if data is not None]
        return bool(self.message_cache)


class Struck(Acknowledged):
    """The messages of one queue that are done; they outlive a lost connection."""

    def __init__(self, client: redis.Redis, acks: str, messages: str) -> None:
        self._strike = client.register_script(_STRIKE)
        self._keys = [acks, messages]
        self._done: deque[str] = deque()

    @override
    def add(self, message_id: str) -> None:
        self._done.append(message_id)

    @override
    def flush(self) -> None:
        batch = [self._done.popleft() for _ in range(min(len(self._done), _AT_MOST))]
        if not batch:
            return
        try:
            self._strike(keys=self._keys, args=batch)
        except redis.RedisError:
            self._done.extendleft(batch)
            raise


_AT_MOST = 1_000

# What the stock script does for each message that was acknowledged, for many at once.
_STRIKE = """
for _, id in ipairs(ARGV) do
    if redis.call('srem', KEYS[1], id) > 0 then
        redis.call('hdel', KEYS[2], id)
    end
end
"""
