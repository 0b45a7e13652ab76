import { PriceForDocument } from "@treaty/documents";
import type { Tenant } from "@treaty/types";
import { useEffect, useRef } from "react";
import { useAskOnce } from "@/api/asking";
import { typed } from "./content";
import type { Line } from "./lines";
import { priceQuestion, type Sale } from "./taking";

/** The line at its article's price with VAT or without it, unless somebody has written another. */
export function repriced(line: Line, price: Tenant.PriceForQuery, isGross: boolean): Line {
  const found = price.priceFor?.price;
  if (!found?.unitPrice || !found.grossPrice || line.articleId !== found.articleId) return line;
  const [before, after] = isGross
    ? [found.unitPrice, found.grossPrice]
    : [found.grossPrice, found.unitPrice];
  return line.unitPrice === typed(before) ? { ...line, unitPrice: typed(after) } : line;
}

/** Finds the prices of articles again when prices begin to include VAT, or no longer do. */
export function useRepricing(
  lines: readonly Line[],
  change: (change: (lines: Line[]) => Line[]) => void,
  sale: Sale,
  /** Whether they do; null as long as nobody knows. */
  isGross: boolean | null,
): void {
  const askOnce = useAskOnce();
  const latest = useRef({ lines, sale, was: isGross });
  latest.current.lines = lines;
  latest.current.sale = sale;
  useEffect(() => {
    const { lines, sale, was } = latest.current;
    if (isGross === null || was === isGross) return;
    latest.current.was = isGross;
    if (was === null) return;
    for (const line of lines.filter(({ articleId }) => articleId)) {
      const question = priceQuestion(line, { ...sale, isGross: true });
      void askOnce(PriceForDocument, question).then(({ answer }) => {
        if (!answer) return;
        change((all) =>
          all.map((each) => (each.key === line.key ? repriced(each, answer, isGross) : each)),
        );
      });
    }
  }, [isGross, askOnce, change]);
}
