import { Trans } from "@lingui/react/macro";
import { useMemo } from "react";
import type { Column } from "@/parts/listing";
import { Money } from "@/parts/money";
import { Pill } from "@/parts/state";
import { money, quantity } from "@/words/formats";
import { dayOf } from "../when";
import type { UnbilledRow } from "./Unbilled";
import classes from "./Unbilled.module.css";

/** The columns of work that is not invoiced yet. */
export function useUnbilledColumns(): Column<UnbilledRow>[] {
  return useMemo(
    () => [
      {
        key: "title",
        name: <Trans>Assignment</Trans>,
        cell: (row) => row.assignment.title,
        phone: "title",
      },
      {
        key: "customer",
        name: <Trans>Customer</Trans>,
        cell: (row) => row.customer?.name,
        phone: "detail",
        width: "14rem",
      },
      {
        key: "when",
        name: <Trans>Worked</Trans>,
        cell: (row) => <span className="figure">{dayOf(row.beginsAt)}</span>,
        width: "7rem",
      },
      {
        key: "why",
        name: <Trans>Waits for</Trans>,
        cell: (row) => (
          <>
            <Why row={row} />
            <PaidApart row={row} />
          </>
        ),
        phone: "below",
        width: "20rem",
      },
      {
        key: "revenue",
        name: <Trans>Without VAT</Trans>,
        cell: (row) => <Money value={row.revenue} />,
        isFigure: true,
        phone: "figure",
        width: "9rem",
      },
    ],
    [],
  );
}

/** What keeps it: something that is missing, somebody who asks for it, or its turn by the agreement. */
function Why({ row }: { row: UnbilledRow }) {
  if (row.heldReasons.length > 0)
    return (
      <span
        className={classes.held}
        title={row.heldReasons.map(({ message }) => message).join(" ")}
      >
        {row.heldReasons.map(({ message }) => message).join(" ")}
      </span>
    );
  return (
    <Pill>
      {waitsForSomebody(row) ? <Trans>that you ask for it</Trans> : <Trans>its turn</Trans>}
    </Pill>
  );
}

/** What was paid on account at another VAT than that of the hours: their invoice takes none of it off. */
function PaidApart({ row }: { row: UnbilledRow }) {
  return row.agreement?.onAccount?.apart.map((each) => {
    const left = money(each.left);
    const percent = quantity(each.percent);
    return (
      <span key={each.percent} className={classes.held}>
        <Trans>
          {left} on account is not taken off: it was paid at {percent} % VAT.
        </Trans>
      </span>
    );
  });
}

/** Credited hours, and those of an agreement that is invoiced by hand, never leave by themselves. */
function waitsForSomebody({ isReturned, agreement }: UnbilledRow): boolean {
  return isReturned || agreement?.policy === "MANUAL";
}
