"""Partial changes: what an input leaves out stays, what it sets to null is cleared."""

from functools import cache
from types import NoneType
from typing import TypeVar, get_args, get_type_hints

from strawberry.types.maybe import Some
from strawberry.utils.str_converters import to_camel_case

from reskontra.domain.kernel.changes import UNCHANGED, Keep
from reskontra.domain.kernel.refusals import Required, refuse_if

T = TypeVar("T")


def said(value: Some[T] | None) -> T | Keep:
    """What an optional field of an update says; nothing where it was left out."""
    return UNCHANGED if value is None else value.value


def refuse_cleared(given: object, change: type) -> None:
    """Let an input clear only what a change of the domain can clear.

    Raises:
        Refused: A field is null that always holds something.
    """
    cleared = [name for name in _lasting(change) if said(getattr(given, name)) is None]
    refuse_if(Required(path=(to_camel_case(name),)) for name in cleared)


@cache
def _lasting(change: type) -> tuple[str, ...]:
    hints = get_type_hints(change)
    return tuple(name for name, hint in hints.items() if NoneType not in get_args(hint))
