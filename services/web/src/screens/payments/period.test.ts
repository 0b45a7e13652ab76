import { expect, test } from "vitest";
import { monthOf, periodOf, yearOf } from "./period";

test.each([
  ["2026-11-25", 0, "2026-11-01", "2026-11-30"],
  ["2026-01-31", 1, "2025-12-01", "2025-12-31"],
  ["2028-03-01", 1, "2028-02-01", "2028-02-29"],
])("the month of %s, %i back, is %s to %s", (day, back, from, to) => {
  expect(monthOf(day, back)).toEqual({ from, to });
});

test("a year is whole", () => {
  expect(yearOf("2026-11-25")).toEqual({ from: "2026-01-01", to: "2026-12-31" });
});

test.each([
  [{}, "2026-11-01", "2026-11-30"],
  [{ from: "2026-01-01" }, "2026-01-01", null],
  [{ from: "nonsense" }, "2026-11-01", "2026-11-30"],
  [{ from: "2026-02-30" }, "2026-11-01", "2026-11-30"],
])("the address %j means %s to %s", (search, from, to) => {
  expect(periodOf(search, "2026-11-25")).toEqual({ from, to });
});
