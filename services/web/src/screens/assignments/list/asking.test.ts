import { expect, test } from "vitest";
import { isFiltered, statesOf, whereOf } from "./asking";

test("an address that asks for nothing asks for all", () => {
  expect(whereOf({})).toEqual({});
  expect(isFiltered({ order: "-begins" })).toBe(false);
});

test("states stand in the order of an assignment's life, and unknown ones are left out", () => {
  expect(statesOf({ states: "APPROVED,REPORTED,SUNK" })).toEqual(["REPORTED", "APPROVED"]);
  expect(isFiltered({ states: "SUNK" })).toBe(false);
});

test("days are days in Sweden, and the last one is counted whole", () => {
  expect(whereOf({ from: "2026-10-25", to: "2026-10-25" })).toEqual({
    begins: "2026-10-25T00:00:00+02:00",
    ends: "2026-10-26T00:00:00+01:00",
  });
  expect(whereOf({ from: "2026-13-01" })).toEqual({});
});

test("text, customer and consultant are asked for as they are", () => {
  expect(whereOf({ text: "tolk", customer: "cus_1", consultant: "cst_1" })).toEqual({
    text: "tolk",
    customerId: "cus_1",
    consultantId: "cst_1",
  });
});
