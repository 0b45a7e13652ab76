import { DraftTotalsDocument } from "@treaty/documents";
import type { Tenant } from "@treaty/types";
import { useCallback, useEffect, useRef, useState } from "react";
import { useAskOnce } from "@/api/asking";
import { codeOf } from "@/api/errors";
import type { MoneyValue } from "@/words/formats";
import { type Adjustment, adjustmentCell, adjustmentInput, isBlank } from "./adjustments";
import { isEmpty, type Line, lineInput } from "./lines";
import { cellOf, type Treated, treated } from "./vat";

const REST = 200;
export type Totals = NonNullable<Tenant.DraftTotalsQuery["draftTotals"]>;

/** What only a person can decide about lines. */
interface Undecided {
  code: string;
  message: string;
  keys: string[];
}

export interface Counted {
  /** The last answer; kept while a newer one is on its way, and when none came. */
  totals: Totals | null;
  isCounting: boolean;
  /** Why the lines as they are could not be counted: what is shown is of earlier ones. */
  failed: string | null;
  /** What each line comes to, by its key. */
  amounts: ReadonlyMap<string, MoneyValue>;
  /** Why lines cannot be counted, by `key.cell`; under "" what concerns them all. */
  problems: Readonly<Record<string, string>>;
  /** How lines are treated, where that is no matter of course. */
  treated: readonly Treated[];
  undecided: readonly Undecided[];
  /** The case of each line that is no ordinary sale, by its key. */
  cases: ReadonlyMap<string, Tenant.VatCase>;
}

/** Everything but the lines that VAT depends on. */
export type Around = Omit<Tenant.DraftTotalsInput, "lines" | "adjustments">;

const ASKS_A_PERSON = [
  "DISTANCE_SALE_UNDECIDED",
  "CONSUMER_ABROAD_UNDECIDED",
  "VAT_PLACE_UNDECIDED",
];

const nothing: Counted = {
  totals: null,
  isCounting: false,
  failed: null,
  amounts: new Map(),
  problems: {},
  treated: [],
  undecided: [],
  cases: new Map(),
};

/** What the lines come to, counted by the API a moment after the last key. */
export function useTotals(
  lines: readonly Line[],
  adjustments: readonly Adjustment[],
  around: Around,
): Counted & { again: () => void } {
  const askOnce = useAskOnce();
  const [counted, setCounted] = useState(nothing);
  const latest = useRef(0);
  const readable = lines.filter((line) => !isEmpty(line) && lineInput(line));
  const sized = adjustments.filter((each) => !isBlank(each) && adjustmentInput(each));
  const question = JSON.stringify([
    readable.map((line) => [line.key, lineInput(line)]),
    sized.map((each) => [each.key, adjustmentInput(each)]),
    around,
  ]);

  const count = useCallback(async () => {
    const mine = ++latest.current;
    const [asked, adjusted, rest] = JSON.parse(question) as [
      [string, Tenant.InvoiceLineInput][],
      [string, Tenant.InvoiceAdjustmentInput][],
      Around,
    ];
    const input = {
      ...rest,
      lines: asked.map(([, line]) => line),
      adjustments: adjusted.map(([, each]) => each),
    };
    setCounted(counting);
    const { answer, error } = await askOnce(DraftTotalsDocument, { input });
    if (mine !== latest.current) return;
    const keys = asked.map(([key]) => key);
    const others = adjusted.map(([key]) => key);
    setCounted((before) =>
      answer?.draftTotals
        ? told(answer.draftTotals, keys, others)
        : notTold(before, codeOf(error) ?? "INTERNAL"),
    );
  }, [askOnce, question]);
  useEffect(() => {
    // What is still on its way answers a question that nobody asks any more.
    latest.current++;
    setCounted(counting);
    const timer = setTimeout(count, REST);
    return () => clearTimeout(timer);
  }, [count]);

  return { ...counted, again: count };
}

/** What the currency wants before the invoice may be issued: a rate, an account. */
export function missingForCurrency(totals: Totals | null) {
  return (totals?.missing ?? []).filter(({ path }) => path[0] === "currency");
}

/** What its treatment of VAT wants. */
export function missingForVat(totals: Totals | null) {
  return (totals?.missing ?? []).filter(({ path }) => path[0] !== "currency");
}

function counting(before: Counted): Counted {
  return { ...before, isCounting: true };
}

/** What is left of an earlier count when no newer one came: sums to be shown as old, and no line's own. */
export function notTold(before: Counted, failed: string): Counted {
  return { ...before, isCounting: false, failed, amounts: nothing.amounts };
}

/** An answer, with the keys of the lines and of the adjustments that were asked about. */
export function told(totals: Totals, keys: string[], others: string[] = []): Counted {
  const amounts = new Map(
    [...totals.lines.map((line) => [keys[line.position - 1] ?? "", line.amount] as const)].concat(
      totals.adjustments.map((each) => [others[each.position - 1] ?? "", each.total] as const),
    ),
  );
  const problems = totals.problems.map(({ path, message }) => {
    const [head, place, field = ""] = path;
    const isOther = head === "adjustments";
    const key = place === undefined ? "" : (isOther ? others : keys)[Number(place)];
    const cell = isOther ? adjustmentCell(field) : cellOf(field);
    return [key ? `${key}.${cell}` : isOther ? "adjustments" : "", message] as const;
  });
  return {
    totals,
    isCounting: false,
    failed: null,
    amounts,
    problems: Object.fromEntries(problems),
    treated: treated(totals.lines, keys),
    undecided: undecided(totals, keys),
    cases: unusual(totals, keys),
  };
}

function unusual(totals: Totals, keys: string[]): ReadonlyMap<string, Tenant.VatCase> {
  const found = totals.lines.filter(({ vatCase }) => vatCase !== "DOMESTIC");
  return new Map(found.map(({ position, vatCase }) => [keys[position - 1] ?? "", vatCase]));
}

function undecided(totals: Totals, keys: string[]): Undecided[] {
  const found = new Map<string, Undecided>();
  for (const { code, message, path } of totals.problems) {
    const key = keys[Number(path[1])];
    if (path[0] !== "lines" || key === undefined || !ASKS_A_PERSON.includes(code)) continue;
    const group = found.get(code) ?? { code, message, keys: [] };
    found.set(code, { ...group, keys: [...group.keys, key] });
  }
  return [...found.values()];
}
