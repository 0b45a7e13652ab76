"""Documents are read once: parsed, measured, validated and priced, then kept."""

import re
from collections import OrderedDict
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from graphql import (
    DocumentNode,
    FragmentDefinitionNode,
    GraphQLError,
    GraphQLSchema,
    OperationDefinitionNode,
    StringValueNode,
    Visitor,
    parse,
    specified_rules,
    validate,
    visit,
)
from strawberry.schema.validation_rules.maybe_null import MaybeNullValidationRule
from strawberry.schema.validation_rules.one_of import OneOfInputValidationRule

from reskontra.api.doors.cost import Cost, cost_of
from reskontra.api.doors.limits import (
    MOST_CHARACTERS,
    MOST_COMMENTS,
    MOST_TOKENS,
    Size,
    measured,
    too_large,
)
from reskontra.api.errors import ErrorCode, TopLevelError

_KEPT = 1_000
_MAY_HOLD_NUL = re.compile(r"\0|\\u")
_NOTHING = DocumentNode(definitions=())
# One tuple for ever: rules made anew would have to be compiled anew.
_RULES = (*specified_rules, MaybeNullValidationRule, OneOfInputValidationRule)


class DocumentTooLong(TopLevelError):
    """So long that reading it would keep everybody else waiting."""

    code = ErrorCode.GRAPHQL_PARSE_FAILED
    status = 400
    text = f"The document is too long; at most {MOST_CHARACTERS} characters are read."


@dataclass(frozen=True, slots=True)
class Operation:
    """One operation of a valid document."""

    name: str | None
    node: OperationDefinitionNode
    size: Size
    cost: Cost
    plans: dict[Any, Any] = field(default_factory=dict)

    @property
    def kind(self) -> str:
        """``query``, ``mutation`` or ``subscription``."""
        return self.node.operation.value


@dataclass(frozen=True, slots=True)
class Document:
    """A document that was read: its operations, or what is wrong with it."""

    ast: DocumentNode = _NOTHING
    operations: Mapping[str | None, Operation] = field(default_factory=dict)
    fragments: Mapping[str, FragmentDefinitionNode] = field(default_factory=dict)
    errors: tuple[GraphQLError, ...] = ()
    code: ErrorCode | None = None

    def operation(self, name: str | None) -> Operation | GraphQLError:
        """The operation that is meant."""
        if name is None and len(self.operations) == 1:
            return next(iter(self.operations.values()))
        if name is None:
            return GraphQLError("The document has several operations: name one of them.")
        return self.operations.get(name) or GraphQLError(f"Unknown operation named '{name}'.")


class Documents:
    """The documents of one door, the latest used kept ready."""

    def __init__(self, schema: GraphQLSchema) -> None:
        self._schema = schema
        self._kept: OrderedDict[tuple[str, bool], Document] = OrderedDict()

    def read(self, text: str, *, hide_suggestions: bool) -> Document:
        """Parse, measure, validate and price a document, or remember that this was done."""
        key = (text, hide_suggestions)
        known = self._kept.get(key)
        if known is not None:
            self._kept.move_to_end(key)
            return known
        self._kept[key] = read = _read(self._schema, text, hide_suggestions=hide_suggestions)
        if len(self._kept) > _KEPT:
            self._kept.popitem(last=False)
        return read


def _read(schema: GraphQLSchema, text: str, *, hide_suggestions: bool) -> Document:
    try:
        ast = parse(text, max_lexical_tokens=MOST_TOKENS, max_comments=MOST_COMMENTS)
    except GraphQLError as error:
        return Document(errors=(error,), code=ErrorCode.GRAPHQL_PARSE_FAILED)
    if _MAY_HOLD_NUL.search(text) and (unwritable := _texts_with_nul(ast)):
        refusal = GraphQLError("No text may hold the character U+0000.", unwritable)
        return Document(errors=(refusal,), code=ErrorCode.BAD_USER_INPUT)
    found = [node for node in ast.definitions if isinstance(node, OperationDefinitionNode)]
    sizes = [measured(ast, node) for node in found]
    # Measured first: some rules take time that grows with the square of what is selected.
    errors = [
        error for node, size in zip(found, sizes, strict=True) for error in too_large(size, node)
    ] or validate(schema, ast, _RULES, max_errors=20, hide_suggestions=hide_suggestions)
    if errors:
        return Document(errors=tuple(errors), code=ErrorCode.GRAPHQL_VALIDATION_FAILED)
    fragments = {
        node.name.value: node
        for node in ast.definitions
        if isinstance(node, FragmentDefinitionNode)
    }
    operations = [
        Operation(
            node.name.value if node.name else None, node, size, cost_of(schema, node, fragments)
        )
        for node, size in zip(found, sizes, strict=True)
    ]
    return Document(ast, {each.name: each for each in operations}, fragments)


class _Texts(Visitor):
    """Gathers the texts that no database can keep."""

    def __init__(self) -> None:
        super().__init__()
        self.found: list[StringValueNode] = []

    def enter_string_value(self, node: StringValueNode, *_: object) -> None:
        if "\0" in node.value:
            self.found.append(node)


def _texts_with_nul(ast: DocumentNode) -> list[StringValueNode]:
    texts = _Texts()
    visit(ast, texts)
    return texts.found
