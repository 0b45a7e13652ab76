"""The types of history.

What somebody earns is told to those alone who may see pay, wherever an event is read.
"""

from collections.abc import Mapping
from datetime import datetime
from typing import Final, Self

import strawberry

from reskontra.api.context import Context
from reskontra.api.scalars import Cursor
from reskontra.api.streams import cursor_of
from reskontra.domain.history.views import StoredEvent
from reskontra.tenancy.access import Permission

# What tells somebody's pay, of each kind of event that tells any.
OF_PAY: Final[Mapping[str, frozenset[str]]] = {"PayReleased": frozenset({"amount"})}


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
    def of(cls, event: StoredEvent, context: Context) -> Self:
        return cls(
            cursor=cursor_of(event.seq),
            kind=event.kind,
            occurred_at=event.occurred_at,
            actor_kind=event.actor_kind,
            actor_id=event.actor_id,
            request_id=event.request_id,
            facts=facts_of(event, context),
        )


def facts_of(event: StoredEvent, context: Context) -> list[Fact]:
    """An event's facts, flat: an amount of money becomes `amount.minor` and `amount.currency`.

    Those of pay are left out for whoever may not see it.
    """
    hidden = (
        frozenset() if context.may(Permission.PAY_READ) else OF_PAY.get(event.kind, frozenset())
    )
    told = {key: value for key, value in event.payload.items() if key not in hidden}
    return [Fact(key=key, value=value) for key, value in _flat("", told)]


def _flat(prefix: str, value: object) -> list[tuple[str, str]]:
    if isinstance(value, Mapping):
        return [
            pair
            for name, inner in value.items()
            for pair in _flat(f"{prefix}.{name}" if prefix else name, inner)
        ]
    return [] if value is None else [(prefix, str(value))]
