"""From a selection of the schema to a plan."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from operator import attrgetter
from typing import Any

from graphql import (
    FieldNode,
    GraphQLEnumType,
    GraphQLField,
    GraphQLInt,
    GraphQLInterfaceType,
    GraphQLLeafType,
    GraphQLList,
    GraphQLNonNull,
    GraphQLObjectType,
    GraphQLOutputType,
    GraphQLScalarType,
    GraphQLSchema,
    GraphQLString,
    GraphQLUnionType,
    OperationDefinitionNode,
    get_named_type,
    is_leaf_type,
)
from graphql.execution.collect_fields import FieldDetails, FragmentDetails, collect_subfields
from graphql.execution.values import VariableValues
from strawberry.types import get_object_definition
from strawberry.types.field import StrawberryField

from reskontra.api.columns import COLUMN, KEYED
from reskontra.api.doors.plans import (
    Attribute,
    Column,
    Constant,
    Leaf,
    Listed,
    Loaded,
    Mixed,
    Remembered,
    Resolved,
    Rows,
    Shape,
    Source,
    StandardExecutorNeeded,
)
from reskontra.api.nodes import LOADED

Details = list[FieldDetails]
_DEFINITION = "strawberry-definition"
_INT = 2**31
_NO_VARIABLES = VariableValues({}, {})
# A decimal that is text already was written by the database.
_PLAIN = {"String": str, "Boolean": bool, "Decimal": str}
_PLAIN_WHEN_WRITTEN_BY: dict[Any, type] = {str: str, date.isoformat: date}


class UnplannableSelection(Exception):
    """The selection holds something that plans do not cover."""


@dataclass(frozen=True, slots=True)
class Call:
    """A field with a resolver, as it stands in the document."""

    parent: GraphQLObjectType
    definition: GraphQLField
    nodes: tuple[FieldNode, ...]


@dataclass(frozen=True, slots=True)
class Compiler:
    """Makes plans for one operation; knows nothing of any one request's variables."""

    schema: GraphQLSchema
    fragments: dict[str, FragmentDetails]
    operation: OperationDefinitionNode

    def shape(self, kind: GraphQLOutputType, details: Details, *, nullable: bool = True) -> Shape:
        """The plan of a field's type.

        Raises:
            UnplannableSelection: There is no plan for that.
        """
        if isinstance(kind, GraphQLNonNull):
            return self.shape(kind.of_type, details, nullable=False)
        if is_leaf_type(get_named_type(kind)):
            return Leaf(_writer(kind), nullable, _plain(kind, nullable=nullable))
        if isinstance(kind, GraphQLList):
            return Listed(self.shape(kind.of_type, details), nullable)
        if isinstance(kind, GraphQLObjectType):
            rows = self._rows(kind, details, nullable=nullable)
            return Remembered(rows) if rows.is_ready and _never_changes(kind) else rows
        if isinstance(kind, GraphQLInterfaceType | GraphQLUnionType):
            return Mixed(self._by_kind(details), nullable)
        raise UnplannableSelection(str(kind))

    def _rows(self, kind: GraphQLObjectType, details: Details, *, nullable: bool) -> Rows:
        collected = collect_subfields(
            self.schema, self.fragments, _NO_VARIABLES, self.operation, kind, details
        )
        fields = collected.grouped_field_set
        columns = tuple(self._column(kind, each) for each in fields.values())
        waits = tuple(not column.is_ready for column in columns)
        return Rows(tuple(fields), columns, waits, nullable)

    def _by_kind(self, details: Details) -> Callable[[Any], Rows]:
        known: dict[type, Rows] = {}

        def plan_of(value: object) -> Rows:
            if type(value) not in known:
                definition = get_object_definition(value)
                kind = self.schema.get_type(definition.name) if definition else None
                if not isinstance(kind, GraphQLObjectType):
                    raise StandardExecutorNeeded
                known[type(value)] = self._rows(kind, details, nullable=False)
            return known[type(value)]

        return plan_of

    def _column(self, parent: GraphQLObjectType, details: Details) -> Column | Constant:
        name = details[0].node.name.value
        if name == "__typename":
            return Constant(parent.name)
        definition = parent.fields.get(name)
        if definition is None:
            raise UnplannableSelection(name)
        call = Call(parent, definition, tuple(each.node for each in details))
        return _remembering(call, Column(_source(call), self.shape(definition.type, details)))


def _remembering(call: Call, column: Column) -> Column:
    """Remember by the key that a value follows from, where there is one."""
    metadata = getattr(call.definition.extensions.get(_DEFINITION), "metadata", {})
    if KEYED not in metadata or not isinstance(column.shape, Remembered):
        return column
    key, make = metadata[KEYED]
    return Column(Attribute(key), Remembered(column.shape.rows, make))


def _never_changes(kind: GraphQLObjectType) -> bool:
    definition = kind.extensions.get(_DEFINITION)
    return getattr(getattr(definition, "origin", None), "NEVER_CHANGES", False)


def _source(call: Call) -> Source:
    field = call.definition.extensions.get(_DEFINITION)
    if not isinstance(field, StrawberryField):
        raise UnplannableSelection(str(call.definition))
    if getattr(call.definition.resolve, "_is_default", False):
        return Attribute(attrgetter(field.python_name))
    if COLUMN in field.metadata:
        return Attribute(field.metadata[COLUMN])
    if LOADED in field.metadata:
        loader, by = field.metadata[LOADED]
        return Loaded(loader, attrgetter(by))
    return Resolved(call)


def _plain(kind: GraphQLOutputType, *, nullable: bool) -> frozenset[type]:
    """The types whose values the writer of the answer takes as they are."""
    if not isinstance(kind, GraphQLScalarType):
        return frozenset()
    found = _PLAIN.get(kind.name) or _PLAIN_WHEN_WRITTEN_BY.get(kind.coerce_output_value)
    if found is None:
        return frozenset()
    return frozenset({found, type(None)} if nullable else {found})


def _writer(kind: GraphQLOutputType) -> Callable[[Any], Any]:
    """How a value, or a list of values, of a leaf type is written."""
    if isinstance(kind, GraphQLList):
        return _list_writer(kind.of_type)
    if isinstance(kind, GraphQLEnumType):
        return _enum_writer(kind)
    if kind is GraphQLString:
        write_text = GraphQLString.coerce_output_value
        return lambda value: value if type(value) is str else write_text(value)
    if kind is GraphQLInt:
        write_int = GraphQLInt.coerce_output_value
        return lambda value: (
            value if type(value) is int and -_INT < value < _INT else write_int(value)
        )
    if not isinstance(kind, GraphQLLeafType):
        raise UnplannableSelection(str(kind))
    return kind.coerce_output_value


def _list_writer(item: GraphQLOutputType) -> Callable[[Any], Any]:
    needed = isinstance(item, GraphQLNonNull)
    write = _writer(item.of_type if isinstance(item, GraphQLNonNull) else item)

    def write_all(values: Any) -> list[Any]:  # noqa: ANN401 - any iterable
        if needed and any(value is None for value in values):
            raise StandardExecutorNeeded
        return [None if value is None else write(value) for value in values]

    return write_all


def _enum_writer(kind: GraphQLEnumType) -> Callable[[Any], Any]:
    known: dict[Any, Any] = {}

    def write(value: Any) -> Any:  # noqa: ANN401 - any enum
        if value not in known:
            known[value] = kind.coerce_output_value(value)
        return known[value]

    return write
