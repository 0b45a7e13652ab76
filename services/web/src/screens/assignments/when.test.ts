import { expect, test } from "vitest";
import { clocksOf, dayOf, whenOf } from "./when";

test.each([
  ["2026-11-26T15:30:00Z", "2026-11-26T17:30:00Z", "2026-11-26 16:30–18:30"],
  ["2026-11-26T21:00:00Z", "2026-11-27T05:00:00Z", "2026-11-26 22:00–06:00"],
  ["2026-11-26T17:00:00Z", "2026-11-26T23:00:00Z", "2026-11-26 18:00–24:00"],
  ["2026-11-24T07:00:00Z", "2026-12-10T16:00:00Z", "2026-11-24 – 2026-12-10"],
])("from %s to %s it reads %s", (begins, ends, told) => {
  expect(whenOf(begins, ends)).toBe(told);
});

test("days and clock times are those of Sweden, in summer as well", () => {
  expect(dayOf("2026-07-01T22:30:00Z")).toBe("2026-07-02");
  expect(clocksOf("2026-07-01T06:00:00Z", "2026-07-01T10:15:00Z")).toBe("08:00–12:15");
});
