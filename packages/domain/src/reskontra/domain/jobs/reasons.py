"""Reasons for a no, as they are kept: facts keep their kinds, so that words can be made later."""

import json
from collections.abc import Iterable
from datetime import date
from decimal import Decimal
from typing import TypeAlias

from reskontra.domain.jobs.views import Reason
from reskontra.domain.kernel.money import Money
from reskontra.domain.kernel.refusals import Refusal

_Json: TypeAlias = object


def to_json(reasons: Iterable[Refusal]) -> str:
    """Write reasons down."""
    kept = [
        {
            "code": one.code,
            "facts": {name: _kept(value) for name, value in one.facts.items()},
            "path": one.path,
        }
        for one in reasons
    ]
    return json.dumps(kept, ensure_ascii=False)


def from_json(text: str) -> tuple[Reason, ...]:
    """Read what ``to_json`` wrote."""
    return tuple(
        Reason(
            one["code"],
            {name: _told(value) for name, value in one["facts"].items()},
            # What was kept before paths were says none.
            tuple(one.get("path", ())),
        )
        for one in json.loads(text)
    )


def _kept(value: object) -> _Json:
    match value:
        case Money():
            return {"money": [value.minor, value.currency]}
        case Decimal():
            return {"decimal": str(value)}
        case date():
            return {"date": value.isoformat()}
        case list() | tuple():
            return [_kept(one) for one in value]
        case None | bool() | int():
            return value
        case _:
            return str(value)


def _told(value: _Json) -> object:
    match value:
        case {"money": [int(minor), str(currency)]}:
            return Money(minor, currency)
        case {"decimal": str(text)}:
            return Decimal(text)
        case {"date": str(text)}:
            return date.fromisoformat(text)
        case list():
            return [_told(one) for one in value]
        case _:
            return value
