"""A selection compiled to columns: each field is read once for all rows, not row by row.

The standard executor spends its time on ceremony per field and row. A plan keeps none of it: it
reads one attribute of all rows, then the next. Whatever a plan cannot do, and any error, is the
standard executor's; both give the same bytes, and a test holds them to it.
"""

import asyncio
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from inspect import isawaitable
from itertools import islice
from operator import attrgetter
from typing import Any, NoReturn, Protocol

MOST_REMEMBERED = 50_000

Values = Sequence[Any]
Resolve = Callable[..., Any]


class StandardExecutorNeeded(Exception):
    """The rows hold something that only the standard executor can answer for."""


class Env(Protocol):
    """What a plan asks of the executor that runs it."""

    def call(self, call: Any, value: Any) -> Any:  # noqa: ANN401 - any resolver's answer
        """Resolve one field of one value."""

    async def load(self, loader: Any, keys: list[Any]) -> Sequence[Any]:  # noqa: ANN401
        """Ask a loader for all keys at once."""


@dataclass(frozen=True, slots=True)
class Attribute:
    """A field that lies ready on the row."""

    get: Callable[[Any], Any]

    async def read(self, values: Values, _env: Env) -> list[Any]:
        return list(map(self.get, values))

    @classmethod
    def named(cls, name: str) -> "Attribute":
        return cls(attrgetter(name))


@dataclass(frozen=True, slots=True)
class Resolved:
    """A field with a resolver of its own, asked for each row."""

    field: object

    async def read(self, values: Values, env: Env) -> list[Any]:
        found = [env.call(self.field, value) for value in values]
        if any(isawaitable(each) for each in found):
            return list(await asyncio.gather(*(_settled(each) for each in found)))
        return found


async def _settled(value: Any) -> Any:  # noqa: ANN401 - any resolver's answer
    return await value if isawaitable(value) else value


@dataclass(frozen=True, slots=True)
class Loaded:
    """A field that a loader finds by a key on the row, asked once for all rows."""

    loader: Any
    key: Callable[[Any], Any]

    async def read(self, values: Values, env: Env) -> list[Any]:
        keys = list(map(self.key, values))
        wanted = list(dict.fromkeys(key for key in keys if key is not None))
        found = await env.load(self.loader, wanted) if wanted else []
        by_key = dict(zip(wanted, found, strict=True))
        return [by_key.get(key) for key in keys]


Source = Attribute | Resolved | Loaded


class Shape(Protocol):
    """How the values of a field become JSON."""

    async def complete(self, values: Values, env: Env) -> list[Any]: ...


@dataclass(frozen=True, slots=True)
class Leaf:
    """A scalar or an enum, or lists of them."""

    write: Callable[[Any], Any]
    nullable: bool

    async def complete(self, values: Values, _env: Env) -> list[Any]:
        write = self.write
        if self.nullable:
            return [None if value is None else write(value) for value in values]
        return [_missing() if value is None else write(value) for value in values]


@dataclass(frozen=True, slots=True)
class Listed:
    """A list of objects."""

    item: Shape
    nullable: bool

    async def complete(self, values: Values, env: Env) -> list[Any]:
        if not self.nullable and any(value is None for value in values):
            _missing()
        flat = [item for items in values if items for item in items]
        done = iter(await self.item.complete(flat, env))
        return [None if items is None else list(islice(done, len(items))) for items in values]


@dataclass(frozen=True, slots=True)
class Column:
    """One field of a selection."""

    source: Source
    shape: Shape

    async def of(self, values: Values, env: Env) -> list[Any]:
        return await self.shape.complete(await self.source.read(values, env), env)


@dataclass(frozen=True, slots=True)
class Constant:
    """``__typename``."""

    value: str

    async def of(self, values: Values, _env: Env) -> list[Any]:
        return [self.value] * len(values)


@dataclass(frozen=True, slots=True)
class Rows:
    """Objects of one type, with the fields that are selected of them."""

    names: tuple[str, ...]
    columns: tuple[Column | Constant, ...]
    nullable: bool

    async def complete(self, values: Values, env: Env) -> list[Any]:
        present = [value for value in values if value is not None]
        if len(present) < len(values) and not self.nullable:
            _missing()
        if not present:
            return [None] * len(values)
        columns = [await column.of(present, env) for column in self.columns]
        names = self.names
        made = [dict(zip(names, row, strict=True)) for row in zip(*columns, strict=True)]
        if len(made) == len(values):
            return made
        done = iter(made)
        return [None if value is None else next(done) for value in values]


@dataclass(frozen=True, slots=True)
class Remembered:
    """Objects that never change and that recur, such as amounts: each is written once."""

    rows: Rows
    known: dict[Any, Any] = field(default_factory=dict)

    async def complete(self, values: Values, env: Env) -> list[Any]:
        known = self.known
        new = [value for value in dict.fromkeys(values) if value not in known]
        if new:
            if len(known) > MOST_REMEMBERED:
                known.clear()
                new = list(dict.fromkeys(values))
            known.update(zip(new, await self.rows.complete(new, env), strict=True))
        return [known[value] for value in values]


@dataclass(frozen=True, slots=True)
class Mixed:
    """Objects of an interface or a union: each by the plan of its own type."""

    plan_of: Callable[[Any], Rows]
    nullable: bool

    async def complete(self, values: Values, env: Env) -> list[Any]:
        if not self.nullable and any(value is None for value in values):
            _missing()
        done: list[Any] = [None] * len(values)
        by_kind: dict[type, list[int]] = {}
        for place, value in enumerate(values):
            if value is not None:
                by_kind.setdefault(type(value), []).append(place)
        for places in by_kind.values():
            alike = [values[place] for place in places]
            answers = await self.plan_of(alike[0]).complete(alike, env)
            for place, answer in zip(places, answers, strict=True):
                done[place] = answer
        return done


def _missing() -> NoReturn:
    raise StandardExecutorNeeded
