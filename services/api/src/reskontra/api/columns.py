"""Fields that read a private row: nothing is made of a row but what somebody asked for."""

from collections.abc import Callable
from operator import attrgetter
from typing import Any

import strawberry

COLUMN = "column"
KEYED = "keyed"


def column(source: str | Callable[[Any], object], description: str | None = None) -> Any:  # noqa: ANN401 - a column holds anything
    """A field whose value is an attribute of the object's row, or what a function makes of it.

    The field's type is its annotation, so mypy must take the value for anything.
    """
    read = attrgetter(source) if isinstance(source, str) else source

    def resolve(self: Any) -> object:  # noqa: ANN401 - any of our types
        return read(self)

    return strawberry.field(resolver=resolve, description=description, metadata={COLUMN: read})


def keyed(
    key: Callable[[Any], Any], make: Callable[[Any], object], description: str | None = None
) -> Any:  # noqa: ANN401 - a column holds anything
    """A field whose value follows from a key on the object's row, and is the same for the same key.

    Lists remember what each key became, so the key must be all that the value depends on.
    """

    def read(root: Any) -> object:  # noqa: ANN401 - any of our types
        return make(key(root))

    def resolve(self: Any) -> object:  # noqa: ANN401 - any of our types
        return read(self)

    metadata = {COLUMN: read, KEYED: (key, make)}
    return strawberry.field(resolver=resolve, description=description, metadata=metadata)


def asked(resolver: Callable[..., object], description: str | None = None) -> Any:  # noqa: ANN401
    """A field that a function of ``root`` and ``info`` answers."""
    return strawberry.field(resolver=resolver, description=description)
