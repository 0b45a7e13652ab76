import { expect, test } from "vitest";
import { between } from "./choosing";

const rows = ["a", "b", "c", "d"];

test.each([
  ["downwards", "b", "d", ["b", "c", "d"]],
  ["upwards", "d", "b", ["b", "c", "d"]],
  ["one row", "c", "c", ["c"]],
  ["from nowhere", null, "c", []],
  ["from a row that has left the list", "z", "c", []],
])("a range %s", (_case, from, to, range) => {
  expect(between(rows, from, to)).toEqual(range);
});
