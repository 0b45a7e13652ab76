import { useLingui } from "@lingui/react/macro";
import { InvoiceSumsDocument } from "@treaty/documents";
import type { Tenant } from "@treaty/types";
import { type ReactNode, useState } from "react";
import { useAsk } from "@/api/asking";
import { useFirm } from "@/app/firm";
import { useSelection } from "@/parts/choosing";
import type { Selection } from "@/parts/listing";
import { BulkBar } from "./BulkBar";
import { BulkJob } from "./BulkJob";
import { allTakers, draftsOf, openOf, takers } from "./bulk";
import type { InvoiceRow } from "./columns";

interface Begun {
  id: string;
  names: ReadonlyMap<string, string>;
}

/** Choosing many invoices and doing something with all of them: the selection, the bar and the job. */
export function useBulk(
  rows: readonly InvoiceRow[],
  where: Tenant.InvoiceWhere,
  total: number,
): {
  selection: Selection | undefined;
  bar: ReactNode;
  job: ReactNode;
} {
  const { t } = useLingui();
  const firm = useFirm();
  const selection = useSelection(rows.map(({ id }) => id));
  const everything = useEverything(where);
  const [begun, setBegun] = useState<Begun | null>(null);
  const mayAny = ["invoice:issue", "invoice:send", "invoice:write"].some(firm.may);
  if (!mayAny) return { selection: undefined, bar: null, job: null };
  const nameOf = (row: InvoiceRow) => `${row.number ?? t`Draft`} ${row.buyerName}`;
  const clear = () => {
    everything.forget();
    selection.clear();
  };
  const areAllShown = rows.length > 0 && selection.chosen.size === rows.length;
  const isEverything = areAllShown && everything.isChosen;
  const bar = (
    <BulkBar
      takers={
        isEverything
          ? allTakers(where, { total, ...everything.counts })
          : takers(rows, selection.chosen)
      }
      count={isEverything ? total : selection.chosen.size}
      onEverything={areAllShown && !isEverything && total > rows.length ? everything.choose : null}
      total={total}
      isCounting={isEverything && everything.isCounting}
      onClear={clear}
      onJob={(id) => setBegun({ id, names: new Map(rows.map((row) => [row.id, nameOf(row)])) })}
    />
  );
  // Whoever touches a row chooses rows again, and no longer all that match.
  const touched: Selection = {
    ...selection,
    toggle: (id, isRange) => {
      everything.forget();
      selection.toggle(id, isRange);
    },
    setAll: (isChosen) => {
      everything.forget();
      selection.setAll(isChosen);
    },
  };
  const job = begun && <BulkJob key={begun.id} {...begun} onClose={() => setBegun(null)} />;
  return { selection: touched, bar, job };
}

/** Whether all that a filter means is chosen, shown or not, and how much of it each deed is for. */
function useEverything(where: Tenant.InvoiceWhere) {
  const key = JSON.stringify(where);
  const [chosen, setChosen] = useState<string | null>(null);
  const isChosen = chosen === key;
  const asked = { about: ["invoice"] as const, pause: !isChosen };
  const drafts = useAsk(InvoiceSumsDocument, { where: draftsOf(where) }, asked);
  const open = useAsk(InvoiceSumsDocument, { where: openOf(where) }, asked);
  return {
    isChosen,
    isCounting: !drafts.answer || !open.answer,
    counts: {
      drafts: drafts.answer?.invoiceSums?.count ?? 0,
      open: open.answer?.invoiceSums?.count ?? 0,
    },
    choose: () => setChosen(key),
    forget: () => setChosen(null),
  };
}
