import type { Tenant } from "@treaty/types";
import { newKey } from "@/parts/form";
import { typedDecimal } from "@/words/formats";

/** A discount or a charge on the whole invoice as it stands in the fields. The key follows it. */
export interface Adjustment {
  key: string;
  kind: Tenant.AdjustmentKind;
  reason: string;
  /** So many per cent of the sum of the lines, or an amount. */
  size: string;
  unit: "percent" | "amount";
  /** Empty where it bears the VAT of the lines. */
  vatClass: Tenant.VatClass | "";
  /** What else was decided of its VAT, elsewhere than in this form. */
  vat: Pick<Tenant.InvoiceAdjustmentInput, "vatRate" | "sold" | "vatCase" | "exemption">;
}

export type AdjustmentCell = "kind" | "reason" | "size" | "unit" | "vatClass";
export const ADJUSTMENT_CELLS: readonly AdjustmentCell[] = [
  "kind",
  "reason",
  "size",
  "unit",
  "vatClass",
];
const IN_SIZE = ["percent", "amount"];
const IN_VAT = ["vatRate", "sold", "vatCase", "exemption"];

export function newAdjustment(given: Partial<Adjustment> = {}): Adjustment {
  return {
    key: newKey(),
    kind: "ALLOWANCE",
    reason: "",
    size: "",
    unit: "percent",
    vatClass: "",
    vat: {},
    ...given,
  };
}

/** Whether nothing was written on it: such a one is not sent. */
export function isBlank({ reason, size }: Adjustment): boolean {
  return reason.trim() === "" && size.trim() === "";
}

/** Those that count, with their places in the form. */
export function writtenAdjustments(all: readonly Adjustment[]) {
  return all.map((each, place) => ({ each, place })).filter(({ each }) => !isBlank(each));
}

/** What was typed as its size; null if it is no number. */
export function sizeOf({ size }: Adjustment): string | null {
  return typedDecimal(size.trim().replace(/\s*%$/, ""));
}

/** An adjustment as the API wants it; null as long as its size cannot be read. */
export function adjustmentInput(each: Adjustment): Tenant.InvoiceAdjustmentInput | null {
  const size = sizeOf(each);
  if (size === null) return null;
  const { kind, reason, unit, vatClass, vat } = each;
  return { kind, reason, [unit]: size, ...vat, ...(vatClass && { vatClass }) };
}

/** The field of the form in which a field of the API's input is written. */
export function adjustmentCell(field: string): AdjustmentCell {
  if (IN_SIZE.includes(field)) return "size";
  return IN_VAT.includes(field) ? "vatClass" : (field as AdjustmentCell);
}

/** Its VAT chosen anew: what was decided elsewhere gives way. */
export function withVat(each: Adjustment, vatClass: Adjustment["vatClass"]): Adjustment {
  return { ...each, vatClass, vat: {} };
}
