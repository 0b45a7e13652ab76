"""Sending messages from asynchronous code, to whichever broker this process uses."""

import asyncio
from collections.abc import Sequence
from typing import Protocol

from dramatiq import Message


class Outbox(Protocol):
    """Where messages to actors are put."""

    def enqueue_all(self, messages: Sequence[Message[None]]) -> object:
        """Put all of them on their queues."""
        ...

    def is_first(self, name: str, seconds: int) -> bool:
        """Whether ``name`` was not asked about in that time; forgotten along with the queues."""
        ...


class NoOutboxFault(Exception):
    """Something was sent in a process that was never told where to."""


_in_use: list[Outbox] = []


def use(outbox: Outbox) -> None:
    """Let this process send to ``outbox`` from now on."""
    _in_use[:] = [outbox]


async def send(messages: Sequence[Message[None]]) -> None:
    """Put messages on their queues, without holding up the event loop."""
    if messages:
        await asyncio.to_thread(_outbox().enqueue_all, messages)


async def is_first(name: str, seconds: int) -> bool:
    """Whether ``name`` was not asked about in that time."""
    return await asyncio.to_thread(_outbox().is_first, name, seconds)


def _outbox() -> Outbox:
    if not _in_use:
        raise NoOutboxFault
    return _in_use[0]
