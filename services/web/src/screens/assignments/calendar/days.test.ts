import { expect, test } from "vitest";
import { dayPlus, monthPlus, weekNumber, weekOf, weeksOfMonth } from "./days";

test("a day away is the next on the calendar, across months, leap days and changes of the clock", () => {
  expect(dayPlus("2026-11-30", 1)).toBe("2026-12-01");
  expect(dayPlus("2028-02-28", 1)).toBe("2028-02-29");
  expect(dayPlus("2026-10-25", 1)).toBe("2026-10-26");
  expect(dayPlus("2026-03-29", -1)).toBe("2026-03-28");
});

test("a week begins on Monday, for the Sunday at its end as well", () => {
  expect(weekOf("2026-11-26")[0]).toBe("2026-11-23");
  expect(weekOf("2026-11-29")[0]).toBe("2026-11-23");
  expect(weekOf("2026-11-23")).toHaveLength(7);
});

test("a month is the whole weeks that it touches", () => {
  const november = weeksOfMonth("2026-11-26");
  expect(november[0]?.[0]).toBe("2026-10-26");
  expect(november.at(-1)?.at(-1)).toBe("2026-12-06");
  expect(weeksOfMonth("2027-02-10")).toHaveLength(4);
});

test("a month away is its first day, across years", () => {
  expect(monthPlus("2026-12-31", 1)).toBe("2027-01-01");
  expect(monthPlus("2026-01-31", -1)).toBe("2025-12-01");
});

test.each([
  ["2026-11-26", 48],
  ["2026-12-31", 53],
  ["2027-01-03", 53],
  ["2027-01-04", 1],
  ["2024-12-30", 1],
  ["2026-01-01", 1],
])("%s is in week %i", (day, week) => {
  expect(weekNumber(day)).toBe(week);
});
