import { expect, test } from "vitest";
import { notTold, type Totals, told } from "./totals";

const money = (amount: string) => ({ amount, currency: "SEK" as const });
const totals: Totals = {
  net: money("100.00"),
  rounding: money("0.00"),
  total: money("125.00"),
  vatRows: [],
  lines: [{ position: 1, amount: money("100.00") }],
  adjustments: [{ position: 1, total: money("-10.00") }],
  problems: [],
} as never;

test("a count that did not come leaves the old sums, said to be old, and no line its own", () => {
  const before = { ...told(totals, ["key"]), isCounting: true };
  const after = notTold(before, "NETWORK");
  expect(after).toMatchObject({ totals, isCounting: false, failed: "NETWORK" });
  expect(after.amounts.size).toBe(0);
});

test("a count that came is no failure any more", () => {
  expect(told(totals, ["key"]).failed).toBeNull();
  expect(told(totals, ["key"]).amounts.get("key")).toEqual(money("100.00"));
  expect(told(totals, ["key"], ["rebate"]).amounts.get("rebate")).toEqual(money("-10.00"));
});
