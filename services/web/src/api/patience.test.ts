import { expect, test } from "vitest";
import { waitBefore } from "./patience";

test("waits grow, and never beyond a quarter of a minute", () => {
  const waits = [0, 1, 2, 6, 20].map((tries) => waitBefore(tries, () => 1));
  expect(waits).toEqual([250, 500, 1_000, 15_000, 15_000]);
});

test("chance keeps clients apart, and never below half", () => {
  expect(waitBefore(3, () => 0)).toBe(1_000);
});
