import { expect, it } from "vitest";
import { newLine } from "./lines";
import { repriced } from "./repricing";

const price = {
  priceFor: {
    price: { articleId: "art_1", unitPrice: "80.00", grossPrice: "100.00", vatRate: "25" },
    problems: [],
  },
} as unknown as Parameters<typeof repriced>[1];

it("finds the price with VAT, and back", () => {
  const line = newLine({ articleId: "art_1", unitPrice: "80" });
  const gross = repriced(line, price, true);
  expect(gross.unitPrice).toBe("100");
  expect(repriced(gross, price, false).unitPrice).toBe("80");
});

it("leaves what somebody has written", () => {
  const line = newLine({ articleId: "art_1", unitPrice: "75" });
  expect(repriced(line, price, true).unitPrice).toBe("75");
});

it("leaves a line that sells something else meanwhile", () => {
  const line = newLine({ articleId: "art_2", unitPrice: "80" });
  expect(repriced(line, price, true).unitPrice).toBe("80");
});
