import { newKey } from "@/parts/form";
import { decimalOf, typed } from "@/parts/typed-number";
import { today } from "@/words/formats";
import type { ConsultantDetails } from "./consultant";

/** A row of pay as it stands in the fields: texts, however unfinished. */
export interface PayRow {
  key: string;
  hourTypeId: string;
  pay: string;
  validFrom: string;
}

export type PayField = Exclude<keyof PayRow, "key">;
type Paid = NonNullable<ConsultantDetails["pay"]>;

interface Hours {
  id: string;
  name: string;
  pay?: string | null;
}

/** The types of hours to choose from, with those that somebody is paid for and nobody begins any more. */
export function hoursOf(found: readonly Hours[], paid: Paid): Hours[] {
  const all = [...found, ...paid.flatMap(({ hourType }) => (hourType ? [hourType] : []))];
  return [...new Map(all.map((each) => [each.id, each])).values()];
}

export function newPay(): PayRow {
  return { key: newKey(), hourTypeId: "", pay: "", validFrom: today() };
}

/** What hours pay somebody, as it would be typed. */
export function payRowsOf(pay: Paid): PayRow[] {
  return pay.map(({ hourTypeId, pay: amount, validFrom }) => ({
    key: `${hourTypeId}.${validFrom}`,
    hourTypeId,
    pay: typed(amount),
    validFrom,
  }));
}

/** The rows as the API wants them; what is not begun is left out. */
export function payOf(rows: readonly PayRow[]) {
  return rows
    .filter(isBegun)
    .map(({ hourTypeId, pay, validFrom }) => ({ hourTypeId, pay: decimalOf(pay), validFrom }));
}

/** Which of the rows are told to the API, by their place in what it is told. */
export function begun(rows: readonly PayRow[]): PayRow[] {
  return rows.filter(isBegun);
}

/** Whether every row that is begun says which hours, how much and from when. */
export function isWhole(rows: readonly PayRow[]): boolean {
  return rows.every((row) => !isBegun(row) || (row.hourTypeId && row.pay.trim() && row.validFrom));
}

function isBegun({ hourTypeId, pay }: PayRow): boolean {
  return hourTypeId !== "" || pay.trim() !== "";
}
