"""Filters that are joined by and, or and not: one rule for every list."""

from collections.abc import Sequence
from dataclasses import Field, replace
from typing import ClassVar, Final, Protocol, Self, TypeVar

from reskontra.api.errors import BadUserInput
from reskontra.domain.kernel.selecting import Joinable

MOST_LEVELS: Final = 4
MOST_JOINED: Final = 10


class Filter(Joinable, Protocol):
    """A filter of the domain: a dataclass, so that others can be joined in it."""

    __dataclass_fields__: ClassVar[dict[str, Field[object]]]


FilterT = TypeVar("FilterT", bound=Filter)
FilterT_co = TypeVar("FilterT_co", bound=Filter, covariant=True)


class Joining(Protocol[FilterT_co]):
    """An input that others of its kind are joined in."""

    @property
    def and_(self) -> Sequence[Self] | None:
        """And all of these."""

    @property
    def or_(self) -> Sequence[Self] | None:
        """And any of these, if there are any."""

    @property
    def not_(self) -> Self | None:
        """And not this."""

    def value(self, level: int = 1) -> FilterT_co:
        """The filter in the domain's words."""


def joined(where: Joining[FilterT], own: FilterT, level: int) -> FilterT:
    """What an input asks by its ``own`` fields, and by the inputs that are joined in it.

    Raises:
        BadUserInput: The filters are joined too deeply, or there are too many of them.
    """
    every, some = where.and_ or (), where.or_ or ()
    if level > MOST_LEVELS or len(every) + len(some) > MOST_JOINED:
        raise BadUserInput(
            f"Filters go {MOST_LEVELS} levels deep at most, and join {MOST_JOINED} at most.",
            path=["where"],
        )
    return replace(
        own,
        all_of=tuple(each.value(level + 1) for each in every),
        any_of=tuple(each.value(level + 1) for each in some),
        excluded=where.not_.value(level + 1) if where.not_ else None,
    )
