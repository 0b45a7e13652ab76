import type { Tenant } from "@treaty/types";
import { typedDecimal } from "@/words/formats";

/** What is typed for a line: so many of it, or an amount; both empty means that it is left alone. */
export interface Part {
  quantity: string;
  amount: string;
}
export type Parts = Readonly<Record<number, Part>>;

export const NOTHING: Part = { quantity: "", amount: "" };

export interface Read {
  lines: Tenant.InvoiceCreditLineInput[];
  /** What cannot be read, as `position.cell`. */
  unreadable: string[];
}

/** The typed parts as the API is asked, in the order of the lines. */
export function readParts(parts: Parts, positions: readonly number[]): Read {
  const lines: Tenant.InvoiceCreditLineInput[] = [];
  const unreadable: string[] = [];
  for (const position of positions) {
    const part = parts[position] ?? NOTHING;
    const line: Tenant.InvoiceCreditLineInput = { position };
    for (const cell of ["quantity", "amount"] as const) {
      if (part[cell].trim() === "") continue;
      const read = typedDecimal(part[cell]);
      if (read === null) unreadable.push(`${position}.${cell}`);
      else line[cell] = read;
    }
    if (line.quantity || line.amount) lines.push(line);
  }
  return { lines, unreadable };
}

/** Where a reason for `lines.2.amount` stands in the form: at the position that was the third one asked. */
export function placeOf(path: string, lines: readonly Tenant.InvoiceCreditLineInput[]): string {
  const [, index, cell] = /^lines\.(\d+)(?:\.(\w+))?$/.exec(path) ?? [];
  const line = index === undefined ? undefined : lines[Number(index)];
  if (!line) return path;
  return `${line.position}.${cell === "amount" ? "amount" : "quantity"}`;
}
