import type { AnyVariables, Client } from "@urql/core";
import { node, type Trusted } from "./document";

let open: { slug: string; client: Client } | undefined;

/** Say whose client answers for the firm that is open; the answer takes it back. */
export function opened(slug: string, client: Client): () => void {
  const mine = { slug, client };
  open = mine;
  return () => {
    if (open === mine) open = undefined;
  };
}

/**
 * Ask what a screen is about to ask, before it is drawn: when a hand comes near its link. The client
 * keeps the answer, and whoever asks the same meanwhile waits for this one.
 */
export function askAhead<Result, Variables extends AnyVariables>(
  slug: string,
  document: Trusted<Result, Variables>,
  variables: Variables,
): void {
  if (open?.slug !== slug) return;
  void open.client.query(node(document), variables, { requestPolicy: "network-only" }).toPromise();
}
