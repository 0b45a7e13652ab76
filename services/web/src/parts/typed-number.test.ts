import { expect, it } from "vitest";
import { decimalOf, typed } from "./typed-number";

it("leaves what is no number for the API to point out", () => {
  expect(decimalOf("tolv")).toBe("tolv");
  expect(decimalOf("1 234,50")).toBe("1234.50");
});

it("types a number back without needless zeros", () => {
  expect(["30.000000", "1000", "0.5"].map(typed)).toEqual(["30", "1000", "0,5"]);
});
