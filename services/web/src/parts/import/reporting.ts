import type { Tenant } from "@treaty/types";

export type Reported = NonNullable<Tenant.ImportReportQuery["job"]>;
type Item = Reported["items"][number];

export interface Shares {
  /** Rows that are, or would be, taken. */
  fresh: number;
  /** Rows of what is there already. */
  known: number;
  /** Rows that something is wrong with. */
  faulty: number;
}

/** How the rows went, by what there is to do about them. */
export function sharesOf(
  job: Pick<Reported, "doneCount" | "refusedCount" | "refusedFor">,
  knownCode: string,
): Shares {
  const known = job.refusedFor.find(({ code }) => code === knownCode)?.count ?? 0;
  return {
    fresh: job.doneCount - job.refusedCount,
    known,
    faulty: job.refusedCount - known,
  };
}

/** The row's number in the file: the first holds the headings. */
export function rowNumber(item: Pick<Item, "position">): number {
  return item.position + 1;
}

/** A reason with the column that it is about. */
export function reasonWords(
  { path, message }: Pick<Item["reasons"][number], "path" | "message">,
  field: (name: string) => string,
): string {
  const name = path.at(-1);
  const words = name ? field(name) : "";
  return words ? `${words}: ${message}` : message;
}
