"""A selection compiled to columns: each field is read once for all rows, not row by row.

The standard executor spends its time on ceremony per field and row. A plan keeps none of it: it
reads one attribute of all rows, then the next. Whatever a plan cannot do, and any error, is the
standard executor's; both give the same bytes, and a test holds them to it.
"""

import asyncio
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from inspect import isawaitable
from itertools import chain, islice
from typing import Any, NoReturn, Protocol

MOST_REMEMBERED = 5_000

Values = Sequence[Any]
# Looked for among types: rows compare themselves with None slowly.
_NONE = type(None)


class StandardExecutorNeeded(Exception):
    """The rows hold something that only the standard executor can answer for."""


class Env(Protocol):
    """What a plan asks of the executor that runs it."""

    def call(self, call: Any, value: Any) -> Any:  # noqa: ANN401 - any resolver's answer
        """Resolve one field of one value."""

    async def load(self, loader: Any, keys: list[Any]) -> Sequence[Any]:  # noqa: ANN401
        """Ask a loader for all keys at once."""


class Shape(Protocol):
    """How the values of a field become JSON: at once, or after somebody was asked."""

    @property
    def is_ready(self) -> bool:
        """Whether nobody needs to be asked, so that ``now`` will do."""

    def now(self, values: Values) -> list[Any]:
        """The values as JSON."""

    async def later(self, values: Values, env: Env) -> list[Any]:
        """The values as JSON, when whoever must be asked has answered."""


# ── where values come from ──────────────────────────────────────────────────────────────────────


@dataclass(frozen=True, slots=True)
class Attribute:
    """A field that lies ready on the row."""

    get: Callable[[Any], Any]

    def read(self, values: Values) -> list[Any]:
        return list(map(self.get, values))


@dataclass(frozen=True, slots=True)
class Resolved:
    """A field with a resolver of its own, asked for each row."""

    call: object

    async def ask(self, values: Values, env: Env) -> list[Any]:
        found = [env.call(self.call, value) for value in values]
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

    async def ask(self, values: Values, env: Env) -> list[Any]:
        keys = list(map(self.key, values))
        wanted = list(dict.fromkeys(key for key in keys if key is not None))
        found = await env.load(self.loader, wanted) if wanted else []
        by_key = dict(zip(wanted, found, strict=True))
        return [by_key.get(key) for key in keys]


Source = Attribute | Resolved | Loaded


# ── what becomes of them ────────────────────────────────────────────────────────────────────────


@dataclass(frozen=True, slots=True)
class Leaf:
    """A scalar or an enum, or lists of them; values of a ``plain`` type are JSON already."""

    write: Callable[[Any], Any]
    nullable: bool
    plain: frozenset[type] = frozenset()
    is_ready: bool = True

    def now(self, values: Values) -> list[Any]:
        if self.plain.issuperset(map(type, values)):
            return list(values)
        write = self.write
        if self.nullable:
            return [None if value is None else write(value) for value in values]
        return [_missing() if value is None else write(value) for value in values]

    async def later(self, values: Values, _env: Env) -> list[Any]:
        return self.now(values)


@dataclass(frozen=True, slots=True)
class Listed:
    """A list of objects."""

    item: Shape
    nullable: bool

    @property
    def is_ready(self) -> bool:
        return self.item.is_ready

    def now(self, values: Values) -> list[Any]:
        return self._split(values, self.item.now(self._flat(values)))

    async def later(self, values: Values, env: Env) -> list[Any]:
        return self._split(values, await self.item.later(self._flat(values), env))

    def _flat(self, values: Values) -> list[Any]:
        if not self.nullable and _NONE in map(type, values):
            _missing()
        return list(chain.from_iterable(items for items in values if items))

    @staticmethod
    def _split(values: Values, done: list[Any]) -> list[Any]:
        rest = iter(done)
        return [None if items is None else list(islice(rest, len(items))) for items in values]


