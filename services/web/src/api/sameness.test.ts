import { expect, test } from "vitest";
import { keptRows } from "./sameness";

test("what says the same stays the same, what has changed is new", () => {
  const before = [
    { id: "a", total: "1.00" },
    { id: "b", total: "2.00" },
  ];
  const now = [
    { id: "b", total: "2.00" },
    { id: "a", total: "1.50" },
    { id: "c", total: "3.00" },
  ];
  const kept = keptRows(before, now);
  expect(kept).toEqual(now);
  expect(kept[0]).toBe(before[1]);
  expect(kept[1]).toBe(now[1]);
});

test("nothing before, or nothing now", () => {
  expect(keptRows([], [{ id: "a" }])).toEqual([{ id: "a" }]);
  expect(keptRows([{ id: "a" }], [])).toEqual([]);
});
