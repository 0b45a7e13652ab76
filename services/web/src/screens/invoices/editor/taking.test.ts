import type { Tenant } from "@treaty/types";
import { describe, expect, it } from "vitest";
import { newLine, written } from "./lines";
import { type Found, priced, priceQuestion, sold } from "./taking";

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
const answer = (unitPrice: string) =>
  ({
    priceFor: { price: { articleId: "art_1", unitPrice, vatRate: "6" }, problems: [] },
  }) as unknown as Tenant.PriceForQuery;

describe("an article on a line", () => {
  it("brings its words in the buyer's language", () => {
    expect(sold(newLine(), ARTICLE, false)).toMatchObject({ description: "Arbete", unit: "tim" });
    expect(sold(newLine(), ARTICLE, true).description).toBe("Work");
    expect(sold(newLine(), { ...ARTICLE, nameEn: "" }, true).description).toBe("Arbete");
  });
  it("gets the price that was found, unless somebody wrote another", () => {
    const line = sold(newLine(), ARTICLE, false);
    expect(priced(line, "1000", answer("900"))).toMatchObject({ unitPrice: "900", vatRate: "6" });
    const mine = written(line, "unitPrice", "5");
    expect(priced(mine, "1000", answer("900"))).toBe(mine);
  });
  it("is asked about with what can be read of the quantity", () => {
    const sale = { customerId: null, day: "", isEnglish: false };
    const line = sold(newLine({ quantity: "många" }), ARTICLE, false);
    expect(priceQuestion(line, sale)).toEqual({
      articleId: "art_1",
      customerId: null,
      day: null,
      quantity: "1",
    });
  });
  it("is gone when its words are", () => {
    const line = sold(newLine(), ARTICLE, false);
    expect(written(line, "description", "Annat").articleId).toBe("art_1");
    expect(written(line, "description", " ").articleId).toBe("");
  });
});
