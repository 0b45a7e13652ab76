import { useLingui } from "@lingui/react/macro";
import { type ReactNode, useState } from "react";
import { useFirm } from "@/app/firm";
import { useSelection } from "@/parts/choosing";
import type { Selection } from "@/parts/listing";
import { BulkBar } from "./BulkBar";
import { BulkJob } from "./BulkJob";
import { takers } from "./bulk";
import type { InvoiceRow } from "./columns";

interface Begun {
  id: string;
  names: ReadonlyMap<string, string>;
}

/** Choosing many invoices and doing something with all of them: the selection, the bar and the job. */
export function useBulk(rows: readonly InvoiceRow[]): {
  selection: Selection | undefined;
  bar: ReactNode;
  job: ReactNode;
} {
  const { t } = useLingui();
  const firm = useFirm();
  const selection = useSelection(rows.map(({ id }) => id));
  const [begun, setBegun] = useState<Begun | null>(null);
  const mayAny = ["invoice:issue", "invoice:send", "invoice:write"].some(firm.may);
  if (!mayAny) return { selection: undefined, bar: null, job: null };
  const nameOf = (row: InvoiceRow) => `${row.number ?? t`Draft`} ${row.buyerName}`;
  const bar = (
    <BulkBar
      takers={takers(rows, selection.chosen)}
      count={selection.chosen.size}
      onClear={selection.clear}
      onJob={(id) => setBegun({ id, names: new Map(rows.map((row) => [row.id, nameOf(row)])) })}
    />
  );
  const job = begun && <BulkJob key={begun.id} {...begun} onClose={() => setBegun(null)} />;
  return { selection, bar, job };
}
