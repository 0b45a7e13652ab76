"""Why an actor was woken: a fact in the tenant's history, or one thing by its id."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import TypeVar

from reskontra.domain.history import commands, queries
from reskontra.domain.kernel.events import Event
from reskontra.domain.kernel.ids import TypedId
from reskontra.tenancy.transaction import tenant_transaction

_E = TypeVar("_E", bound=Event)
_I = TypeVar("_I", bound=TypedId)


class AlreadyHandled(Exception):
    """The effect is in the tenant's history already; doing it again would be felt twice."""


class NoSuchFact(Exception):
    """The message names a place in the history where something else stands, or nothing."""


@dataclass(frozen=True, slots=True)
class Errand:
    """One run of one actor.

    Attributes:
        actor: The actor's name.
        subject: A place in the history as digits, or the id of one thing.
    """

    actor: str
    subject: str

    @property
    def seq(self) -> int | None:
        """The place in the history; None if the errand is about one thing by its id."""
        return int(self.subject) if self.subject.isdigit() else None

    async def event(self, kind: type[_E]) -> _E:
        """The fact that woke the actor; ask inside a transaction.

        Raises:
            NoSuchFact: It is of another kind, or there is none.
        """
        stored = await queries.event_at(self.seq) if self.seq is not None else None
        fact = stored.event if stored is not None else None
        if not isinstance(fact, kind):
            raise NoSuchFact(f"{self.actor} at {self.subject}")
        return fact

    def names(self, kind: type[_I]) -> _I:
        """The thing that the errand is about, where no fact woke the actor."""
        return kind.parse(self.subject)

    async def is_handled(self) -> bool:
        """Whether the effect is stored already; ask inside a transaction."""
        return self.seq is not None and await queries.is_handled(self.seq, self.actor)

    async def note_handled(self) -> bool:
        """Store, with the effect, that the fact was handled; False if it had been before."""
        return self.seq is None or await commands.mark_handled(self.seq, self.actor)

    @asynccontextmanager
    async def settling(self) -> AsyncIterator[None]:
        """A transaction for the effect, with the note that the fact was handled.

        Raises:
            AlreadyHandled: Somebody else was faster; nothing inside is done.
        """
        async with tenant_transaction():
            if not await self.note_handled():
                raise AlreadyHandled
            yield
