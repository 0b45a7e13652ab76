"""What was kept before a rule became stricter stays until somebody changes it."""

import re
from collections.abc import Callable, Iterable
from typing import TypeVar

from reskontra.domain.kernel.refusals import Refusal

_Kept = TypeVar("_Kept")
_CAPITAL = re.compile(r"(?<!^)(?=[A-Z])")


def reasons_to_stop(
    rule: Callable[[_Kept], Iterable[Refusal]], entry: _Kept, kept: _Kept | None
) -> list[Refusal]:
    """A rule's reasons against an entry, but for those against a field that is as it was kept."""
    reasons = list(rule(entry))
    if kept is None or not reasons:
        return reasons
    known = {(each.code, each.path) for each in rule(kept)}
    return [
        each
        for each in reasons
        if (each.code, each.path) not in known or _at(entry, each.path) != _at(kept, each.path)
    ]


def _at(value: object, path: Iterable[str]) -> object:
    """The value at a place, whose steps are GraphQL's names for ours."""
    for step in path:
        if isinstance(value, tuple):
            value = value[int(step)]
        else:
            value = getattr(value, _CAPITAL.sub("_", step).lower())
    return value
