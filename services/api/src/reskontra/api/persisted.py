"""The trusted documents as TypeScript: each carries its id and its types, none its text."""

from collections import Counter
from collections.abc import Iterator, Mapping

from graphql import parse
from graphql.language import OperationDefinitionNode

_HEAD = """\
// Made by `./reskontra schema` of the documents. Do not edit.

import type { Platform, Portal, Tenant } from "./types";

/** A document that the API knows by its id; its text stays at home. */
export type Persisted<Result, Variables> = {
  readonly kind: "Document";
  /**
   * The operation without its fields: a client looks here for its kind and its name.
   * It may not be sent, so empty it last of all, before the request is built; in urql:
   * `mapExchange({ onOperation: (asked) => makeOperation(asked.kind,
   *   { ...asked, query: { ...asked.query, definitions: [] } }) })`, after every cache.
   */
  readonly definitions: readonly [Operation];
  readonly documentId: string;
  readonly name: string;
  readonly door: Door;
  readonly operation: Kind;
  /** Never there: it tells TypeScript what is asked and what is answered. */
  readonly __apiType?: (variables: Variables) => Result;
};

export type Door = "platform" | "tenant" | "portal";
export type Kind = "query" | "mutation" | "subscription";

type Operation = {
  readonly kind: "OperationDefinition";
  readonly operation: Kind;
  readonly name: { readonly kind: "Name"; readonly value: string };
  readonly selectionSet: { readonly kind: "SelectionSet"; readonly selections: readonly [] };
};

function persisted<Result, Variables>(
  door: Door,
  operation: Kind,
  name: string,
  sha256: string,
): Persisted<Result, Variables> {
  const definition: Operation = {
    kind: "OperationDefinition",
    operation,
    name: { kind: "Name", value: name },
    selectionSet: { kind: "SelectionSet", selections: [] },
  };
  const documentId = `sha256:${sha256}`;
  return { kind: "Document", definitions: [definition], documentId, name, door, operation };
}
"""


def typescript_of(trusted: Mapping[str, Mapping[str, str]]) -> str:
    """A module with one constant per document of the manifest, by door and name."""
    return "\n".join((_HEAD, *_constants(trusted)))


def _constants(trusted: Mapping[str, Mapping[str, str]]) -> Iterator[str]:
    taken = Counter(entry["name"] for entry in trusted.values())
    in_order = sorted(trusted.items(), key=lambda each: (each[1]["door"], each[1]["name"]))
    for digest, entry in in_order:
        door, name, operation = entry["door"], entry["name"], _operation_of(entry["document"])
        space = door.capitalize()
        constant = name if taken[name] == 1 else f"{space}{name}"
        answer = f"{space}.{name}{operation.capitalize()}"
        yield (
            f"export const {constant}Document = /*#__PURE__*/ persisted<\n"
            f"  {answer},\n"
            f"  {answer}Variables\n"
            f'>("{door}", "{operation}", "{name}", "{digest}");\n'
        )


def _operation_of(text: str) -> str:
    [operation] = [
        each for each in parse(text).definitions if isinstance(each, OperationDefinitionNode)
    ]
    return operation.operation.value
