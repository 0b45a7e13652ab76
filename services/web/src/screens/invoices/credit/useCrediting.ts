import { InvoiceCreditDocument } from "@treaty/documents";
import type { Tenant } from "@treaty/types";
import { useCallback, useEffect, useRef, useState } from "react";
import { useDo } from "@/api/asking";
import type { UserError } from "@/api/errors";

const REST = 250;
export type Note = NonNullable<
  NonNullable<Tenant.InvoiceCreditMutation["invoiceCredit"]>["creditNote"]
>;
type Input = Pick<Tenant.InvoiceCreditInput, "id" | "lines" | "reason" | "anew">;

interface Shown {
  /** What the credit note would come to, as the API counted it. */
  note: Note | null;
  reasons: UserError[];
  failed: string | null;
}
const nothing: Shown = { note: null, reasons: [], failed: null };

/** What a credit note would be, a moment after the last key; nothing is kept. Null asks nothing. */
export function useCredited(input: Input | null): Shown & { isCounting: boolean } {
  const { act } = useDo(InvoiceCreditDocument, { changes: [] });
  const [shown, setShown] = useState(nothing);
  const [isCounting, setCounting] = useState(false);
  const latest = useRef(0);
  const question = input && JSON.stringify(input);
  const count = useCallback(
    async (asked: string) => {
      const mine = ++latest.current;
      setCounting(true);
      const outcome = await act({ ...(JSON.parse(asked) as Input), issue: false, dryRun: true });
      if (mine !== latest.current) return;
      setCounting(false);
      if (outcome.failed !== undefined)
        setShown((before) => ({ ...before, failed: outcome.failed }));
      else if (outcome.refused) setShown({ ...nothing, reasons: outcome.refused });
      else setShown({ ...nothing, note: outcome.done.creditNote ?? null });
    },
    [act],
  );
  useEffect(() => {
    latest.current++;
    setCounting(false);
    if (question === null) return setShown(nothing);
    const timer = setTimeout(() => void count(question), REST);
    return () => clearTimeout(timer);
  }, [question, count]);
  return { ...shown, isCounting };
}
