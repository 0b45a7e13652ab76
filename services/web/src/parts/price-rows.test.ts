import { describe, expect, it } from "vitest";
import { byArticle, newRow, pricesOf, rowsOf } from "./price-rows";

const PRICE = {
  id: "prc_1",
  unitPrice: "900.500000",
  fromQuantity: "0",
  validFrom: "2026-01-01",
  validTo: null,
};

describe("prices in fields", () => {
  it("are typed as they are told, and told as they were typed", () => {
    const [row] = rowsOf([PRICE]);
    expect(row).toMatchObject({ fromQuantity: "", validTo: "" });
    expect(pricesOf(rowsOf([PRICE]))).toEqual([
      { unitPrice: "900.5", fromQuantity: "0", validFrom: "2026-01-01", validTo: null },
    ]);
  });
  it("leave what is no number for the API", () => {
    expect(pricesOf([{ ...newRow(), unitPrice: "tolv", fromQuantity: "ett" }])[0]).toMatchObject({
      unitPrice: "tolv",
      fromQuantity: "ett",
    });
  });
  it("are gathered by article", () => {
    const one = { ...PRICE, article: { id: "a" } };
    const other = { ...PRICE, id: "prc_2", article: { id: "b" } };
    expect(
      byArticle([one, other, { ...one, id: "prc_3" }]).map((each) => each.prices.length),
    ).toEqual([2, 1]);
  });
});
