import { plural } from "@lingui/core/macro";
import { useLingui } from "@lingui/react/macro";
import { DeliveryCancelDocument, InvoiceDeliveriesDocument, JobDocument } from "@treaty/documents";
import { useCallback, useEffect, useState } from "react";
import { useAskOnce, useDo } from "@/api/asking";
import { sentenceOf } from "@/parts/problems";
import { tell } from "@/parts/toasts";
import { chunked, type Delivery, isStoppable } from "./undoing";

const MOST_ITEMS = 500;
const MOST_NODES = 100;
// As many as a browser speaks to one house at once.
const AT_ONCE = 5;

/** The messages of a job that is over which still lie in the mail room, and how to take them out again. */
export function useUndoingMany(jobId: string) {
  const { t } = useLingui();
  const askOnce = useAskOnce();
  const { act } = useDo(DeliveryCancelDocument, { changes: [] });
  const [waiting, setWaiting] = useState<readonly Delivery[]>([]);

  useEffect(() => {
    let isLeft = false;
    const look = async () => {
      const { answer } = await askOnce(JobDocument, {
        id: jobId,
        first: MOST_ITEMS,
        state: "DONE",
      });
      const ids = answer?.job?.items.map((item) => item.subjectId) ?? [];
      const answers = await Promise.all(
        chunked(ids, MOST_NODES).map((some) => askOnce(InvoiceDeliveriesDocument, { ids: some })),
      );
      const nodes = answers.flatMap((each) => each.answer?.nodes ?? []);
      const found = nodes.flatMap((node) =>
        node?.__typename === "Invoice" ? node.deliveries.filter(isStoppable) : [],
      );
      if (!isLeft) setWaiting(found);
    };
    void look();
    return () => {
      isLeft = true;
    };
  }, [askOnce, jobId]);

  const undo = useCallback(async () => {
    let stopped = 0;
    let failed: string | undefined;
    for (const some of chunked(waiting, AT_ONCE)) {
      const outcomes = await Promise.all(some.map(({ id }) => act({ id })));
      stopped += outcomes.filter((outcome) => outcome.done).length;
      failed = outcomes.find((outcome) => outcome.failed !== undefined)?.failed;
      if (failed) break;
    }
    setWaiting([]);
    if (failed) tell(sentenceOf(failed), { mood: "bad" });
    const total = waiting.length;
    if (stopped === total)
      return void tell(
        plural(stopped, { one: "Stopped: # message.", other: "Stopped: all # messages." }),
      );
    tell(t`Stopped ${stopped} of ${total}; the others had already left.`, { mood: "bad" });
  }, [act, t, waiting]);

  return { waiting, undo };
}
