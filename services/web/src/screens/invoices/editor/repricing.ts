import { useLingui } from "@lingui/react/macro";
import { PriceForDocument } from "@treaty/documents";
import type { Tenant } from "@treaty/types";
import { useCallback, useEffect, useRef, useState } from "react";
import { useAskOnce } from "@/api/asking";
import { tell } from "@/parts/toasts";
import { typed } from "./content";
import type { Line } from "./lines";
import { priceQuestion, type Sale } from "./taking";

type ChangeLines = (change: (lines: Line[]) => Line[]) => void;

/** Prices begin to include VAT, or no longer do. */
export interface Turn {
  isGross: boolean;
  ask: (line: Line) => Promise<Tenant.PriceForQuery | undefined>;
  /** Whether no other turn has come after it. */
  isLatest: () => boolean;
  change: ChangeLines;
}

/** Lines whose prices were not found again, as they stood then. */
export interface Left {
  isGross: boolean;
  prices: ReadonlyMap<string, string>;
}

/** The line at its article's price with VAT or without it, unless somebody has written another. */
export function repriced(line: Line, price: Tenant.PriceForQuery, isGross: boolean): Line {
  const found = price.priceFor?.price;
  if (!found?.unitPrice || !found.grossPrice || line.articleId !== found.articleId) return line;
  const [before, after] = isGross
    ? [found.unitPrice, found.grossPrice]
    : [found.grossPrice, found.unitPrice];
  return line.unitPrice === typed(before) ? { ...line, unitPrice: typed(after) } : line;
}

/** Finds the prices of lines again, and gives those that nobody could find. */
export async function turned(
  lines: readonly Line[],
  { isGross, ask, isLatest, change }: Turn,
): Promise<Line[]> {
  const find = async (line: Line) => {
    const answer = await ask(line);
    // What prices were to be before this is no longer asked for.
    if (!isLatest()) return [];
    if (!answer?.priceFor?.price) return [line];
    change((all) =>
      all.map((each) => (each.key === line.key ? repriced(each, answer, isGross) : each)),
    );
    return [];
  };
  return (await Promise.all(lines.map(find))).flat();
}

/** Whether a line still stands at a price that was not found again. */
export function isLeft({ key, unitPrice }: Line, left: Left | null, isGross: boolean | null) {
  return left?.isGross === isGross && left?.prices.get(key) === unitPrice;
}

/**
 * Finds the prices of articles again when prices begin to include VAT, or no longer do, and tells
 * what is wrong with the price of a line for which that failed.
 */
export function useRepricing(
  lines: readonly Line[],
  change: ChangeLines,
  sale: Sale,
  /** Whether they do; null as long as nobody knows. */
  isGross: boolean | null,
): (line: Line) => { unitPrice?: string } {
  const { t } = useLingui();
  const askOnce = useAskOnce();
  const [left, setLeft] = useState<Left | null>(null);
  // These stood there before anybody took an article here: they are in the invoice's own prices.
  const [begun] = useState(() => new Set(sellers(lines).map(({ key }) => key)));
  const latest = useRef({ lines, sale, t, was: isGross, turn: 0 });
  Object.assign(latest.current, { lines, sale, t });
  useEffect(() => {
    const { lines, sale, was } = latest.current;
    if (isGross === null || was === isGross) return;
    latest.current.was = isGross;
    // What was taken while nobody knew is without VAT.
    if (was === null && !isGross) return;
    const turn = ++latest.current.turn;
    const asked = sellers(lines).filter(({ key }) => was !== null || !begun.has(key));
    const isLatest = () => latest.current.turn === turn;
    const ask = async (line: Line) =>
      (await askOnce(PriceForDocument, priceQuestion(line, { ...sale, isGross: true }))).answer;
    setLeft(null);
    void turned(asked, { isGross, ask, isLatest, change }).then((lost) => {
      if (lost.length === 0 || !isLatest()) return;
      setLeft({ isGross, prices: new Map(lost.map(({ key, unitPrice }) => [key, unitPrice])) });
      tell(latest.current.t`Some prices could not be found again. They are marked.`, {
        mood: "bad",
      });
    });
  }, [isGross, askOnce, change, begun]);
  return useCallback(
    (line) => {
      if (!isLeft(line, left, isGross)) return {};
      return {
        unitPrice: isGross
          ? t`This price was found without VAT and is now taken to include it. Check it.`
          : t`This price was found with VAT and is now taken not to include it. Check it.`,
      };
    },
    [left, isGross, t],
  );
}

function sellers(lines: readonly Line[]): readonly Line[] {
  return lines.filter(({ articleId }) => articleId);
}
