import { expect, test } from "vitest";
import { ruleOf, weeklyFrom } from "./repeating";

const TIMES = { day: "2026-11-26", begins: "8", ends: "16.30" };

test("a rule begins with the weekday of the first day, for three months", () => {
  expect(weeklyFrom("2026-11-26")).toEqual({
    weekdays: ["THURSDAY"],
    everyWeeks: "1",
    until: "2027-02-24",
    skipsRedDays: true,
  });
  expect(weeklyFrom("2026-11-29").weekdays).toEqual(["SUNDAY"]);
  expect(weeklyFrom("").weekdays).toEqual([]);
});

test("weekdays are told in the order of the week, and clock times by the 24-hour clock", () => {
  const repeats = { ...weeklyFrom("2026-11-26"), weekdays: ["FRIDAY", "MONDAY"] as const };
  expect(ruleOf(TIMES, { ...repeats, weekdays: [...repeats.weekdays] })).toEqual({
    weekdays: ["MONDAY", "FRIDAY"],
    everyWeeks: 1,
    beginsAt: "08:00",
    endsAt: "16:30",
    firstDate: "2026-11-26",
    lastDate: "2027-02-24",
    skipsRedDays: true,
  });
});

test("a rule without a weekday, or that ends before it begins, is none", () => {
  const repeats = weeklyFrom("2026-11-26");
  expect(ruleOf(TIMES, { ...repeats, weekdays: [] })).toBeNull();
  expect(ruleOf(TIMES, { ...repeats, until: "2026-11-25" })).toBeNull();
  expect(ruleOf({ ...TIMES, ends: "late" }, repeats)).toBeNull();
});
