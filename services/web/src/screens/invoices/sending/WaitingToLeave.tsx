import { Trans } from "@lingui/react/macro";
import { Verbatim } from "@/parts/verbatim";
import { instant } from "@/words/formats";
import { Countdown } from "./Countdown";
import { type Delivery, isPutOff, isStoppable, lastMoment } from "./undoing";
import { useUndoing } from "./useUndoing";
import classes from "./waiting.module.css";

/** Says that messages still lie in the mail room, and takes them out again if that is wished. */
export function WaitingToLeave({
  deliveries,
}: {
  deliveries: readonly (Delivery & { recipient: string })[];
}) {
  const undo = useUndoing();
  const waiting = deliveries.filter(isStoppable);
  const until = lastMoment(waiting);
  if (until === null) return null;
  const leaves = new Date(until).toISOString();
  const names = waiting.map(({ recipient }) => recipient).join(", ");
  return (
    <div className={`${classes.waiting} no-print`} role="status">
      <Countdown until={until} undo={() => undo(waiting)}>
        {isPutOff(until) ? (
          <Trans>
            The invoice is sent to <Verbatim text={names} /> {instant(leaves)}.
          </Trans>
        ) : (
          <Trans>
            The invoice is sent to <Verbatim text={names} /> shortly.
          </Trans>
        )}
      </Countdown>
    </div>
  );
}
