import type { Tenant } from "@treaty/types";
import type { Cell, Line } from "./lines";

/** What may be chosen for VAT on a line, by the law of the invoice's day. */
export type Choices = NonNullable<Tenant.VatChoicesQuery["vatChoices"]>;
type CountedLine = NonNullable<Tenant.DraftTotalsQuery["draftTotals"]>["lines"][number];

/** How some lines are treated alike, and why. */
export interface Treated {
  case: Tenant.VatCase;
  reason: Tenant.VatReason;
  message: string;
  keys: string[];
}

/** What of a line stands in its cell for VAT. */
const IN_VAT_CELL = ["sold", "vatClass", "vatCase", "exemption"];
const WORTH_SAYING: readonly Tenant.VatReason[] = [
  "BUYER_NOT_IN_CONSTRUCTION",
  "BUYER_NOT_REGISTERED",
  "ELECTRONICS_WITHIN_LIMIT",
];
/** What the seller is decides, not who buys: there is nothing to choose. */
const SETTLED: readonly Tenant.VatCase[] = ["EXEMPT", "SMALL_SELLER"];

/** The cell of the table in which a field of the API's line is written. */
export function cellOf(field: string): Cell {
  return (IN_VAT_CELL.includes(field) ? "vatRate" : field) as Cell;
}

/** The treatments that are no matter of course, each once, with the lines that have it. */
export function treated(lines: readonly CountedLine[], keys: readonly string[]): Treated[] {
  const found = new Map<string, Treated>();
  for (const { position, vatCase, reason, message } of lines) {
    const key = keys[position - 1];
    if (key === undefined || !isWorthSaying(vatCase, reason)) continue;
    const name = `${vatCase}.${reason}`;
    const group = found.get(name) ?? { case: vatCase, reason, message, keys: [] };
    found.set(name, { ...group, keys: [...group.keys, key] });
  }
  return [...found.values()];
}

function isWorthSaying(vatCase: Tenant.VatCase, reason: Tenant.VatReason): boolean {
  return vatCase !== "DOMESTIC" || WORTH_SAYING.includes(reason);
}

/** Whether somebody may charge Swedish VAT in place of what is proposed. */
export function isToChoose({ case: vatCase }: Treated): boolean {
  return vatCase !== "DOMESTIC" && !SETTLED.includes(vatCase);
}

/** The lines on which somebody has chosen the case. */
export function chosen(lines: readonly Line[]): string[] {
  return lines.filter((line) => line.vatCase !== "").map((line) => line.key);
}

/** What an option of the list of classes means on a line: a class, or a rate that stands alone. */
export function picked(option: string): Partial<Line> {
  const [, rate] = option.split(":");
  if (rate !== undefined) return { vatClass: "", vatRate: rate, exemption: "" };
  return { vatClass: option as Line["vatClass"], exemption: "" };
}

/** The option that says what stands on a line. */
export function optionOf(line: Line): string {
  return line.vatClass || `rate:${line.vatRate}`;
}
