import { expect, test } from "vitest";
import { chunked, isPutOff, lastMoment, secondsLeft, veryLastMoment } from "./undoing";

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

test("the last that may leave ends the time in which some can be stopped", () => {
  const deliveries = [at("40", "SENT"), at("20", "QUEUED"), at("10", "PREPARING")];
  expect(veryLastMoment(deliveries)).toBe(Date.parse("2026-11-25T12:00:20.000Z"));
  expect(veryLastMoment([])).toBeNull();
});

test("many are parted in order, and none is lost", () => {
  expect(chunked([1, 2, 3, 4, 5], 2)).toEqual([[1, 2], [3, 4], [5]]);
  expect(chunked([], 2)).toEqual([]);
});

test("what leaves tomorrow is not counted down", () => {
  expect(isPutOff("2026-11-26T07:00:00.000Z", Date.parse("2026-11-25T21:00:00.000Z"))).toBe(true);
  expect(isPutOff(60_000, 0)).toBe(false);
});
