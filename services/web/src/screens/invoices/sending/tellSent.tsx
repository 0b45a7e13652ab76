import { plural, t } from "@lingui/core/macro";
import { tell } from "@/parts/toasts";
import { instant } from "@/words/formats";
import { Countdown } from "./Countdown";
import { type Delivery, isPutOff, isStoppable, lastMoment, TOAST } from "./undoing";

type Sent = Delivery & { channel: string };

/** Tell that an invoice is on its way and by which, with a way back for as long as there is one. */
export function tellSent(deliveries: readonly Sent[], undo: () => Promise<unknown>): void {
  const waiting = deliveries.filter(isStoppable);
  const until = lastMoment(waiting);
  if (until === null) return void tell(t`The invoice is being sent.`);
  if (isPutOff(until)) {
    const leaves = instant(new Date(until).toISOString());
    return void tell(t`The invoice is sent ${leaves}. Until then it can be undone on its page.`);
  }
  tell(
    <Countdown until={until} undo={undo}>
      {sentenceOf(waiting)}
    </Countdown>,
    { id: TOAST, stays: Math.max(1_000, until - Date.now()) },
  );
}

/** One sending goes by one way; each delivery of it is one recipient. */
function sentenceOf(waiting: readonly Sent[]): string {
  const count = waiting.length;
  switch (waiting[0]?.channel) {
    case "LETTER":
      return t`The letter waits under Letters to post.`;
    case "PEPPOL":
      return t`The e-invoice is sent by Peppol shortly.`;
    case "SMS":
      return plural(count, {
        one: "The invoice is sent to # telephone shortly.",
        other: "The invoice is sent to # telephones shortly.",
      });
    default:
      return plural(count, {
        one: "The invoice is sent to # address shortly.",
        other: "The invoice is sent to # addresses shortly.",
      });
  }
}
