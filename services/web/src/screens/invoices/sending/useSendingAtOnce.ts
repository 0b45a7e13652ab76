import { InvoiceSendDocument } from "@treaty/documents";
import { useCallback } from "react";
import { useDo } from "@/api/asking";
import { newKey } from "@/parts/form";
import { sentenceOf } from "@/parts/problems";
import { tell } from "@/parts/toasts";
import { tellSent } from "./tellSent";
import { useUndoing } from "./useUndoing";

/** Send an invoice that was just issued to the customer's own addresses; a no is told, and mended on the invoice's page. */
export function useSendingAtOnce(): (id: string) => Promise<void> {
  const { act } = useDo(InvoiceSendDocument, { changes: ["invoice"] });
  const undo = useUndoing();
  return useCallback(
    async (id) => {
      const outcome = await act({ id, hold: true, idempotencyKey: newKey() });
      if (outcome.failed !== undefined)
        return void tell(sentenceOf(outcome.failed), { mood: "bad" });
      if (outcome.refused) {
        const reasons = outcome.refused.map((reason) => reason.message).join(" ");
        return void tell(reasons, { mood: "bad", stays: 15_000 });
      }
      const deliveries = outcome.done.invoice?.deliveries ?? [];
      tellSent(deliveries, () => undo(deliveries));
    },
    [act, undo],
  );
}
