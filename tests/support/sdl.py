"""Documents of every operation of a door, written from its own SDL, with made-up variables."""

import random
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from graphql import (
    GraphQLEnumType,
    GraphQLField,
    GraphQLInputObjectType,
    GraphQLInputType,
    GraphQLInterfaceType,
    GraphQLList,
    GraphQLNonNull,
    GraphQLObjectType,
    GraphQLOutputType,
    GraphQLScalarType,
    GraphQLSchema,
    build_schema,
    get_named_type,
    is_leaf_type,
)

_SCHEMAS: Final = Path(__file__).parents[2] / "frontend_schema"
_DEPTH: Final = 4
_HALF: Final = 0.5
_SCALARS: Final[dict[str, object]] = {
    "Boolean": True,
    "CurrencyCode": "SEK",
    "DateTime": "2026-12-02T08:00:00Z",
    "Decimal": "1",
    "Int": 1,
    "String": "Eva",
}


def sdl_of(door: str) -> GraphQLSchema:
    """The treaty of one door, as it is checked in."""
    return build_schema((_SCHEMAS / f"{door}.graphql").read_text("utf-8"), assume_valid=True)


def operations_of(schema: GraphQLSchema) -> list[tuple[str, str, GraphQLField]]:
    """Every question and every deed: what it is, its name, and its field."""
    kinds = {"query": schema.query_type, "mutation": schema.mutation_type}
    return [
        (kind, name, field)
        for kind, root in kinds.items()
        if root is not None
        for name, field in root.fields.items()
    ]


def document_of(kind: str, name: str, field: GraphQLField) -> str:
    """The operation, asking for all that it answers."""
    declared = ", ".join(f"${each}: {argument.type}" for each, argument in field.args.items())
    given = ", ".join(f"{each}: ${each}" for each in field.args)
    head = f"{kind} Fuzzed({declared})" if declared else f"{kind} Fuzzed"
    called = f"{name}({given})" if given else name
    return f"{head} {{ {called} {_selection(field.type, _DEPTH)} }}"


def variables_of(
    field: GraphQLField, ids: Mapping[str, Sequence[str]], chance: random.Random
) -> dict[str, object]:
    """What it asks for, made up; ids are some of those given by the name of where they stand."""
    made = _Made(ids, chance)
    return {name: made.value(name, each.type) for name, each in field.args.items()}


def _selection(answer: GraphQLOutputType, depth: int) -> str:
    named = get_named_type(answer)
    if not isinstance(named, GraphQLObjectType | GraphQLInterfaceType):
        return ""
    asked = [
        f"{name} {_selection(field.type, depth - 1)}".strip()
        for name, field in named.fields.items()
        if not field.args and (depth or is_leaf_type(get_named_type(field.type)))
    ]
    return f"{{ __typename {' '.join(asked)} }}"


@dataclass(frozen=True, slots=True)
class _Made:
    """Values by chance."""

    ids: Mapping[str, Sequence[str]]
    chance: random.Random

    def value(self, name: str, wanted: GraphQLInputType) -> object:
        match wanted:
            case GraphQLNonNull(of_type=inner):
                return self.value(name, inner)
            case GraphQLList(of_type=inner):
                return [self.value(name, inner)] if self._is_so() else []
            case GraphQLInputObjectType(fields=fields):
                return {
                    each: self.value(each, one.type)
                    for each, one in fields.items()
                    if isinstance(one.type, GraphQLNonNull) or self._is_so()
                }
            case _:
                return self._leaf(name, wanted)

    def _leaf(self, name: str, wanted: GraphQLInputType) -> object:
        match wanted:
            case GraphQLEnumType(values=values):
                return self.chance.choice(list(values))
            case GraphQLScalarType(name="ID"):
                return self.chance.choice(self.ids.get(name, self.ids["id"]))
            case _ if name == "idempotencyKey":
                return f"{self.chance.getrandbits(128):032x}"
            case _:
                return _SCALARS.get(str(wanted), "Eva")

    def _is_so(self) -> bool:
        return self.chance.random() < _HALF
