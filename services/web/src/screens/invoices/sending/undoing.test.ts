import { expect, test } from "vitest";
import { lastMoment, secondsLeft } from "./undoing";

const at = (second: string, state: string) => ({
  id: second,
  state,
  leavesAt: `2026-11-25T12:00:${second}.000Z`,
});

test("the first that may leave sets the time, and what has left sets none", () => {
  const deliveries = [at("00", "SENT"), at("20", "QUEUED"), at("10", "PREPARING")];
  expect(lastMoment(deliveries)).toBe(Date.parse("2026-11-25T12:00:10.000Z"));
  expect(lastMoment([at("00", "SENT"), at("01", "CANCELLED")])).toBeNull();
});

test.each([
  [60_000, 0, 60],
  [60_000, 59_001, 1],
  [60_000, 61_000, 0],
])("until %s at %s: %s seconds", (until, now, expected) => {
  expect(secondsLeft(until, now)).toBe(expected);
});
