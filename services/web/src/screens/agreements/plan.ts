import { newKey } from "@/parts/form";
import { decimalOf, typed } from "@/parts/typed-number";
import { today } from "@/words/formats";
import type { AgreementDetails } from "./agreement";

type Instalment = AgreementDetails["instalments"][number];

/** A planned sum as its fields hold it. */
export interface PlanRow {
  key: string;
  dueDate: string;
  description: string;
  amount: string;
  vatClass: Instalment["vatClass"];
}

/** The sums that may still be planned anew: what is invoiced, or of a period, stays. */
export function rowsOf(instalments: readonly Instalment[]): PlanRow[] {
  return instalments
    .filter(({ state, periodFrom }) => state !== "BILLED" && state !== "CREDITED" && !periodFrom)
    .map(({ id, dueDate, description, amount, vatClass }) => ({
      key: id,
      dueDate,
      description,
      amount: typed(amount.amount),
      vatClass,
    }));
}

/** The sums as the API wants them; a number that cannot be read is left for the API to point out. */
export function planOf(rows: readonly PlanRow[]) {
  return rows.map(({ dueDate, description, amount, vatClass }) => ({
    dueDate,
    description,
    amount: decimalOf(amount),
    vatClass,
  }));
}

/** A sum to begin with. */
export function newSum(): PlanRow {
  return { key: newKey(), dueDate: today(), description: "", amount: "", vatClass: "STANDARD" };
}