@dataclass(frozen=True, slots=True)
class Column:
    """One field of a selection."""

    source: Source
    shape: Shape

    @property
    def is_ready(self) -> bool:
        return isinstance(self.source, Attribute) and self.shape.is_ready

    def now(self, values: Values) -> list[Any]:
        source = self.source
        return self.shape.now(source.read(values)) if isinstance(source, Attribute) else []

    async def later(self, values: Values, env: Env) -> list[Any]:
        source = self.source
        found = (
            source.read(values) if isinstance(source, Attribute) else await source.ask(values, env)
        )
        return self.shape.now(found) if self.shape.is_ready else await self.shape.later(found, env)


@dataclass(frozen=True, slots=True)
class Constant:
    """``__typename``."""

    value: str
    is_ready: bool = True

    def now(self, values: Values) -> list[Any]:
        return [self.value] * len(values)

    async def later(self, values: Values, _env: Env) -> list[Any]:
        return self.now(values)


@dataclass(frozen=True, slots=True)
class Rows:
    """Objects of one type, with the fields that are selected of them."""

    names: tuple[str, ...]
    columns: tuple[Column | Constant, ...]
    waits: tuple[bool, ...]
    nullable: bool

    @property
    def is_ready(self) -> bool:
        return not any(self.waits)

    def now(self, values: Values) -> list[Any]:
        present = self._present(values)
        return self._made(values, present, [column.now(present) for column in self.columns])

    async def later(self, values: Values, env: Env) -> list[Any]:
        present = self._present(values)
        if not present:
            return list(values)
        columns = [
            await column.later(present, env) if waits else column.now(present)
            for column, waits in zip(self.columns, self.waits, strict=True)
        ]
        return self._made(values, present, columns)

    def _present(self, values: Values) -> Values:
        if _NONE not in map(type, values):
            return values
        if not self.nullable:
            _missing()
        return [value for value in values if value is not None]

    def _made(self, values: Values, present: Values, columns: list[list[Any]]) -> list[Any]:
        names = self.names
        made = [dict(zip(names, row, strict=False)) for row in zip(*columns, strict=True)]
        if len(present) == len(values):
            return made
        rest = iter(made)
        return [None if value is None else next(rest) for value in values]


@dataclass(frozen=True, slots=True)
class Remembered:
    """Objects that never change and that recur, such as amounts: each is written once."""

    rows: Rows
    make: Callable[[Any], Any] | None = None
    known: dict[Any, Any] = field(default_factory=dict)
    is_ready: bool = True

    def now(self, values: Values) -> list[Any]:
        known = self.known
        try:
            return [known[value] for value in values]
        except KeyError:
            return self._written(values)

    async def later(self, values: Values, _env: Env) -> list[Any]:
        return self.now(values)

    def _written(self, values: Values) -> list[Any]:
        known = self.known
        if len(known) > MOST_REMEMBERED:
            known.clear()
        new = [value for value in dict.fromkeys(values) if value not in known]
        made = new if self.make is None else list(map(self.make, new))
        known.update(zip(new, self.rows.now(made), strict=True))
        return [known[value] for value in values]


@dataclass(frozen=True, slots=True)
class Mixed:
    """Objects of an interface or a union: each by the plan of its own type."""

    plan_of: Callable[[Any], Rows]
    nullable: bool
    is_ready: bool = False

    def now(self, values: Values) -> NoReturn:
        raise StandardExecutorNeeded(values)

    async def later(self, values: Values, env: Env) -> list[Any]:
        if not self.nullable and _NONE in map(type, values):
            _missing()
        done: list[Any] = [None] * len(values)
        by_kind: dict[type, list[int]] = {}
        for place, value in enumerate(values):
            if value is not None:
                by_kind.setdefault(type(value), []).append(place)
        for places in by_kind.values():
            alike = [values[place] for place in places]
            answers = await self.plan_of(alike[0]).later(alike, env)
            for place, answer in zip(places, answers, strict=True):
                done[place] = answer
        return done


def _missing() -> NoReturn:
    raise StandardExecutorNeeded
