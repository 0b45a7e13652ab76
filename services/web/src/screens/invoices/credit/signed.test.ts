import { expect, test } from "vitest";
import { isSome, signed } from "./signed";

const kr = (amount: string) => ({ amount, currency: "SEK" });

test.each([
  ["an invoice's", "INVOICE", "125.00", "125.00"],
  ["a credit note's", "CREDIT_NOTE", "125.00", "-125.00"],
  ["a deduction that is given back", "CREDIT_NOTE", "-20.00", "20.00"],
  ["nothing", "CREDIT_NOTE", "0.00", "0.00"],
])("%s amount is shown with the sign of the trade", (_case, kind, amount, shown) => {
  expect(signed(kr(amount), kind)).toEqual(kr(shown));
});

test("nothing is nothing, however many zeros", () => {
  expect([isSome(kr("0.00")), isSome(kr("-0.00")), isSome(kr("0.10"))]).toEqual([
    false,
    false,
    true,
  ]);
});
