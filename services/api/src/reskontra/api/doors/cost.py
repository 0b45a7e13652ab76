"""What an operation costs, known before it runs, and what it came to."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from graphql import (
    FieldNode,
    FragmentDefinitionNode,
    FragmentSpreadNode,
    GraphQLField,
    GraphQLInterfaceType,
    GraphQLObjectType,
    GraphQLSchema,
    GraphQLUnionType,
    InlineFragmentNode,
    IntValueNode,
    ListValueNode,
    OperationDefinitionNode,
    SelectionSetNode,
    VariableNode,
    get_named_type,
    get_nullable_type,
    is_leaf_type,
    is_list_type,
)

from reskontra.api.columns import COLUMN

MOST_POINTS = 1_000
_MUTATION = 10
_DEFINITION = "strawberry-definition"
_SURCHARGES = {
    "totalCount": 5,
    "isCapped": 5,
    "search": 10,
    "tiles": 5,
    "invoiceSums": 5,
    "paymentSums": 5,
    "customerFigures": 5,
    "timeline": 5,
    "items": 5,
}
# What tells how many rows are asked for: a number, or the ids of each.
_ROWS = ("first", "last", "ids")

Variables = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Cost:
    """The points of a field, and of what is selected under it, once per row."""

    name: str
    own: int
    children: tuple["Cost", ...] = ()
    rows: int | str | None = None
    fixed: int | None = None

    def asked(self, variables: Variables) -> int:
        """The points when every page is full."""
        return self.own + self.per_row(variables) * max(1, self._rows_asked(variables))

    def per_row(self, variables: Variables) -> int:
        """The points of what is selected under it, once."""
        if self.fixed is not None:
            return self.fixed
        return sum(child.asked(variables) for child in self.children)

    def _rows_asked(self, variables: Variables) -> int:
        rows = variables.get(self.rows) if isinstance(self.rows, str) else self.rows
        if isinstance(rows, list):
            return len(rows)
        return rows if isinstance(rows, int) else 1

    @classmethod
    def of(
        cls, name: str, own: int, children: tuple["Cost", ...] = (), rows: int | str | None = None
    ) -> "Cost":
        """A cost whose children's are added up beforehand, if no variable has a say in them."""
        is_fixed = all(
            child.fixed is not None and not isinstance(child.rows, str) for child in children
        )
        fixed = sum(child.asked({}) for child in children) if is_fixed else None
        return cls(name, own, children, rows, fixed)

    def came_to(self, found: Any, variables: Variables) -> int:  # noqa: ANN401 - JSON
        """The points of the rows that there were."""
        if isinstance(found, list) and self.rows is not None:
            return self.own + self.per_row(variables) * len(found)
        if not isinstance(found, dict):
            return self.own
        if self.rows is None:
            under = (child.came_to(found.get(child.name), variables) for child in self.children)
            return self.own + sum(under)
        lists = [len(value) for value in found.values() if isinstance(value, list)]
        return self.own + self.per_row(variables) * max(lists, default=0)


@dataclass(slots=True)
class _Pricing:
    schema: GraphQLSchema
    fragments: Mapping[str, FragmentDefinitionNode]

    def of(self, parent: object, selections: SelectionSetNode | None) -> tuple[Cost, ...]:
        if not isinstance(parent, GraphQLObjectType | GraphQLInterfaceType | GraphQLUnionType):
            return ()
        found: list[Cost] = []
        for node in selections.selections if selections else ():
            if isinstance(node, FieldNode):
                found.append(self._field(parent, node))
            else:
                found.extend(self._fragment(parent, node))
        return tuple(found)

    def _fragment(self, parent: object, node: object) -> tuple[Cost, ...]:
        if isinstance(node, FragmentSpreadNode):
            node = self.fragments[node.name.value]
        if not isinstance(node, InlineFragmentNode | FragmentDefinitionNode):
            return ()
        on = node.type_condition
        return self.of(self.schema.get_type(on.name.value) if on else parent, node.selection_set)

    def _field(
        self, parent: GraphQLObjectType | GraphQLInterfaceType | GraphQLUnionType, node: FieldNode
    ) -> Cost:
        name = node.alias.value if node.alias else node.name.value
        surcharge = _SURCHARGES.get(node.name.value, 0)
        defined = self.schema.get_field(parent, node.name.value)
        if defined is None or is_leaf_type(get_named_type(defined.type)):
            return Cost.of(name, surcharge)
        children = self.of(get_named_type(defined.type), node.selection_set)
        return Cost.of(name, surcharge + _worth(defined), children, _rows(defined, node))


def _worth(field: GraphQLField) -> int:
    """An object costs a point, unless it came along with its parent at no cost."""
    definition = field.extensions.get(_DEFINITION)
    is_column = COLUMN in getattr(definition, "metadata", ())
    came_along = is_column or getattr(field.resolve, "_is_default", False)
    return 0 if came_along and not is_list_type(get_nullable_type(field.type)) else 1


def _rows(field: GraphQLField, node: FieldNode) -> int | str | None:
    """How many rows a list is asked for: a number, or the variable that tells."""
    if not any(name in field.args for name in _ROWS):
        return None
    for argument in node.arguments or ():
        match argument.name.value in _ROWS, argument.value:
            case True, IntValueNode(value=number):
                return int(number)
            case True, ListValueNode(values=values):
                return len(values)
            case True, VariableNode(name=name):
                return name.value
    return 1


def cost_of(
    schema: GraphQLSchema,
    operation: OperationDefinitionNode,
    fragments: Mapping[str, FragmentDefinitionNode],
) -> Cost:
    """Price a valid operation."""
    root = schema.get_root_type(operation.operation)
    children = _Pricing(schema, fragments).of(root, operation.selection_set)
    mutations = len(children) if operation.operation.value == "mutation" else 0
    return Cost.of("", _MUTATION * mutations, children)
