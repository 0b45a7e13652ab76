"""What is agreed with clients in writing: each door's schema, and the documents that it trusts."""

import hashlib
from collections.abc import Mapping
from pathlib import PurePosixPath

from graphql import (
    GraphQLSchema,
    Visitor,
    build_schema,
    find_breaking_changes,
    parse,
    validate,
    visit,
)
from graphql.language import FragmentDefinitionNode, FragmentSpreadNode, OperationDefinitionNode
from strawberry.printer import print_schema as print_with_directives

from reskontra.api.doors.schemas import platform_schema, portal_schema, tenant_schema

DOORS = ("platform", "tenant", "portal")

_SCHEMAS = {"platform": platform_schema, "tenant": tenant_schema, "portal": portal_schema}


class UntrustworthyDocument(Exception):
    """A document of the SPA that no door would answer; says which and why."""


def written_schemas() -> dict[str, str]:
    """The schema of each door, in writing."""
    return {door: f"{print_with_directives(_SCHEMAS[door]()).strip()}\n" for door in DOORS}


def door_of(path: str) -> str:
    """The door that a document is for, by the folder that it lies in."""
    slice_ = PurePosixPath(path).parts[0]
    return slice_ if slice_ in DOORS else "tenant"


def whole_documents(documents: Mapping[str, str], fragments: Mapping[str, str]) -> dict[str, str]:
    """Each document with the fragments that it spreads behind it, so that it stands alone.

    Raises:
        UntrustworthyDocument: What should be a fragment is none, or has a name that is taken.
    """
    named: dict[str, str] = {}
    for path in sorted(fragments):
        name = _fragment_name(path, fragments[path])
        if name in named:
            raise UntrustworthyDocument(f"{path}: {name} is also another fragment")
        named[name] = fragments[path].strip()
    return {path: _whole(text, named) for path, text in documents.items()}


def manifest(documents: Mapping[str, str]) -> dict[str, dict[str, str]]:
    """Documents by the SHA-256 of their text, each checked against its door's schema.

    Raises:
        UntrustworthyDocument: One of them cannot be answered, or has a name that is taken.
    """
    trusted = {}
    taken: dict[tuple[str, str], str] = {}
    for path in sorted(documents):
        door, text = door_of(path), documents[path].strip()
        name = _name_of(path, text, _SCHEMAS[door]()._schema)  # noqa: SLF001 - its core
        if (door, name) in taken:
            raise UntrustworthyDocument(f"{path}: {name} is also in {taken[door, name]}")
        taken[door, name] = path
        digest = hashlib.sha256(text.encode()).hexdigest()
        trusted[digest] = {"name": name, "door": door, "document": text}
    return trusted


def broken_promises(before: str, after: str) -> list[str]:
    """What a client of the schema before would miss in the schema after."""
    changes = find_breaking_changes(build_schema(before), build_schema(after))
    return sorted(f"{change.type.name}: {change.description}" for change in changes)


def _fragment_name(path: str, text: str) -> str:
    match parse(text).definitions:
        case [FragmentDefinitionNode() as fragment]:
            return fragment.name.value
        case _:
            raise UntrustworthyDocument(f"{path}: one fragment, and nothing else")


def _whole(text: str, fragments: Mapping[str, str]) -> str:
    parts = [text.strip()]
    wanted = _spread_in(text)
    for name in wanted:
        # A fragment that nobody wrote is told by the door's own rules.
        if name in fragments:
            parts.append(fragments[name])
            wanted += [each for each in _spread_in(fragments[name]) if each not in wanted]
    return "\n\n".join(parts)


class _Spreads(Visitor):
    """Gathers the names of what is spread, each once, as they come."""

    def __init__(self) -> None:
        super().__init__()
        self.names: list[str] = []

    def enter_fragment_spread(self, node: FragmentSpreadNode, *_: object) -> None:
        if node.name.value not in self.names:
            self.names.append(node.name.value)


def _spread_in(text: str) -> list[str]:
    spreads = _Spreads()
    visit(parse(text), spreads)
    return spreads.names


def _name_of(path: str, text: str, schema: GraphQLSchema) -> str:
    document = parse(text)
    if errors := validate(schema, document):
        raise UntrustworthyDocument(f"{path}: {errors[0].message}")
    operations = [d for d in document.definitions if isinstance(d, OperationDefinitionNode)]
    if len(operations) != 1 or operations[0].name is None:
        raise UntrustworthyDocument(f"{path}: one operation, with a name")
    return operations[0].name.value
