import { Trans } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import { useFirm } from "@/app/firm";
import { Verbatim } from "@/parts/verbatim";
import { instant } from "@/words/formats";
import { Countdown } from "./Countdown";
import { type Delivery, isPutOff, isStoppable, lastMoment } from "./undoing";
import { useUndoing } from "./useUndoing";
import classes from "./waiting.module.css";

type Waiting = Delivery & { channel: string; recipient: string };

/** Says that messages still lie in the mail room, and takes them out again if that is wished. */
export function WaitingToLeave({ deliveries }: { deliveries: readonly Waiting[] }) {
  const isLetter = ({ channel }: Waiting) => channel === "LETTER";
  return (
    <>
      <Shortly deliveries={deliveries.filter((delivery) => !isLetter(delivery))} />
      <ToBePosted deliveries={deliveries.filter(isLetter)} />
    </>
  );
}

function Shortly({ deliveries }: { deliveries: readonly Waiting[] }) {
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

/** A letter leaves when somebody has printed and posted it, however long that takes. */
function ToBePosted({ deliveries }: { deliveries: readonly Waiting[] }) {
  const { slug } = useFirm();
  const undo = useUndoing();
  const waiting = deliveries.filter(isStoppable);
  const until = lastMoment(waiting);
  if (until === null) return null;
  const names = waiting.map(({ recipient }) => recipient).join(", ");
  return (
    <div className={`${classes.waiting} no-print`} role="status">
      <Countdown until={until} undo={() => undo(waiting)}>
        <Trans>
          The letter to <Verbatim text={names} /> waits until it is printed and posted:{" "}
          <Link to="/f/$slug/letters" params={{ slug }}>
            Letters to post
          </Link>
        </Trans>
      </Countdown>
    </div>
  );
}
