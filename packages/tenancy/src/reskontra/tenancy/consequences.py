"""What follows from a fact in the very transaction that tells it.

The business reads downwards, so a slice cannot call those that stand on it. What may wait is a
reaction, and a worker's; this is for what may not: whoever sees the fact must see what follows too.
"""

from collections.abc import Awaitable, Callable, Mapping, Sequence
from typing import Any

from reskontra.domain.assignments.commands import return_hours, return_instalment
from reskontra.domain.invoicing.events import InvoiceCredited
from reskontra.domain.kernel.events import Event

Consequence = Callable[[Any], Awaitable[None]]  # each takes the kind of fact that it stands by

CONSEQUENCES: Mapping[type[Event], Sequence[Consequence]] = {
    InvoiceCredited: [return_hours, return_instalment],
}


async def follow(events: Sequence[Event]) -> None:
    """Do what follows from facts that are recorded and not stored yet."""
    for event in tuple(events):
        for consequence in CONSEQUENCES.get(type(event), ()):
            await consequence(event)
