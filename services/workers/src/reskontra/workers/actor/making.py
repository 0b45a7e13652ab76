"""The decorators, and what they make."""

import logging
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import datetime
from typing import TypeAlias, TypeVar

from dramatiq import Message
from dramatiq.errors import Retry

from reskontra.domain.kernel import clock
from reskontra.domain.kernel.actors import SYSTEM, Actor, acting_as
from reskontra.domain.kernel.events import Event
from reskontra.domain.kernel.refusals import Refused
from reskontra.tenancy.scope import TenantId, within
from reskontra.tenancy.transaction import tenant_transaction
from reskontra.workers.actor.errand import AlreadyHandled, Errand
from reskontra.workers.actor.residents import scope_of
from reskontra.workers.broker import PLATFORM, Queue, current_trace, without_words

_log = logging.getLogger(__name__)

_RETRIES = 12
_SOON_MS = 100

_Run: TypeAlias = Callable[[Errand], Awaitable[None]]
_E = TypeVar("_E", bound=Event)


def later(instant: datetime) -> Retry:
    """What an actor raises to be woken again at an instant, with nothing lost and nothing wrong."""
    seconds = (instant - clock.now()).total_seconds()
    return Retry("later", delay=max(_SOON_MS, int(seconds * 1000)))


@dataclass(frozen=True, slots=True, kw_only=True)
class TenantActor:
    """Work for one tenant: a message carries the tenant's id and a subject, nothing else."""

    name: str
    queue: Queue
    max_retries: int
    run: _Run

    @property
    def scope(self) -> str:
        return "tenant"

    def message(self, tenant: TenantId, subject: int | str, trace: str = "") -> Message[None]:
        """The message that wakes the actor."""
        args = (str(tenant), str(subject))
        options = {"trace": trace} if trace else {}
        return Message(self.queue, self.name, args, kwargs={}, options=options)

    async def perform(self, tenant: str, subject: str) -> None:
        """Do the work inside the tenant's scope, as the system, for the request it goes back to."""
        scope = await scope_of(TenantId.parse(tenant))
        if scope is None:
            _log.warning("%s: the door of %s is closed", self.name, tenant)
            return
        ourselves = Actor(SYSTEM.kind, SYSTEM.id, current_trace())
        with within(scope), acting_as(ourselves):
            await self._attempt(Errand(self.name, subject))

    async def _attempt(self, errand: Errand) -> None:
        try:
            await self.run(errand)
        except AlreadyHandled:
            return
        except Refused as refused:
            await _settle_refused(errand, refused)
        except Retry:
            raise
        except Exception as fault:  # noqa: BLE001 - told in our log, and without words to Redis
            _log.exception("%s failed at %s", self.name, errand.subject)
            raise without_words(fault) from None


@dataclass(frozen=True, slots=True, kw_only=True)
class PlatformActor:
    """Work that belongs to no tenant, about a subject or about everything that waits."""

    name: str
    queue: Queue
    max_retries: int
    run: Callable[[str], Awaitable[None]]

    @property
    def scope(self) -> str:
        return PLATFORM

    def message(self, subject: str = "") -> Message[None]:
        """The message that wakes the actor."""
        return Message(self.queue, self.name, (subject,), kwargs={}, options={})

    async def perform(self, subject: str) -> None:
        """Do the work as the system."""
        with acting_as(SYSTEM):
            try:
                await self.run(subject)
            except Retry:
                raise
            except Exception as fault:  # noqa: BLE001 - as above
                _log.exception("%s failed", self.name)
                raise without_words(fault) from None


AnyActor: TypeAlias = TenantActor | PlatformActor


def tenant_actor(*, queue: Queue, max_retries: int = _RETRIES) -> Callable[[_Run], TenantActor]:
    """Make an actor that opens its own transactions: claim, call, settle."""

    def make(run: _Run) -> TenantActor:
        return TenantActor(name=_name(run), queue=queue, max_retries=max_retries, run=run)

    return make


def reaction(
    kind: type[_E], *, queue: Queue, max_retries: int = _RETRIES
) -> Callable[[Callable[[_E], Awaitable[None]]], TenantActor]:
    """Make an actor that is one transaction, handed the fact, and felt exactly once."""

    def make(react: Callable[[_E], Awaitable[None]]) -> TenantActor:
        async def run(errand: Errand) -> None:
            async with errand.settling():
                await react(await errand.event(kind))

        return TenantActor(name=_name(react), queue=queue, max_retries=max_retries, run=run)

    return make


def platform_actor(
    *, queue: Queue, max_retries: int = _RETRIES
) -> Callable[[Callable[[str], Awaitable[None]]], PlatformActor]:
    """Make an actor that works for no tenant."""

    def make(run: Callable[[str], Awaitable[None]]) -> PlatformActor:
        return PlatformActor(name=_name(run), queue=queue, max_retries=max_retries, run=run)

    return make


def _name(run: Callable[..., Awaitable[None]]) -> str:
    """``invoicing.render_invoice``: the name in messages and in the history; it may not change."""
    return f"{run.__module__.rpartition('.')[2]}.{run.__name__}"


async def _settle_refused(errand: Errand, refused: Refused) -> None:
    """The business said no, and would say so again: that is an answer, not a fault."""
    codes = ", ".join(reason.code for reason in refused.reasons)
    _log.warning("%s was refused at %s: %s", errand.actor, errand.subject, codes)
    async with tenant_transaction():
        await errand.note_handled()
