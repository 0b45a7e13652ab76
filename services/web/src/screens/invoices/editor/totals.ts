import { DraftTotalsDocument } from "@treaty/documents";
import type { Tenant } from "@treaty/types";
import { useCallback, useEffect, useRef, useState } from "react";
import { useAskOnce } from "@/api/asking";
import { codeOf } from "@/api/errors";
import type { MoneyValue } from "@/words/formats";
import { isEmpty, type Line, lineInput } from "./lines";

const REST = 200;
export type Totals = NonNullable<Tenant.DraftTotalsQuery["draftTotals"]>;

interface Counted {
  /** The last answer; kept while a newer one is on its way, and when none came. */
  totals: Totals | null;
  isCounting: boolean;
  /** Why the lines as they are could not be counted: what is shown is of earlier ones. */
  failed: string | null;
  /** What each line comes to, by its key. */
  nets: ReadonlyMap<string, MoneyValue>;
  /** Why lines cannot be counted, by `key.cell`; under "" what concerns them all. */
  problems: Readonly<Record<string, string>>;
}

const nothing: Counted = {
  totals: null,
  isCounting: false,
  failed: null,
  nets: new Map(),
  problems: {},
};

/** What the lines come to, counted by the API a moment after the last key. */
export function useTotals(
  lines: readonly Line[],
  invoiceDate: string,
): Counted & { again: () => void } {
  const askOnce = useAskOnce();
  const [counted, setCounted] = useState(nothing);
  const latest = useRef(0);
  const readable = lines.filter((line) => !isEmpty(line) && lineInput(line));
  const question = JSON.stringify(readable.map((line) => [line.key, lineInput(line)]));

  const count = useCallback(async () => {
    const mine = ++latest.current;
    const asked = JSON.parse(question) as [string, Tenant.InvoiceLineInput][];
    const input = { lines: asked.map(([, line]) => line), invoiceDate: invoiceDate || null };
    setCounted(counting);
    const { answer, error } = await askOnce(DraftTotalsDocument, { input });
    if (mine !== latest.current) return;
    const keys = asked.map(([key]) => key);
    setCounted((before) =>
      answer?.draftTotals
        ? told(answer.draftTotals, keys)
        : notTold(before, codeOf(error) ?? "INTERNAL"),
    );
  }, [askOnce, question, invoiceDate]);
  useEffect(() => {
    // What is still on its way answers a question that nobody asks any more.
    latest.current++;
    setCounted(counting);
    const timer = setTimeout(count, REST);
    return () => clearTimeout(timer);
  }, [count]);

  return { ...counted, again: count };
}

function counting(before: Counted): Counted {
  return { ...before, isCounting: true };
}

/** What is left of an earlier count when no newer one came: sums to be shown as old, and no line's own. */
export function notTold(before: Counted, failed: string): Counted {
  return { ...before, isCounting: false, failed, nets: nothing.nets };
}

export function told(totals: Totals, keys: string[]): Counted {
  const nets = new Map(totals.lines.map((line) => [keys[line.position - 1] ?? "", line.net]));
  const problems = totals.problems.map(({ path, message }) => {
    const key = path[1] === undefined ? "" : keys[Number(path[1])];
    return [key ? `${key}.${path[2]}` : "", message] as const;
  });
  return { totals, isCounting: false, failed: null, nets, problems: Object.fromEntries(problems) };
}
