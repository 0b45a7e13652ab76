import type { Tenant } from "@treaty/types";
import { describe, expect, it } from "vitest";
import { newLine, written } from "./lines";
import { type Found, priced, priceQuestion, type Sale, sold, unpriced } from "./taking";

const ARTICLE: Found = {
  id: "art_1",
  number: "A1",
  name: "Arbete",
  nameEn: "Work",
  unit: "tim",
  sold: "SERVICE",
  vatClass: "STANDARD",
  vatRate: "25",
  price: "1000",
  isArchived: false,
};
const SALE: Sale = { customerId: null, day: "", isEnglish: false, isGross: false, currency: "SEK" };
const FOUND = { articleId: "art_1", unitPrice: "1000", vatRate: "6" };
const answer = (unitPrice: string | null) =>
  ({
    priceFor: { price: { ...FOUND, unitPrice }, problems: [] },
  }) as unknown as Tenant.PriceForQuery;

describe("an article on a line", () => {
  it("brings its words in the buyer's language", () => {
    expect(sold(newLine(), ARTICLE, SALE)).toMatchObject({ description: "Arbete", unit: "tim" });
    expect(sold(newLine(), ARTICLE, { ...SALE, isEnglish: true }).description).toBe("Work");
    expect(
      sold(newLine(), { ...ARTICLE, nameEn: "" }, { ...SALE, isEnglish: true }).description,
    ).toBe("Arbete");
  });
  it("gets the price that was found, unless somebody wrote another", () => {
    const line = sold(newLine(), ARTICLE, SALE);
    expect(priced(line, "1000", answer("900"), false)).toMatchObject({
      unitPrice: "900",
      vatRate: "6",
    });
    const mine = written(line, "unitPrice", "5");
    expect(priced(mine, "1000", answer("900"), false)).toBe(mine);
  });
  it("has no price before the one with VAT is found", () => {
    const line = sold(newLine(), ARTICLE, { ...SALE, isGross: true });
    expect(line.unitPrice).toBe("");
    const gross = { priceFor: { price: { ...FOUND, grossPrice: "1250" }, problems: [] } };
    const found = gross as unknown as Tenant.PriceForQuery;
    expect(priced(line, "", found, true).unitPrice).toBe("1250");
  });
  it("has the price that the invoice asks for by the time that it is found", () => {
    const gross = { priceFor: { price: { ...FOUND, grossPrice: "1250" }, problems: [] } };
    const found = gross as unknown as Tenant.PriceForQuery;
    const line = sold(newLine(), ARTICLE, SALE);
    expect(priced(line, "1000", found, true).unitPrice).toBe("1250");
    expect(priced(line, "1000", found, false).unitPrice).toBe("1000");
  });
  it("is asked about with what can be read of the quantity", () => {
    const line = sold(newLine({ quantity: "många" }), ARTICLE, SALE);
    expect(priceQuestion(line, SALE)).toEqual({
      articleId: "art_1",
      customerId: null,
      day: null,
      quantity: "1",
      line: { currency: "SEK", pricesIncludeVat: false },
    });
  });
  it("has no price in another currency until one is found there", () => {
    const line = sold(newLine(), ARTICLE, { ...SALE, currency: "EUR" });
    expect(line.unitPrice).toBe("");
    expect(priced(line, "", answer(null), false).unitPrice).toBe("");
    expect(priced(line, "", answer("90"), false).unitPrice).toBe("90");
  });
  it("is asked for its price again in another currency, and nothing else is", () => {
    const byHand = newLine({ unitPrice: "7" });
    const lines = unpriced([sold(newLine(), ARTICLE, SALE), byHand]);
    expect(lines.map(({ unitPrice }) => unitPrice)).toEqual(["", "7"]);
  });
  it("is gone when its words are", () => {
    const line = sold(newLine(), ARTICLE, SALE);
    expect(written(line, "description", "Annat").articleId).toBe("art_1");
    expect(written(line, "description", " ").articleId).toBe("");
  });
});
