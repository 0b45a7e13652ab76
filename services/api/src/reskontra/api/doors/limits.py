"""How large a document may be, counted after its fragments are expanded."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from graphql import (
    DocumentNode,
    FieldNode,
    FragmentDefinitionNode,
    FragmentSpreadNode,
    GraphQLError,
    InlineFragmentNode,
    OperationDefinitionNode,
    SelectionSetNode,
)

# Reading takes time even where there are no tokens: what is longer is not read at all.
MOST_CHARACTERS = 50_000
MOST_TOKENS = 2_000
MOST_COMMENTS = 200
DEEPEST = 12
MOST_ALIASES = 30
MOST_FIELDS = 1_000
MOST_ROOT_FIELDS = 20
MOST_MUTATIONS = 5
_INTROSPECTION = {"__schema", "__type"}


@dataclass(frozen=True, slots=True)
class Size:
    """What a selection amounts to."""

    depth: int = 0
    aliases: int = 0
    fields: int = 0
    roots: int = 0
    introspects: bool = False
    is_conditional: bool = False

    def beside(self, other: "Size") -> "Size":
        return Size(
            max(self.depth, other.depth),
            self.aliases + other.aliases,
            self.fields + other.fields,
            self.roots + other.roots,
            self.introspects or other.introspects,
            self.is_conditional or other.is_conditional,
        )

    def under(self, node: FieldNode) -> "Size":
        """This selection as the content of a field; what introspection selects is not counted."""
        aliases = self.aliases + (node.alias is not None)
        if node.name.value in _INTROSPECTION:
            return Size(1, aliases, 1, 1, introspects=True)
        is_conditional = self.is_conditional or bool(node.directives)
        return Size(self.depth + 1, aliases, self.fields + 1, 1, self.introspects, is_conditional)


@dataclass(slots=True)
class _Measure:
    """Measures each fragment once, so that fragments of fragments cost no more than they are."""

    fragments: Mapping[str, FragmentDefinitionNode]
    known: dict[str, Size] = field(default_factory=dict)

    def of(self, selections: SelectionSetNode | None) -> Size:
        size = Size()
        for part in self._parts(selections):
            size = size.beside(part)
        return size

    def _parts(self, selections: SelectionSetNode | None) -> Iterator[Size]:
        for node in selections.selections if selections else ():
            if isinstance(node, FieldNode):
                yield self.of(node.selection_set).under(node)
                continue
            if node.directives:
                yield Size(is_conditional=True)
            if isinstance(node, FragmentSpreadNode):
                yield self._fragment(node.name.value)
            elif isinstance(node, InlineFragmentNode):
                yield self.of(node.selection_set)

    def _fragment(self, name: str) -> Size:
        if name not in self.known:
            # An unknown or circular fragment is the validation's to refuse.
            self.known[name] = Size()
            found = self.fragments.get(name)
            self.known[name] = self.of(found.selection_set) if found else Size()
        return self.known[name]


def measured(document: DocumentNode, operation: OperationDefinitionNode) -> Size:
    """The size of one operation, its fragments counted where they are spread."""
    fragments = {
        node.name.value: node
        for node in document.definitions
        if isinstance(node, FragmentDefinitionNode)
    }
    return _Measure(fragments).of(operation.selection_set)


def too_large(size: Size, operation: OperationDefinitionNode) -> list[GraphQLError]:
    """Every limit that an operation passes."""
    roots = MOST_MUTATIONS if operation.operation.value == "mutation" else MOST_ROOT_FIELDS
    counted = [
        ("levels deep", size.depth, DEEPEST),
        ("aliases", size.aliases, MOST_ALIASES),
        ("fields", size.fields, MOST_FIELDS),
        ("root fields", size.roots, roots),
    ]
    return [
        GraphQLError(f"The document has {found} {what}; at most {most} are answered.", operation)
        for what, found, most in counted
        if found > most
    ]
