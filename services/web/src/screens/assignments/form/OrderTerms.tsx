import { Trans } from "@lingui/react/macro";
import type { Tenant } from "@treaty/types";
import { instant, quantity } from "@/words/formats";
import classes from "./Form.module.css";

type Trial = NonNullable<NonNullable<Tenant.AssignmentTryQuery["assignmentTry"]>["trial"]>;

/** What the agreement says of an order that is made now: what a rush adds, and until when it is called off free. */
export function OrderTerms({
  trial: { rushPercent, cancellableUntil, lateCancellationPercent },
}: {
  trial: Trial;
}) {
  if (!rushPercent && !cancellableUntil) return null;
  return (
    <ul className={classes.terms}>
      {rushPercent && (
        <li>
          <Trans>Ordered at short notice: {quantity(rushPercent)} % is added to the price.</Trans>
        </li>
      )}
      {cancellableUntil && lateCancellationPercent && (
        <li>
          <Trans>
            Called off free until {instant(cancellableUntil)}. Later it costs{" "}
            {quantity(lateCancellationPercent)} % of the booked time, once somebody is booked.
          </Trans>
        </li>
      )}
    </ul>
  );
}
