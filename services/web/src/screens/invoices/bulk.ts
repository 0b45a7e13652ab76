import type { Tenant } from "@treaty/types";

/** What can be done with many invoices at once. */
export type BulkDeed = "issue" | "send" | "discard";

interface Row {
  id: string;
  state: string;
}

/** How the invoices of a deed are told: one by one, or by the filter of the list. */
export type Named = { ids: string[] } | { where: Tenant.InvoiceWhere };

/** Which of the chosen take part in a deed, and how many do not, by why not. */
export interface Takers {
  named: Named;
  count: number;
  drafts: number;
  issued: number;
  paid: number;
}

/** Where nothing is left to pay: nobody needs to be reminded of it. */
const SETTLED: readonly string[] = ["PAID", "CREDITED"];

/** The most that one job takes. */
export const MOST = 10_000;

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
  return takersOf(
    { drafts: { ids: drafts }, open: { ids: open } },
    { drafts: drafts.length, open: open.length, paid },
  );
}

/** The same of everything that the list's filter means, shown or not. */
export function allTakers(
  where: Tenant.InvoiceWhere,
  { total, drafts, open }: { total: number; drafts: number; open: number },
): Record<BulkDeed, Takers> {
  return takersOf(
    { drafts: { where }, open: { where } },
    { drafts, open, paid: total - drafts - open },
  );
}

/** The filter's drafts, and what of it is still to be paid, as questions of their own. */
export const draftsOf = (where: Tenant.InvoiceWhere): Tenant.InvoiceWhere => ({
  and: [where, { state: { eq: "DRAFT" } }],
});
export const openOf = (where: Tenant.InvoiceWhere): Tenant.InvoiceWhere => ({
  and: [where, { state: { oneOf: ["ISSUED", "PARTLY_PAID"] } }],
});

function takersOf(
  named: { drafts: Named; open: Named },
  count: { drafts: number; open: number; paid: number },
): Record<BulkDeed, Takers> {
  const ofDrafts = {
    named: named.drafts,
    count: count.drafts,
    drafts: 0,
    issued: count.open + count.paid,
    paid: 0,
  };
  return {
    issue: ofDrafts,
    send: {
      named: named.open,
      count: count.open,
      drafts: count.drafts,
      issued: 0,
      paid: count.paid,
    },
    discard: ofDrafts,
  };
}
