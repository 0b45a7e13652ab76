"""The types of history."""

from collections.abc import Mapping
from datetime import datetime
from typing import Self

import strawberry

from reskontra.api.scalars import Cursor
from reskontra.api.streams import cursor_of
from reskontra.domain.history.views import StoredEvent


@strawberry.type
class Fact:
    """One thing that an event tells (uppgift)."""

    key: str
    value: str


@strawberry.type
class Event:
    """Something that has happened (händelse). New kinds may come at any time."""

    cursor: Cursor = strawberry.field(description="The place in the history right after it.")
    kind: str = strawberry.field(description="Such as `InvoiceIssued`.")
    occurred_at: datetime
    actor_kind: str = strawberry.field(description="`USER`, `TOKEN`, `SYSTEM` or `LINK`.")
    actor_id: str
    request_id: str
    facts: list[Fact]

    @classmethod
    def of(cls, event: StoredEvent) -> Self:
        return cls(
            cursor=cursor_of(event.seq),
            kind=event.kind,
            occurred_at=event.occurred_at,
            actor_kind=event.actor_kind,
            actor_id=event.actor_id,
            request_id=event.request_id,
            facts=facts_of(event.payload),
        )


def facts_of(payload: Mapping[str, object]) -> list[Fact]:
    """An event's facts, flat: an amount of money becomes `amount.minor` and `amount.currency`."""
    return [Fact(key=key, value=value) for key, value in _flat("", payload)]


def _flat(prefix: str, value: object) -> list[tuple[str, str]]:
    if isinstance(value, Mapping):
        return [
            pair
            for name, inner in value.items()
            for pair in _flat(f"{prefix}.{name}" if prefix else name, inner)
        ]
    return [] if value is None else [(prefix, str(value))]
