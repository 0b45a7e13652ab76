/** What can be done with many invoices at once. */
export type BulkDeed = "issue" | "send" | "discard";

interface Row {
  id: string;
  state: string;
}

/** Which of the chosen take part in a deed, and how many do not, by why not. */
export interface Takers {
  ids: string[];
  drafts: number;
  issued: number;
  paid: number;
}

/** Where nothing is left to pay: nobody needs to be reminded of it. */
const SETTLED: readonly string[] = ["PAID", "CREDITED"];

/** The most that one job takes. */
export const MOST = 500;

/** Which of the chosen rows each deed would be done with: drafts are issued or discarded, what is still to be paid is sent. */
export function takers(
  rows: readonly Row[],
  chosen: ReadonlySet<string>,
): Record<BulkDeed, Takers> {
  const marked = rows.filter(({ id }) => chosen.has(id));
  const drafts = marked.filter(({ state }) => state === "DRAFT").map(({ id }) => id);
  const paid = marked.filter(({ state }) => SETTLED.includes(state)).length;
  const open = marked
    .filter(({ state }) => state !== "DRAFT" && !SETTLED.includes(state))
    .map(({ id }) => id);
  const ofDrafts = { ids: drafts, drafts: 0, issued: open.length + paid, paid: 0 };
  return {
    issue: ofDrafts,
    send: { ids: open, drafts: drafts.length, issued: 0, paid },
    discard: ofDrafts,
  };
}
