import { describe, expect, test } from "vitest";
import { canRelease, isPartlyReady, leftOf } from "./payLines";

const kr = (amount: string) => ({ amount, currency: "SEK" });

describe("pay, line by line", () => {
  test.each([
    [null, false],
    ["APPROVAL", false],
    ["DAY", true],
    ["INVOICE", true],
    ["CLOSING", true],
    ["PAYMENT", true],
    ["HAND", true],
  ] as const)("what waits for %s can be released: %s", (waitsFor, can) => {
    expect(canRelease({ waitsFor })).toBe(can);
  });

  test.each([
    ["PAYMENT", "160.00", true],
    ["PAYMENT", "0.00", false],
    [null, "400.00", false],
  ] as const)("%s with %s ready is partly ready: %s", (waitsFor, released, is) => {
    expect(isPartlyReady({ waitsFor, released: kr(released) })).toBe(is);
  });

  test("what is left is exact, however large", () => {
    const lines = [
      { amount: kr("90071992547409.93"), released: kr("0.01") },
      { amount: kr("0.10"), released: kr("0.05") },
    ];
    expect(leftOf(lines)).toEqual(kr("90071992547409.97"));
    expect(leftOf([])).toEqual(kr("0.00"));
  });
});
