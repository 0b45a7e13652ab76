import { typedClock } from "@/parts/clock";
import { isDay } from "@/parts/days";
import { newKey } from "@/parts/form";
import { decimalOf, typed } from "@/parts/typed-number";
import { workOf } from "@/parts/wall";
import { clockOf, dayOf } from "../when";

export type ExpenseKind = "TRAVEL" | "MILEAGE" | "EXPENSE";

/** Something that came to the work, as its fields hold it. */
export interface ExpenseValues {
  key: string;
  /** What it was in the report that is told anew. */
  id?: string | null;
  kind: ExpenseKind;
  description: string;
  quantity: string;
  paid: string;
  vat: string;
  isBilled: boolean;
  isPaid: boolean;
}

/** A report as its form holds it. */
export interface ReportValues {
  day: string;
  begins: string;
  ends: string;
  isWholeDay: boolean;
  breakMinutes: string;
  comment: string;
  isFinal: boolean;
  expenses: ExpenseValues[];
}

/** A report as it was told. */
export interface Told {
  beginsAt: string;
  endsAt: string;
  breakMinutes: number;
  comment: string;
  expenses: readonly {
    id?: string | null;
    kind: string;
    description: string;
    quantity: string;
    paid?: string | null;
    vat: string;
    isBilled: boolean;
    isPaid: boolean;
  }[];
}

/** A report to begin with: the assignment as it was planned, or today where it lies over several days. */
export function plannedReport(
  { beginsAt, endsAt }: { beginsAt: string; endsAt: string },
  today: string,
): ReportValues {
  const day = dayOf(beginsAt);
  const [begins, ends] = [clockOf(beginsAt), clockOf(endsAt)];
  const isOneShift = Date.parse(workOf(day, begins, ends).endsAt) === Date.parse(endsAt);
  return {
    day: isOneShift ? day : today,
    begins,
    ends,
    isWholeDay: isOneShift && begins === ends,
    breakMinutes: "",
    comment: "",
    isFinal: isOneShift,
    expenses: [],
  };
}

/** What was told before, to be told anew: nothing is lost that is right already. */
export function toldBefore(entry: Told, isFinal: boolean): ReportValues {
  return {
    day: dayOf(entry.beginsAt),
    begins: clockOf(entry.beginsAt),
    ends: clockOf(entry.endsAt),
    isWholeDay: clockOf(entry.beginsAt) === clockOf(entry.endsAt),
    breakMinutes: entry.breakMinutes > 0 ? String(entry.breakMinutes) : "",
    comment: entry.comment,
    isFinal,
    expenses: entry.expenses.map((each) => ({
      key: newKey(),
      id: each.id ?? null,
      kind: each.kind as ExpenseKind,
      description: each.description,
      quantity: typed(each.quantity),
      paid: typed(each.paid ?? ""),
      vat: typed(each.vat),
      isBilled: each.isBilled,
      isPaid: each.isPaid,
    })),
  };
}

/** A journey, kilometres or an outlay to begin with. */
export function newExpense(kind: ExpenseKind): ExpenseValues {
  return {
    key: newKey(),
    kind,
    description: "",
    quantity: kind === "MILEAGE" ? "" : "1",
    paid: "",
    vat: "",
    isBilled: true,
    isPaid: true,
  };
}

/** Whether it ends when it begins: nothing at all, or day and night. */
export function endsAsItBegins({ begins, ends }: ReportValues): boolean {
  const from = typedClock(begins);
  return !!from && from === typedClock(ends);
}

/** When was worked, or null while it cannot be read. */
export function workedOf(values: ReportValues) {
  const { day, isWholeDay } = values;
  const [from, to] = [typedClock(values.begins), typedClock(values.ends)];
  if (!isDay(day) || !from || !to || (from === to && !isWholeDay)) return null;
  return workOf(day, from, to);
}

/** The expense as the API takes it. */
export function expenseInput(expense: ExpenseValues) {
  const { id = null, kind, description, quantity, paid, vat, isBilled, isPaid } = expense;
  const price =
    kind === "MILEAGE"
      ? {}
      : { paid: paid.trim() ? decimalOf(paid) : null, vat: vat.trim() ? decimalOf(vat) : "0" };
  return {
    id,
    kind,
    description: description.trim(),
    quantity: decimalOf(quantity),
    ...price,
    isBilled,
    isPaid,
  };
}
