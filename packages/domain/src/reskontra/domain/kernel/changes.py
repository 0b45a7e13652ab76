"""Partial changes, where leaving a field out differs from clearing it."""

from dataclasses import Field, fields, replace
from enum import Enum
from typing import ClassVar, Final, Literal, Protocol, TypeVar


class Unchanged(Enum):
    """The value of a field that a change does not speak of."""

    UNCHANGED = "UNCHANGED"


UNCHANGED: Final = Unchanged.UNCHANGED

Keep = Literal[Unchanged.UNCHANGED]


class _Record(Protocol):
    __dataclass_fields__: ClassVar[dict[str, Field[object]]]


_Value = TypeVar("_Value", bound=_Record)


def changed(current: _Value, change: _Record) -> _Value:
    """Return ``current`` with every field that ``change`` speaks of, by name."""
    said = {field.name: getattr(change, field.name) for field in fields(change)}
    return replace(
        current, **{name: value for name, value in said.items() if value is not UNCHANGED}
    )
