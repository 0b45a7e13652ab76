import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import { useFirm } from "@/app/firm";
import { newKey } from "@/parts/form";
import type { Content } from "./content";
import {
  draftName,
  forgetKept,
  isUnsaved as isKeptUnsaved,
  type Kept,
  keptOf,
  savedOver,
  undone,
  useKeeping,
} from "./keeping";
import type { Cell, Line } from "./lines";
import { cellOf } from "./vat";

export type Base = Kept["base"];
type Errors = Readonly<Record<string, string>>;

export interface Writing {
  content: Content;
  base: Base;
  errors: Errors;
  idempotencyKey: string;
  isUnsaved: boolean;
  /** Whether what is shown was found again after a reload. */
  isRestored: boolean;
  /** What stands in the fields by now, for those who have waited since they were drawn. */
  now: () => Content;
  change: (change: Partial<Content>) => void;
  changeLines: (change: (lines: Line[]) => Line[]) => void;
  setErrors: (errors: Errors) => void;
  /** The API keeps this now. */
  saved: (base: NonNullable<Base>) => void;
  /** Write on with this content, on this version. */
  restart: (content: Content, base: Base) => void;
  renewKey: () => void;
  /** Throw away what is not saved. */
  discard: () => void;
}

/** An invoice while somebody writes it: what stands in the fields, and what of it is not saved. */
export function useWriting(
  name: string,
  start: Content,
  startBase: Base,
  newer: Base = null,
): Writing {
  const { owner } = useFirm();
  const [found] = useState(() => keptOf(owner, name));
  const [kept, setKept] = useState<Kept>(
    () => found ?? { content: start, base: startBase, idempotencyKey: newKey() },
  );
  const [errors, setErrors] = useState<Errors>({});
  const [isRestored, setRestored] = useState(found !== null);
  const begun = useRef(start);
  const isUnsaved = isKeptUnsaved(kept, begun.current);
  const shelf = kept.base ? draftName(kept.base.id) : name;
  useKeeping(owner, shelf, kept, isUnsaved);
  const forget = useCallback(() => {
    for (const each of [name, shelf]) forgetKept(owner, each);
  }, [owner, name, shelf]);
  const latest = useRef(kept.content);
  latest.current = kept.content;

  const change = useCallback((change: Partial<Content>) => {
    setKept((before) => ({ ...before, content: { ...before.content, ...change } }));
    setErrors((before) => without(before, Object.keys(change)));
  }, []);
  const changeLines = useCallback((change: (lines: Line[]) => Line[]) => {
    setKept((before) => {
      const lines = change(before.content.lines);
      return { ...before, content: { ...before.content, lines } };
    });
    setErrors((before) => without(before, ["lines"]));
  }, []);
  const restart = useCallback((content: Content, base: Base) => {
    setKept((before) => ({ ...before, content, base }));
    setErrors({});
    setRestored(false);
  }, []);
  const saved = useCallback(
    (base: NonNullable<Base>) => {
      forget();
      setKept((before) => savedOver(before, base));
      setErrors({});
      setRestored(false);
    },
    [forget],
  );
  // Somebody else has saved, and nothing is unsaved here: theirs is what to write on with.
  useEffect(() => {
    const isNewer = newer && kept.base && newer.version > kept.base.version;
    if (isNewer && !isUnsaved) restart(newer.content, newer);
  }, [newer, kept.base, isUnsaved, restart]);
  const renewKey = useCallback(
    () => setKept((before) => ({ ...before, idempotencyKey: newKey() })),
    [],
  );
  const discard = useCallback(() => {
    forget();
    setKept((before) => undone(before, begun.current));
    setErrors({});
    setRestored(false);
  }, [forget]);
  const now = useCallback(() => latest.current, []);

  return useMemo(
    () => ({
      ...kept,
      errors,
      isUnsaved,
      isRestored: isRestored && isUnsaved,
      now,
      change,
      changeLines,
      setErrors,
      saved,
      restart,
      renewKey,
      discard,
    }),
    [
      kept,
      errors,
      isUnsaved,
      isRestored,
      now,
      change,
      changeLines,
      saved,
      restart,
      renewKey,
      discard,
    ],
  );
}

/** What the line's fields are wrong about, by the places that the errors name. */
export function faultsOfLine(
  errors: Errors,
  place: number,
  of: "lines" | "adjustments" = "lines",
): Partial<Record<Cell, string>> {
  const start = `${of}.${place}.`;
  const own = Object.entries(errors).filter(([path]) => path.startsWith(start));
  return Object.fromEntries(
    own.map(([path, message]) => [cellOf(path.slice(start.length)), message]),
  );
}

/** A field that is written on is right until somebody says otherwise; so are its parts. */
function without(errors: Errors, names: string[]): Errors {
  const meant = names.map((name) => (name === "customer" ? "customerId" : name));
  const left = Object.entries(errors).filter(
    ([path]) => !meant.some((name) => path === name || path.startsWith(`${name}.`)),
  );
  return left.length === Object.keys(errors).length ? errors : Object.fromEntries(left);
}
