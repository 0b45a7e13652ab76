import { expect, test } from "vitest";
import {
  adjustmentCell,
  adjustmentInput,
  isBlank,
  newAdjustment,
  withVat,
  writtenAdjustments,
} from "./adjustments";

test("a size is sent as per cent or as an amount, never as both", () => {
  const rebate = newAdjustment({ reason: "Stamkund", size: "10 %" });
  expect(adjustmentInput(rebate)).toEqual({ kind: "ALLOWANCE", reason: "Stamkund", percent: "10" });
  const freight = newAdjustment({ kind: "CHARGE", reason: "Frakt", size: "99,5", unit: "amount" });
  expect(adjustmentInput(freight)).toEqual({ kind: "CHARGE", reason: "Frakt", amount: "99.5" });
});

test("what cannot be read is not sent", () => {
  expect(adjustmentInput(newAdjustment({ reason: "Frakt", size: "x" }))).toBeNull();
  expect(adjustmentInput(newAdjustment({ reason: "Frakt" }))).toBeNull();
});

test("blank ones do not count, and the others keep their places", () => {
  const all = [newAdjustment(), newAdjustment({ reason: "Frakt" })];
  expect(all.map(isBlank)).toEqual([true, false]);
  expect(writtenAdjustments(all).map(({ place }) => place)).toEqual([1]);
});

test.each([
  ["percent", "size"],
  ["amount", "size"],
  ["vatCase", "vatClass"],
  ["reason", "reason"],
])("%s is written in %s", (field, cell) => {
  expect(adjustmentCell(field)).toBe(cell);
});

test("VAT that is chosen anew takes the place of what was decided elsewhere", () => {
  const each = newAdjustment({ vat: { vatRate: "12" } });
  expect(withVat(each, "STANDARD")).toMatchObject({ vatClass: "STANDARD", vat: {} });
});
