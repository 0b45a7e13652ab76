"""One thing by its id: the prefix picks the kind, and its loader checks who may see it."""

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from operator import attrgetter
from typing import Any, TypeVar

import strawberry

from reskontra.api.context import Context, Info
from reskontra.api.errors import BadUserInput
from reskontra.api.guards import Access, Requires
from reskontra.domain.kernel.ids import TypedId
from reskontra.tenancy.access import Permission

MOST_NODES = 100

Id = TypeVar("Id", bound=TypedId)
Load = Callable[[list[Id]], Awaitable[Sequence[Any]]]


@strawberry.interface
class Node:
    """Anything that has an id of its own."""

    id: TypedId


@dataclass(frozen=True, slots=True)
class _Shelf:
    permission: Permission
    load: Load[Any]


_SHELVES: dict[type[TypedId], _Shelf] = {}


def node_loader(kind: type[Id], permission: Permission) -> Callable[[Load[Id]], Load[Id]]:
    """Let ``node(id)`` find things of ``kind``; the decorated loader answers many ids at once."""

    def shelve(load: Load[Id]) -> Load[Id]:
        _SHELVES[kind] = _Shelf(permission, load)
        return load

    return shelve


async def node_of(context: Context, id: TypedId) -> Any:  # noqa: ANN401 - any kind of thing
    """The thing, or nothing: a forbidden one cannot be told from a missing one."""
    shelf = _SHELVES.get(type(id))
    if shelf is None or not context.may(shelf.permission):
        return None
    return await context.load(shelf.load, id)


LOADED = "loaded"


def loaded(loader: Load[Any], *, by: str, description: str | None = None) -> Any:  # noqa: ANN401
    """A field that a loader finds by the key that the object has in ``by``.

    Written ``customer: Customer | None = loaded(load_customers, by="customer_id")``. In lists
    the loader is asked once for all rows, without a task for each.
    """
    read = attrgetter(by)

    async def find(root: Any, info: Info) -> Any:  # noqa: ANN401 - any kind of thing
        key = read(root)
        return None if key is None else await info.context.load(loader, key)

    return strawberry.field(resolver=find, description=description, metadata={LOADED: (loader, by)})


@strawberry.field(directives=[Requires(scope=Access.KNOWN.value)])
async def node(info: Info, id: TypedId) -> Node | None:
    """One thing by its id; null when it is missing or not yours to see."""
    found: Node | None = await node_of(info.context, id)
    return found


@strawberry.field(directives=[Requires(scope=Access.KNOWN.value)])
async def nodes(info: Info, ids: list[TypedId]) -> list[Node | None]:
    """Up to 100 things by their ids, in the order asked for."""
    if len(ids) > MOST_NODES:
        raise BadUserInput(f"Ask for at most {MOST_NODES} at a time.", path=["ids"])
    return list(await asyncio.gather(*(node_of(info.context, each) for each in ids)))
