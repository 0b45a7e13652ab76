"""Whose work a message is, and which request it goes back to."""

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar

from dramatiq import Broker, Message, MessageProxy
from dramatiq.middleware import Middleware, MiddlewareError
from typing_extensions import override

from reskontra.workers.broker.queues import PLATFORM

_trace: ContextVar[str] = ContextVar("trace", default="")


def current_trace() -> str:
    """The request that the present work goes back to; empty for work of our own."""
    return _trace.get()


@contextmanager
def tracing(trace: str) -> Iterator[None]:
    """Let all messages sent inside go back to ``trace``."""
    token = _trace.set(trace)
    try:
        yield
    finally:
        _trace.reset(token)


# Dramatiq logs and swallows every exception of a middleware that is no MiddlewareError:
# a check that raised anything else would let the message through.
class TenantMissing(MiddlewareError):
    """A message of a tenant's actor does not say whose it is."""


class TenantContext(Middleware):
    """Lets no message pass without its tenant, and carries the trace along.

    It stands first, so that what other middleware sends while it works, retries above all,
    still sees the trace of the message at hand.
    """

    @property
    @override
    def actor_options(self) -> set[str]:
        return {"scope"}

    @override
    def before_enqueue(self, broker: Broker, message: Message[object], delay: int) -> None:
        self._check(broker, message)
        message.options.setdefault("trace", current_trace())

    @override
    def before_process_message(self, broker: Broker, message: MessageProxy) -> None:
        self._check(broker, message)
        _trace.set(message.options.get("trace", ""))

    @override
    def after_process_message(
        self,
        broker: Broker,
        message: MessageProxy,
        *,
        result: object = None,
        exception: BaseException | None = None,
    ) -> None:
        _trace.set("")

    @override
    def after_skip_message(self, broker: Broker, message: MessageProxy) -> None:
        _trace.set("")

    def _check(self, broker: Broker, message: Message[object] | MessageProxy) -> None:
        scope = broker.get_actor(message.actor_name).options.get("scope")
        if scope != PLATFORM and not _names_a_tenant(message.args):
            raise TenantMissing(message.actor_name)


def _names_a_tenant(args: tuple[object, ...]) -> bool:
    return bool(args) and isinstance(args[0], str) and args[0].startswith("ten_")
