import { expect, test } from "vitest";
import { expenseInput, newExpense, plannedReport, workedOf } from "./report";

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

test("kilometres have no price of their own, and an outlay has", () => {
  const drive = { ...newExpense("MILEAGE"), quantity: "42,5", unitPrice: "9" };
  expect(expenseInput(drive)).toMatchObject({ quantity: "42.5", unitPrice: null });
  const train = { ...newExpense("TRAVEL"), unitPrice: "1 486,79" };
  expect(expenseInput(train)).toMatchObject({
    quantity: "1",
    unitPrice: "1486.79",
  });
});
