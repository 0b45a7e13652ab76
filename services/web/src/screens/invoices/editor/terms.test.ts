import { expect, test } from "vitest";
import { dayAfter, isByTerms, typedDay } from "./terms";

test("thirty days run over the end of the year", () => {
  expect(dayAfter("2026-12-15", 30)).toBe("2027-01-14");
});

test.each([
  ["", 30, true],
  ["2026-12-25", 30, true],
  ["2026-12-24", 30, false],
  ["2026-12-25", null, false],
] as const)("due %s with %s days is by the terms: %s", (due, days, expected) => {
  expect(isByTerms(due, "2026-11-25", days)).toBe(expected);
});

test.each([
  ["2026-11-05", "2026-11-05"],
  ["20261105", "2026-11-05"],
  ["261105", "2026-11-05"],
  ["11-05", "2026-11-05"],
  ["5/11", "2026-11-05"],
  ["2026-02-30", null],
  ["snart", null],
  ["", null],
])("typed %s means %s", (text, expected) => {
  expect(typedDay(text, "2026")).toBe(expected);
});
