import { useLingui } from "@lingui/react/macro";
import { DeliveryCancelDocument } from "@treaty/documents";
import { useCallback } from "react";
import { useDo } from "@/api/asking";
import { sentenceOf } from "@/parts/problems";
import { tell, untell } from "@/parts/toasts";
import { type Delivery, isStoppable, TOAST } from "./undoing";

/** Take messages out of the mail room before they leave, and say how it went. */
export function useUndoing(): (deliveries: readonly Delivery[]) => Promise<void> {
  const { t } = useLingui();
  const { act } = useDo(DeliveryCancelDocument, { changes: ["invoice"] });
  return useCallback(
    async (deliveries) => {
      untell(TOAST);
      const outcomes = await Promise.all(
        deliveries.filter(isStoppable).map(({ id }) => act({ id })),
      );
      const failed = outcomes.find((outcome) => outcome.failed !== undefined)?.failed;
      if (failed) return void tell(sentenceOf(failed), { mood: "bad" });
      if (outcomes.every((outcome) => outcome.done))
        return void tell(t`Stopped. The invoice was not sent.`);
      const stopped = outcomes.filter((outcome) => outcome.done).length;
      tell(
        stopped > 0
          ? t`Stopped for some; the others had already been sent.`
          : t`Too late: it had already been sent.`,
        { mood: "bad" },
      );
    },
    [act, t],
  );
}
