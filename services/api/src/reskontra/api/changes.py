"""Partial changes: what an input leaves out stays, what it sets to null is cleared."""

from typing import TypeVar

from strawberry.types.maybe import Some

from reskontra.domain.kernel.changes import UNCHANGED, Keep

T = TypeVar("T")


def said(value: Some[T] | None) -> T | Keep:
    """What an optional field of an update says; nothing where it was left out."""
    return UNCHANGED if value is None else value.value
