"""Who consumes a queue need not poll it: a bell rings when something was put there."""

import logging
from collections import defaultdict
from threading import Event, Lock, Thread

import redis

_log = logging.getLogger(__name__)
_RECONNECT_S = 1.0


class Bells:
    """One bell for each queue that this process consumes, rung by whoever enqueues."""

    def __init__(self, client: redis.Redis, channel: str) -> None:
        self.channel = channel
        self._client = client
        self._bells: defaultdict[str, Event] = defaultdict(Event)
        self._lock = Lock()
        self._listener: Thread | None = None
        self._closed = Event()

    def bell(self, queue_name: str) -> Event:
        """The bell of a queue; somebody listens from now on."""
        with self._lock:
            if self._listener is None:
                self._listener = Thread(target=self._listen, name="bells", daemon=True)
                self._listener.start()
            return self._bells[queue_name]

    def close(self) -> None:
        self._closed.set()

    def _listen(self) -> None:
        while not self._closed.is_set():
            try:
                self._ring_until_closed()
            except (redis.ConnectionError, redis.TimeoutError) as outage:
                _log.warning("Nobody rings while Redis is away: %s", outage)
                self._closed.wait(_RECONNECT_S)

    def _ring_until_closed(self) -> None:
        with self._client.pubsub(ignore_subscribe_messages=True) as line:
            line.subscribe(self.channel)
            self._ring_all()  # for what came while nobody listened
            while not self._closed.is_set():
                message = line.get_message(timeout=_RECONNECT_S)
                if message is not None:
                    self._bells[message["data"].decode()].set()

    def _ring_all(self) -> None:
        for bell in list(self._bells.values()):
            bell.set()
