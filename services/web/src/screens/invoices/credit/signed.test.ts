import { expect, test } from "vitest";
import { isSome, signed, signedSums } from "./signed";

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

test("every sum of a credit note has the sign", () => {
  const vatRows = [{ rate: "25", net: kr("100.00"), vat: kr("25.00") }];
  const adjustments = [{ reason: "Rabatt", total: kr("-10.00") }];
  const sums = {
    pricesIncludeVat: false,
    lineSum: kr("110.00"),
    adjustments,
    net: kr("100.00"),
    rounding: kr("0.00"),
    total: kr("125.00"),
    vatRows,
  };
  expect(signedSums({ kind: "CREDIT_NOTE", ...sums })).toEqual({
    pricesIncludeVat: false,
    lineSum: kr("-110.00"),
    adjustments: [{ reason: "Rabatt", total: kr("10.00") }],
    net: kr("-100.00"),
    rounding: kr("0.00"),
    total: kr("-125.00"),
    vatRows: [{ rate: "25", net: kr("-100.00"), vat: kr("-25.00") }],
  });
  expect(signedSums({ kind: "INVOICE", ...sums })).toEqual(sums);
});
