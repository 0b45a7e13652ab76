import type { Persisted } from "@treaty/documents";
import type { DocumentInput } from "@urql/core";

/** A document that the API knows by its hash. */
export type Trusted<Result, Variables> = Persisted<Result, Variables>;

/** The same document in the client library's own type. */
export function node<Result, Variables>(
  document: Trusted<Result, Variables>,
): DocumentInput<Result, Variables> {
  return document as unknown as DocumentInput<Result, Variables>;
}
