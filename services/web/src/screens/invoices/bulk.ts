/** What can be done with many invoices at once. */
export type BulkDeed = "issue" | "send" | "discard";

interface Row {
  id: string;
  state: string;
}

/** The most that one job takes. */
export const MOST = 500;

/** Which of the chosen rows each deed would be done with: drafts are issued or discarded, the others are sent. */
export function takers(
  rows: readonly Row[],
  chosen: ReadonlySet<string>,
): Record<BulkDeed, string[]> {
  const marked = rows.filter(({ id }) => chosen.has(id));
  const drafts = marked.filter(({ state }) => state === "DRAFT").map(({ id }) => id);
  const issued = marked.filter(({ state }) => state !== "DRAFT").map(({ id }) => id);
  return { issue: drafts, send: issued, discard: drafts };
}
