"""What those are called who act in a firm: its people, also former ones, and its programs."""

from collections.abc import Collection, Mapping
from typing import TypeAlias

from tortoise.connection import get_connection

from reskontra.domain.kernel.actors import ActorKind
from reskontra.domain.kernel.ids import MalformedId
from reskontra.domain.tables import CONNECTION
from reskontra.tenancy.ids import ApiTokenId, UserId

NamedActor: TypeAlias = tuple[ActorKind, str]

_NAMES = "SELECT id, name FROM platform.actor_names($1::uuid[], $2::uuid[])"
_ID_TYPES: Mapping[ActorKind, type[UserId | ApiTokenId]] = {
    ActorKind.USER: UserId,
    ActorKind.TOKEN: ApiTokenId,
}


async def actor_names(actors: Collection[NamedActor]) -> dict[NamedActor, str]:
    """The names of those of the actors who have one, in one statement of the firm's transaction."""
    ids = {actor: _id_of(actor) for actor in actors}
    wanted = [
        [one.uuid for one in ids.values() if isinstance(one, kind)] for kind in _ID_TYPES.values()
    ]
    if not any(wanted):
        return {}
    rows = await get_connection(CONNECTION).execute_query_dict(_NAMES, wanted)
    names = {row["id"]: row["name"] for row in rows}
    return {actor: names[one.uuid] for actor, one in ids.items() if one and one.uuid in names}


def _id_of(actor: NamedActor) -> UserId | ApiTokenId | None:
    kind, id_ = actor
    try:
        return _ID_TYPES[kind].parse(id_) if kind in _ID_TYPES else None
    except MalformedId:
        return None
