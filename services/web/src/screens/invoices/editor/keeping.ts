import { useEffect } from "react";
import { keepsake } from "@/app/keepsake";
import type { Content } from "./content";

const REST = 300;

/** An unfinished invoice as this tab keeps it over a reload. */
export interface Kept {
  content: Content;
  /** What it was begun from, and the version of that; nothing for a new invoice. */
  base: { id: string; version: number; content: Content } | null;
  idempotencyKey: string;
}

export function keptOf(owner: string, name: string): Kept | null {
  return keepsake.read<Kept>(owner, name);
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
