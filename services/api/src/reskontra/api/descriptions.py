"""A type is described by its docstring, so that it is told in one place."""

from inspect import cleandoc
from typing import Any

from graphql import GraphQLNamedType, GraphQLSchema

_DEFINITION = "strawberry-definition"


def describe(schema: GraphQLSchema) -> None:
    """Give every type that says nothing of itself the docstring of the class it was made of."""
    for each in schema.type_map.values():
        if each.description is None and (text := _docstring(each)):
            each.description = text


def _docstring(kind: GraphQLNamedType) -> str:
    definition: Any = kind.extensions.get(_DEFINITION)
    origin = getattr(definition, "origin", None) or getattr(definition, "wrapped_cls", None)
    return cleandoc(getattr(origin, "__doc__", None) or "")
