import { expect, test } from "vitest";
import { dayAfter, isByTerms } from "./terms";

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
