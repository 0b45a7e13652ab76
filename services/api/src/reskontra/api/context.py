"""What every resolver may know: who asks, for which firm, in which language."""

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass, field, replace
from typing import Any, Protocol, TypeAlias, TypeVar
from uuid import UUID

import strawberry
from strawberry.dataloader import DataLoader

from reskontra.api.browsers import SessionNews
from reskontra.api.errors import Forbidden, Unauthenticated
from reskontra.api.settings import Settings
from reskontra.domain.kernel.actors import Actor, ActorKind
from reskontra.tenancy.access import Permission
from reskontra.tenancy.scope import TenantScope
from reskontra.tenancy.sessions import Viewer

K = TypeVar("K")
V = TypeVar("V")
Loader: TypeAlias = Callable[[list[K]], Awaitable[Sequence[V]]]


class Archive(Protocol):
    """Where the bytes of documents lie, under the tenant that is in scope."""

    async def put(self, content: bytes) -> str: ...

    async def get(self, sha256: str) -> bytes: ...


class Tickets(Protocol):
    """Lets a session in by a socket, once."""

    @property
    def seconds(self) -> int: ...

    async def issue(self, session_id: str) -> str: ...


class Turnstile(Protocol):
    """Counts those whom nobody knows; raises `Throttled` when there were too many."""

    async def enter(self, address: str) -> None: ...

    async def call(self, address: str, times: int = 1) -> None: ...

    async def visit(self, address: str, link: str | None = None) -> None: ...


class Control(Protocol):
    """Tells every process whose rights have changed."""

    async def tell(self, mark: str) -> None: ...


@dataclass(frozen=True, slots=True, kw_only=True)
class House:
    """What one process has for all its requests."""

    settings: Settings
    archive: Archive
    tickets: Tickets
    control: Control
    turnstile: Turnstile


@dataclass(frozen=True, slots=True, kw_only=True)
class Link:
    """A magic link that somebody followed: it opens one thing and nothing beside it.

    ``personal`` is what a link says that is somebody's own: the id, the edition, and whom it was
    given to.
    """

    subject_id: str
    purpose: str
    personal: tuple[UUID, int, UUID | None] | None = None


@dataclass(slots=True, kw_only=True)
class Context:
    """One operation's surroundings; made by the door, never changed by a resolver."""

    house: House
    request_id: str
    locale: str = "sv"
    names_language: bool = True
    address: str = ""
    agent: str = ""
    viewer: Viewer | None = None
    link: Link | None = None
    tenant: TenantScope | None = None
    permissions: frozenset[Permission] = frozenset()
    extensions: dict[str, object] = field(default_factory=dict)
    sessions: SessionNews = field(default_factory=SessionNews)
    _loaders: dict[object, DataLoader[Any, Any]] = field(default_factory=dict)

    def anew(self) -> "Context":
        """The same surroundings for another operation: nothing loaded, nothing told."""
        return replace(self, extensions={}, sessions=SessionNews(), _loaders={})

    @property
    def actor_mark(self) -> str:
        """Whose account the operation is charged to."""
        if self.viewer is not None:
            return str(self.viewer.session_id)
        return f"{self.link.subject_id}@{self.address}" if self.link else self.address

    @property
    def is_program(self) -> bool:
        """Whether a key asks, rather than a person."""
        return self.viewer is not None and self.viewer.kind is ActorKind.TOKEN

    @property
    def signed_in(self) -> Viewer:
        """Who asks.

        Raises:
            Unauthenticated: Nobody has logged in.
        """
        if self.viewer is None:
            raise Unauthenticated
        return self.viewer

    @property
    def firm(self) -> TenantScope:
        """The firm that this operation is about.

        Raises:
            Forbidden: This door leads to no firm.
        """
        if self.tenant is None:
            raise Forbidden
        return self.tenant

    def may(self, permission: Permission) -> bool:
        """Whether the caller has a permission in this firm."""
        return permission in self.permissions

    def actor(self) -> Actor:
        """Who the history will name for what is done here."""
        if self.viewer is not None:
            return Actor(
                ActorKind(self.viewer.kind),
                self.viewer.session_id if self.viewer.kind == "TOKEN" else str(self.viewer.user_id),
                self.request_id,
            )
        if self.link is not None:
            return Actor(ActorKind.LINK, self.link.subject_id, self.request_id)
        return Actor(ActorKind.SYSTEM, "anonymous", self.request_id)

    async def load(self, loader: Loader[K, V], key: K) -> V:
        """Ask ``loader`` for one key, together with all others that ask in the same breath."""
        if loader not in self._loaders:
            self._loaders[loader] = DataLoader(loader)
        found: V = await self._loaders[loader].load(key)
        return found

    def forget(self, loader: Loader[K, V], key: K) -> None:
        """Let ``loader`` look again, after something has changed."""
        if loader in self._loaders:
            self._loaders[loader].clear(key)


Info: TypeAlias = strawberry.Info[Context, None]
