import type { Card } from "./BuyerPart";
import { type Content, copyOf, emptyContent, nobody, type Written } from "./content";
import type { Base } from "./useWriting";

/** What a form begins with; it is looked at once, when the form opens. */
export interface Beginning {
  /** What this tab keeps the unfinished form as. */
  keptAs: string;
  start: Content;
  base: Base;
  isQuick: boolean;
}

interface Address {
  customer: string;
  copy: string;
  quick?: string | undefined;
}

/** A new invoice as its address asks for it: for a customer, as a copy, or in a minute. */
export function newBeginning(
  { customer, copy, quick }: Address,
  buyer: Pick<Card, "id" | "name"> | null,
  model: Written | null,
): Beginning {
  const isQuick = quick === "1";
  const start: Content = {
    ...(model ? copyOf(model) : emptyContent()),
    ...(buyer ? { customer: buyer, buyer: null } : {}),
    ...(isQuick ? { buyer: nobody } : {}),
  };
  const keptAs = ["invoice.new", customer, copy, isQuick && "quick"].filter(Boolean).join(".");
  return { keptAs, start, base: null, isQuick };
}
