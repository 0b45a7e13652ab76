import { expect, test } from "vitest";
import { newLine } from "./lines";
import { cellOf, isToChoose, optionOf, picked, treated } from "./vat";

const money = { amount: "1", currency: "SEK" };
const counted = (
  position: number,
  vatCase: "CONSTRUCTION" | "DOMESTIC" | "EXEMPT",
  reason: string,
) =>
  ({ position, vatCase, reason, message: reason, vatRate: "0", amount: money }) as Parameters<
    typeof treated
  >[0][number];

test("lines that are treated alike for the same reason are told together", () => {
  const lines = [
    counted(1, "CONSTRUCTION", "BUYER_SELLS_CONSTRUCTION"),
    counted(2, "DOMESTIC", "BUYER_IN_COUNTRY"),
    counted(3, "CONSTRUCTION", "BUYER_SELLS_CONSTRUCTION"),
    counted(4, "DOMESTIC", "BUYER_NOT_IN_CONSTRUCTION"),
  ];
  expect(treated(lines, ["a", "b", "c", "d"]).map(({ keys }) => keys)).toEqual([["a", "c"], ["d"]]);
});

test("what the seller is leaves nothing to choose", () => {
  const [exempt] = treated([counted(1, "EXEMPT", "CLASS_IS_EXEMPT")], ["a"]);
  const [reverse] = treated([counted(1, "CONSTRUCTION", "BUYER_SELLS_CONSTRUCTION")], ["a"]);
  expect(exempt && isToChoose(exempt)).toBe(false);
  expect(reverse && isToChoose(reverse)).toBe(true);
});

test.each(["sold", "vatClass", "vatCase", "exemption"])(
  "%s is written in the cell of VAT",
  (name) => {
    expect(cellOf(name)).toBe("vatRate");
  },
);

test("an option of the list is a class, or a rate that stands alone", () => {
  expect(optionOf(newLine({ vatClass: "FOOD" }))).toBe("FOOD");
  expect(optionOf(newLine({ vatClass: "", vatRate: "12" }))).toBe("rate:12");
  expect(picked("FOOD")).toEqual({ vatClass: "FOOD", exemption: "" });
  expect(picked("rate:12")).toEqual({ vatClass: "", vatRate: "12", exemption: "" });
});
