"""Which actors should handle which facts, for whoever looks after them."""

from collections.abc import Collection, Mapping

from reskontra.domain.kernel.events import Event
from reskontra.workers.actor.making import TenantActor

_expected: dict[str, tuple[TenantActor, ...]] = {}


def expect(reactions: Mapping[type[Event], Collection[TenantActor]]) -> None:
    """Let the reactions of this process be these."""
    _expected.clear()
    _expected.update({kind.kind: tuple(actors) for kind, actors in reactions.items()})


def actors_for(kind: str) -> tuple[TenantActor, ...]:
    """Who should handle facts of a kind."""
    return _expected.get(kind, ())


def names_by_kind() -> dict[str, list[str]]:
    """The names of those who should handle each kind of fact."""
    return {kind: [actor.name for actor in actors] for kind, actors in _expected.items()}


def actor_named(name: str) -> TenantActor:
    """The actor of that name among those who are expected to handle something."""
    return next(one for actors in _expected.values() for one in actors if one.name == name)
