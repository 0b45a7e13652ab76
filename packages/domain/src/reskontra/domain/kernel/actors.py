"""Who does it: every fact in the history names an actor."""

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass
from enum import StrEnum


class ActorKind(StrEnum):
    """A person, a program with a token, our own work, or somebody who followed a link."""

    USER = "USER"
    TOKEN = "TOKEN"  # noqa: S105 - the name of a kind, not a secret
    SYSTEM = "SYSTEM"
    LINK = "LINK"


@dataclass(frozen=True, slots=True)
class Actor:
    """Someone who acts, by kind, id (as text, with its prefix) and the request it came in."""

    kind: ActorKind
    id: str
    request_id: str = ""


SYSTEM = Actor(ActorKind.SYSTEM, "system")

_acting: ContextVar[Actor] = ContextVar("acting", default=SYSTEM)


def current_actor() -> Actor:
    """Who is acting now; our own work where nobody else is."""
    return _acting.get()


@contextmanager
def acting_as(actor: Actor) -> Iterator[None]:
    """Let everything inside be done by ``actor``."""
    token = _acting.set(actor)
    try:
        yield
    finally:
        _acting.reset(token)
