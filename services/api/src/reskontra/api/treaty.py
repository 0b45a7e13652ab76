"""What is agreed with clients in writing: each door's schema, and the documents that it trusts."""

import hashlib
from collections.abc import Mapping
from pathlib import PurePosixPath

from graphql import (
    GraphQLSchema,
    build_schema,
    find_breaking_changes,
    parse,
    validate,
)
from graphql.language import OperationDefinitionNode
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


def _name_of(path: str, text: str, schema: GraphQLSchema) -> str:
    document = parse(text)
    if errors := validate(schema, document):
        raise UntrustworthyDocument(f"{path}: {errors[0].message}")
    operations = [d for d in document.definitions if isinstance(d, OperationDefinitionNode)]
    if len(operations) != 1 or operations[0].name is None:
        raise UntrustworthyDocument(f"{path}: one operation, with a name")
    return operations[0].name.value
