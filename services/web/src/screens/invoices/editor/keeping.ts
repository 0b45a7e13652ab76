import { useEffect } from "react";
import { keepsake } from "@/app/keepsake";
import { type Content, isSame } from "./content";

const REST = 300;

const BEFORE: Pick<Content, "adjustments" | "pricesIncludeVat"> = {
  adjustments: [],
  pricesIncludeVat: null,
};

/** An unfinished invoice as this tab keeps it over a reload. */
export interface Kept {
  content: Content;
  /** What it was begun from, and the version of that; nothing for a new invoice. */
  base: { id: string; version: number; content: Content } | null;
  idempotencyKey: string;
}

/** What the form of a draft is kept as, wherever it was begun. */
export function draftName(id: string): string {
  return `invoice.${id}`;
}

/** A form that has been saved, with all that was written on in it while the answer was on its way. */
export function savedOver(kept: Kept, base: NonNullable<Kept["base"]>): Kept {
  return { ...kept, base };
}

/** A form of which nothing is left but what was saved last. */
export function undone(kept: Kept, begun: Content): Kept {
  return { ...kept, content: kept.base?.content ?? begun };
}

export function isUnsaved({ content, base }: Kept, begun: Content): boolean {
  return !isSame(content, base?.content ?? begun);
}

export function keptOf(owner: string, name: string): Kept | null {
  const kept = keepsake.read<Kept>(owner, name);
  // What was kept before there were any has none.
  return kept && { ...kept, content: { ...BEFORE, ...kept.content } };
}

export function forgetKept(owner: string, name: string): void {
  keepsake.forget(owner, name);
}

/** Keep what is being written, a moment after each change, for as long as it is not saved. */
export function useKeeping(owner: string, name: string, kept: Kept, isUnsaved: boolean): void {
  useEffect(() => {
    if (!isUnsaved) return forgetKept(owner, name);
    const timer = setTimeout(() => keepsake.keep(owner, name, kept), REST);
    return () => clearTimeout(timer);
  }, [owner, name, kept, isUnsaved]);
}
