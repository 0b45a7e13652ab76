import { PriceForDocument } from "@treaty/documents";
import type { Tenant } from "@treaty/types";
import { useCallback, useRef } from "react";
import { useAskOnce } from "@/api/asking";
import { typed } from "./content";
import { type Line, numberIn } from "./lines";

export type Found = NonNullable<Tenant.ArticlesQuery["articles"]>["nodes"][number];

/** To whom and when lines are sold: prices follow from it. */
export interface Sale {
  customerId: string | null;
  day: string;
  isEnglish: boolean;
}

/** The variables of the question what a line's article costs now. */
export function priceQuestion(line: Line, { customerId, day }: Sale) {
  const quantity = numberIn(line, "quantity") ?? "1";
  return { articleId: line.articleId, customerId, day: day || null, quantity };
}

/** A line that sells an article, as far as the catalogue's list knows it. */
export function sold(line: Line, article: Found, isEnglish: boolean): Line {
  return {
    ...line,
    articleId: article.id,
    description: (isEnglish && article.nameEn) || article.name,
    unit: article.unit,
    unitPrice: typed(article.price),
    vatRate: article.vatRate ?? line.vatRate,
    vatClass: article.vatClass,
    sold: article.sold,
    vatCase: "",
    exemption: "",
  };
}

/** The line at the price that was found, unless somebody has written another meanwhile. */
export function priced(line: Line, before: string, price: Tenant.PriceForQuery): Line {
  const found = price.priceFor?.price;
  if (!found || line.articleId !== found.articleId || line.unitPrice !== before) return line;
  return { ...line, unitPrice: typed(found.unitPrice), vatRate: found.vatRate };
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
          taken = sold(line, article, sale.isEnglish);
          return taken;
        }),
      );
      goOn(key);
      const asked = { articleId: article.id, customerId: sale.customerId, day: sale.day || null };
      const quantity = (taken && numberIn(taken, "quantity")) ?? "1";
      const { answer } = await askOnce(PriceForDocument, { ...asked, quantity });
      if (answer) change(only((line) => priced(line, typed(article.price), answer)));
    },
    [askOnce, change],
  );
}
