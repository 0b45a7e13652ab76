import { DraftTotalsDocument } from "@treaty/documents";
import type { Tenant } from "@treaty/types";
import { useEffect, useRef, useState } from "react";
import { useAskOnce } from "@/api/asking";
import type { MoneyValue } from "@/words/formats";
import { isEmpty, type Line, lineInput } from "./lines";

const REST = 200;
export type Totals = NonNullable<Tenant.DraftTotalsQuery["draftTotals"]>;

interface Counted {
  /** The last answer; kept while a newer one is on its way. */
  totals: Totals | null;
  isCounting: boolean;
  /** What each line comes to, by its key. */
  nets: ReadonlyMap<string, MoneyValue>;
  /** Why lines cannot be counted, by `key.cell`; under "" what concerns them all. */
  problems: Readonly<Record<string, string>>;
}

const nothing: Counted = { totals: null, isCounting: false, nets: new Map(), problems: {} };

/** What the lines come to, counted by the API a moment after the last key. */
export function useTotals(lines: readonly Line[], invoiceDate: string): Counted {
  const askOnce = useAskOnce();
  const [counted, setCounted] = useState(nothing);
  const latest = useRef(0);
  const readable = lines.filter((line) => !isEmpty(line) && lineInput(line));
  const question = JSON.stringify(readable.map((line) => [line.key, lineInput(line)]));

  useEffect(() => {
    const mine = ++latest.current;
    const asked = JSON.parse(question) as [string, Tenant.InvoiceLineInput][];
    setCounted((before) => ({ ...before, isCounting: true }));
    const timer = setTimeout(async () => {
      const input = { lines: asked.map(([, line]) => line), invoiceDate: invoiceDate || null };
      const { answer } = await askOnce(DraftTotalsDocument, { input });
      if (mine !== latest.current) return;
      const totals = answer?.draftTotals;
      setCounted((before) =>
        totals
          ? told(
              totals,
              asked.map(([key]) => key),
            )
          : { ...before, isCounting: false },
      );
    }, REST);
    return () => clearTimeout(timer);
  }, [askOnce, question, invoiceDate]);

  return counted;
}

function told(totals: Totals, keys: string[]): Counted {
  const nets = new Map(totals.lines.map((line) => [keys[line.position - 1] ?? "", line.net]));
  const problems = totals.problems.map(({ path, message }) => {
    const key = path[1] === undefined ? "" : keys[Number(path[1])];
    return [key ? `${key}.${path[2]}` : "", message] as const;
  });
  return { totals, isCounting: false, nets, problems: Object.fromEntries(problems) };
}
