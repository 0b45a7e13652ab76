import { expect, test } from "vitest";
import { channelsOf, moved, rowsOf, switched } from "./ordering-ways";

const ROWS = rowsOf(["EMAIL", "LETTER"]);

test("what an order leaves out comes last and is off", () => {
  expect(ROWS.map(({ channel, isOn }) => [channel, isOn])).toEqual([
    ["EMAIL", true],
    ["LETTER", true],
    ["PEPPOL", false],
    ["SMS", false],
  ]);
  expect(channelsOf(ROWS)).toEqual(["EMAIL", "LETTER"]);
});

test.each([
  [1, 0, ["LETTER", "EMAIL", "PEPPOL", "SMS"]],
  [0, 1, ["LETTER", "EMAIL", "PEPPOL", "SMS"]],
  [0, 9, ["LETTER", "PEPPOL", "SMS", "EMAIL"]],
  [0, -1, ["EMAIL", "LETTER", "PEPPOL", "SMS"]],
  [9, 0, ["EMAIL", "LETTER", "PEPPOL", "SMS"]],
])("from %i to %i", (from, to, order) => {
  expect(moved(ROWS, from, to).map(({ channel }) => channel)).toEqual(order);
});

test("what is switched on is tried at its place", () => {
  expect(channelsOf(switched(ROWS, 2))).toEqual(["EMAIL", "LETTER", "PEPPOL"]);
  expect(channelsOf(switched(ROWS, 0))).toEqual(["LETTER"]);
});
