import { expect, test } from "vitest";
import { typedDay } from "./days";

test.each([
  ["2026-11-23", "2026-11-23"],
  ["20261123", "2026-11-23"],
  ["261123", "2026-11-23"],
  ["26-11-23", "2026-11-23"],
  ["11-23", "2026-11-23"],
  ["1/2", "2026-01-02"],
  ["2026-1-2", "2026-01-02"],
  ["2026-02-29", null],
  ["2026-13-01", null],
  ["tomorrow", null],
  ["", null],
])("typed %j is the day %j", (typed, meant) => {
  expect(typedDay(typed, "2026-05-05")).toBe(meant);
});
