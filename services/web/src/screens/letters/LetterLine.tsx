import { Trans } from "@lingui/react/macro";
import { Anchor } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { useFirm } from "@/app/firm";
import { Money } from "@/parts/money";
import { instant, type MoneyValue } from "@/words/formats";
import classes from "./letters.module.css";

/** One letter: which document it brings, to whom, where, and what may be done with it. */
export function LetterLine({
  letter,
  since,
  before,
  after,
}: {
  letter: {
    name: string;
    city: string;
    number: string;
    subjectId: string;
    total?: MoneyValue | null;
    address?: readonly string[];
  };
  since?: string;
  before?: ReactNode;
  after?: ReactNode;
}) {
  const { slug } = useFirm();
  const { name, number, subjectId, total } = letter;
  const address = letter.address?.slice(1).join(", ") || letter.city;
  return (
    <li className={classes.row}>
      {before}
      <span className={classes.what}>
        <Anchor
          inherit
          renderRoot={(props) => (
            <Link {...props} to="/f/$slug/invoices/$id" params={{ slug, id: subjectId }} />
          )}
        >
          {number}
        </Anchor>{" "}
        {name}
        <span className={`${classes.address} quiet small`}>
          {address}
          {since && (
            <>
              {" · "}
              <Trans>since {instant(since)}</Trans>
            </>
          )}
        </span>
      </span>
      {total && (
        <span className={classes.amount}>
          <Money value={total} />
        </span>
      )}
      {after}
    </li>
  );
}
