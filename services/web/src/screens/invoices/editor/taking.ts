import { PriceForDocument } from "@treaty/documents";
import type { Tenant } from "@treaty/types";
import { useCallback, useEffect, useRef } from "react";
import { useAskOnce } from "@/api/asking";
import { typed } from "./content";
import { type Line, numberIn } from "./lines";

export type Found = NonNullable<Tenant.ArticlesQuery["articles"]>["nodes"][number];

/** To whom and when lines are sold: prices follow from it. */
export interface Sale {
  customerId: string | null;
  day: string;
  isEnglish: boolean;
  /** Whether prices on the invoice include VAT. */
  isGross: boolean;
  currency: string;
}

/** The variables of the question what a line's article costs now. */
export function priceQuestion(line: Line, { customerId, day, isGross, currency }: Sale) {
  const quantity = numberIn(line, "quantity") ?? "1";
  return {
    articleId: line.articleId,
    customerId,
    day: day || null,
    quantity,
    line: { currency, pricesIncludeVat: isGross },
  };
}

/**
 * The price in the catalogue's list, which is in kronor and without VAT: in another currency, or
 * until it is found with VAT, there is none.
 */
function listed(article: Found, { isGross, currency }: Sale): string {
  return isGross || currency !== "SEK" ? "" : typed(article.price);
}

/** A line that sells an article, as far as the catalogue's list knows it. */
export function sold(line: Line, article: Found, sale: Sale): Line {
  return {
    ...line,
    articleId: article.id,
    description: (sale.isEnglish && article.nameEn) || article.name,
    unit: article.unit,
    unitPrice: listed(article, sale),
    vatRate: article.vatRate ?? line.vatRate,
    vatClass: article.vatClass,
    sold: article.sold,
    vatCase: "",
    exemption: article.exemption ?? "",
  };
}

/** The line at the price that was found, unless somebody has written another meanwhile. */
export function priced(
  line: Line,
  before: string,
  price: Tenant.PriceForQuery,
  isGross: boolean,
): Line {
  const found = price.priceFor?.price;
  if (!found || line.articleId !== found.articleId || line.unitPrice !== before) return line;
  if (!found.unitPrice) return { ...line, vatRate: found.vatRate };
  const unitPrice = isGross ? linePrice(found) : found.unitPrice;
  return { ...line, unitPrice: typed(unitPrice), vatRate: found.vatRate };
}

/** The price that was found, as it stands on a line of the invoice. */
export function linePrice(found: {
  unitPrice?: string | null;
  grossPrice?: string | null;
}): string {
  return found.grossPrice ?? found.unitPrice ?? "";
}

/** The lines in another currency: what articles cost there must be asked for again. */
export function unpriced(lines: readonly Line[]): Line[] {
  return lines.map((line) => (line.articleId ? { ...line, unitPrice: "" } : line));
}

/** Sells articles on lines: words at once, and then the price for this buyer on this day. */
export function useTaking(
  change: (change: (lines: Line[]) => Line[]) => void,
  sale: Sale,
  goOn: (key: string) => void,
): (key: string, article: Found) => void {
  const askOnce = useAskOnce();
  const latest = useRef({ sale, goOn });
  latest.current = { sale, goOn };
  return useCallback(
    async (key, article) => {
      const { sale, goOn } = latest.current;
      let taken: Line | undefined;
      const only = (turn: (line: Line) => Line) => (all: Line[]) =>
        all.map((line) => (line.key === key ? turn(line) : line));
      change(
        only((line) => {
          taken = sold(line, article, sale);
          return taken;
        }),
      );
      goOn(key);
      if (!taken) return;
      // With both prices: what the invoice's prices are may turn while the answer is on its way.
      const question = priceQuestion(taken, { ...sale, isGross: true });
      const { answer } = await askOnce(PriceForDocument, question);
      const before = taken.unitPrice;
      const { isGross } = latest.current.sale;
      if (answer) change(only((line) => priced(line, before, answer, isGross)));
    },
    [askOnce, change],
  );
}

/** Asks for the prices of articles again when a newly chosen buyer is invoiced in another currency. */
export function useUnpricing(
  currency: string | null,
  change: (change: (lines: Line[]) => Line[]) => void,
): void {
  const before = useRef(currency);
  useEffect(() => {
    if (currency === null || currency === before.current) return;
    if (before.current !== null) change(unpriced);
    before.current = currency;
  }, [currency, change]);
}
