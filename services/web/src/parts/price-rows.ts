import type { Tenant } from "@treaty/types";
import { today, typedDecimal } from "@/words/formats";
import { newKey } from "./form";
import { typed } from "./typed-number";

/** A price as it stands in the fields: texts, however unfinished. */
export interface PriceRow {
  key: string;
  unitPrice: string;
  fromQuantity: string;
  validFrom: string;
  validTo: string;
}

export type PriceField = Exclude<keyof PriceRow, "key">;

/** A price as the API tells it. */
export interface Priced {
  id: string;
  unitPrice: string;
  fromQuantity: string;
  validFrom: string;
  validTo?: string | null;
}

export function newRow(): PriceRow {
  return { key: newKey(), unitPrice: "", fromQuantity: "", validFrom: today(), validTo: "" };
}

/** Prices as they would be typed. */
export function rowsOf(prices: readonly Priced[]): PriceRow[] {
  return prices.map((price) => ({
    key: price.id,
    unitPrice: typed(price.unitPrice),
    fromQuantity: isNothing(price.fromQuantity) ? "" : typed(price.fromQuantity),
    validFrom: price.validFrom,
    validTo: price.validTo ?? "",
  }));
}

/** The rows as the API wants them; a number that cannot be read is left for the API to point out. */
export function pricesOf(rows: readonly PriceRow[]): Tenant.PriceInput[] {
  return rows.map((row) => ({
    unitPrice: typedDecimal(row.unitPrice) ?? row.unitPrice,
    fromQuantity: row.fromQuantity.trim()
      ? (typedDecimal(row.fromQuantity) ?? row.fromQuantity)
      : "0",
    validFrom: row.validFrom,
    validTo: row.validTo || null,
  }));
}

/** Prices of many articles, each article once, in their order. */
export function byArticle<Price extends Priced & { article?: { id: string } | null }>(
  prices: readonly Price[],
): { article: NonNullable<Price["article"]>; prices: Price[] }[] {
  const found = new Map<string, { article: NonNullable<Price["article"]>; prices: Price[] }>();
  for (const price of prices) {
    if (!price.article) continue;
    const article = price.article as NonNullable<Price["article"]>;
    const known = found.get(article.id) ?? { article, prices: [] };
    known.prices.push(price);
    found.set(article.id, known);
  }
  return [...found.values()];
}

function isNothing(value: string): boolean {
  return /^0*(\.0*)?$/.test(value);
}
