"""A worker stands on the database, from before its first message to after its last."""

from collections.abc import Coroutine

from dramatiq import Broker, Worker
from dramatiq.asyncio import get_event_loop_thread
from dramatiq.middleware import Middleware, MiddlewareError
from typing_extensions import override

from reskontra.tenancy.database import DatabaseSettings, connect, disconnect


class DatabaseAwayFault(MiddlewareError):
    """The worker cannot reach its database, so it must not take messages."""


class Connected(Middleware):
    """Connects on the thread that actors run on; stands behind ``AsyncIO``, which starts it.

    Any other exception than a MiddlewareError would be logged and swallowed, and the worker would
    run on and fail every message.
    """

    def __init__(self, database: DatabaseSettings) -> None:
        self._database = database

    @override
    def before_worker_boot(self, broker: Broker, worker: Worker) -> None:
        try:
            _on_loop(connect(self._database))
        except Exception as fault:
            loop = get_event_loop_thread()
            if loop is not None:
                loop.stop()  # a thread left running would keep the dead process alive
            raise DatabaseAwayFault(f"{type(fault).__name__}: {fault}") from fault

    @override
    def after_worker_shutdown(self, broker: Broker, worker: Worker) -> None:
        _on_loop(disconnect())


def _on_loop(work: Coroutine[None, None, None]) -> None:
    loop = get_event_loop_thread()
    if loop is None:
        work.close()
        raise DatabaseAwayFault("There is no event loop to connect on.")
    loop.run_coroutine(work)
