import { plural, t } from "@lingui/core/macro";
import { tell } from "@/parts/toasts";
import { instant } from "@/words/formats";
import { Countdown } from "./Countdown";
import { type Delivery, isPutOff, isStoppable, lastMoment, TOAST } from "./undoing";

/** Tell that an invoice is on its way, with a way back for as long as there is one. */
export function tellSent(deliveries: readonly Delivery[], undo: () => Promise<unknown>): void {
  const waiting = deliveries.filter(isStoppable);
  const until = lastMoment(waiting);
  if (until === null) return void tell(t`The invoice is being sent.`);
  if (isPutOff(until)) {
    const leaves = instant(new Date(until).toISOString());
    return void tell(t`The invoice is sent ${leaves}. Until then it can be undone on its page.`);
  }
  const count = waiting.length;
  tell(
    <Countdown until={until} undo={undo}>
      {plural(count, {
        one: "The invoice is sent to # address shortly.",
        other: "The invoice is sent to # addresses shortly.",
      })}
    </Countdown>,
    { id: TOAST, stays: Math.max(1_000, until - Date.now()) },
  );
}
