"""Valid things to test with: one argument per thing that the test is about."""

from dataclasses import Field, replace
from typing import ClassVar, Protocol, TypeVar


class _Entry(Protocol):
    __dataclass_fields__: ClassVar[dict[str, Field[object]]]


_Value = TypeVar("_Value", bound=_Entry)


def varied(value: _Value, **about: object) -> _Value:
    """The same but for what the test is about."""
    return replace(value, **about)
