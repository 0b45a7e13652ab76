import { expect, test } from "vitest";
import {
  endsAsItBegins,
  expenseInput,
  newExpense,
  plannedReport,
  toldBefore,
  workedOf,
} from "./report";

const EVENING = { beginsAt: "2026-11-26T15:30:00Z", endsAt: "2026-11-26T17:30:00Z" };
const LONG = { beginsAt: "2026-11-23T07:00:00Z", endsAt: "2026-12-18T16:00:00Z" };

test("a job of one day is reported as it was planned, and is done with that", () => {
  expect(plannedReport(EVENING, "2026-11-27")).toMatchObject({
    day: "2026-11-26",
    begins: "16:30",
    ends: "18:30",
    isFinal: true,
  });
});

test("of a long assignment today is reported, and more will come", () => {
  const report = plannedReport(LONG, "2026-11-27");
  expect(report).toMatchObject({ day: "2026-11-27", begins: "08:00", isFinal: false });
});

test("when was worked is told by instants, past midnight too", () => {
  const report = { ...plannedReport(EVENING, ""), begins: "22", ends: "6" };
  expect(workedOf(report)?.endsAt).toBe("2026-11-27T06:00:00+01:00");
  expect(workedOf({ ...report, ends: "late" })).toBeNull();
});

test("what ends when it begins is day and night only where that is said", () => {
  const slip = { ...plannedReport(EVENING, ""), begins: "10", ends: "10:00" };
  expect(endsAsItBegins(slip)).toBe(true);
  expect(workedOf(slip)).toBeNull();
  expect(workedOf({ ...slip, isWholeDay: true })?.endsAt).toBe("2026-11-27T10:00:00+01:00");
  expect(endsAsItBegins({ ...slip, begins: "", ends: "" })).toBe(false);
});

test("a planned day and night is reported as that", () => {
  const night = { beginsAt: "2026-11-26T07:00:00Z", endsAt: "2026-11-27T07:00:00Z" };
  expect(plannedReport(night, "")).toMatchObject({ day: "2026-11-26", isWholeDay: true });
});

test("kilometres have no price of their own, and an outlay has what was paid", () => {
  const drive = { ...newExpense("MILEAGE"), quantity: "42,5", paid: "9", vat: "1" };
  expect(expenseInput(drive)).toMatchObject({ quantity: "42.5" });
  expect(Object.keys(expenseInput(drive))).not.toContain("paid");
  const train = { ...newExpense("TRAVEL"), paid: "1 486,79", vat: "84,16" };
  expect(expenseInput(train)).toMatchObject({ quantity: "1", paid: "1486.79", vat: "84.16" });
});

test("a receipt without VAT has none, and what is not told is not made up", () => {
  expect(expenseInput(newExpense("EXPENSE")).paid).toBeNull();
  expect(expenseInput({ ...newExpense("EXPENSE"), paid: "100" }).vat).toBe("0");
});

test("what is told anew begins as it was told, and each outlay keeps what it was", () => {
  const outlay = { description: "Taxi", quantity: "1.000000", isBilled: true, isPaid: false };
  const before = {
    ...EVENING,
    breakMinutes: 15,
    comment: "Till nio",
    expenses: [{ ...outlay, id: "exp_1", kind: "EXPENSE", paid: "200.500000", vat: "40.100000" }],
  };
  const report = toldBefore(before, false);
  expect(report).toMatchObject({ begins: "16:30", breakMinutes: "15", isFinal: false });
  expect(report.expenses.map(expenseInput)).toEqual([
    { ...outlay, id: "exp_1", kind: "EXPENSE", quantity: "1", paid: "200.5", vat: "40.1" },
  ]);
  expect(toldBefore({ ...before, breakMinutes: 0 }, true).breakMinutes).toBe("");
});
