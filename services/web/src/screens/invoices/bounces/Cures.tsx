import { Trans, useLingui } from "@lingui/react/macro";
import { Button } from "@mantine/core";
import { lazy, Suspense, useState } from "react";
import { useFirm } from "@/app/firm";
import { LinkButton } from "@/parts/link-button";
import classes from "./Bounces.module.css";
import type { BounceRow } from "./columns";

const Lift = lazy(() => import("./Lift"));

/** What can be done about an address: correct it where it stands, or say that it works now. */
export function Cures({ row, mayLift }: { row: BounceRow; mayLift: boolean }) {
  const { t } = useLingui();
  const firm = useFirm();
  const [isLifting, setLifting] = useState(false);
  const customer = row.about?.__typename === "Invoice" ? row.about.customer : null;
  return (
    <span className={classes.cures}>
      {customer && firm.may("customer:write") && (
        <LinkButton
          variant="subtle"
          size="compact-sm"
          to="/f/$slug/customers/$id"
          params={{ slug: firm.slug, id: customer.id }}
          aria-label={t`Correct the address of ${customer.name}`}
        >
          <Trans>Correct</Trans>
        </LinkButton>
      )}
      {mayLift && (
        <Button
          variant="subtle"
          color="gray"
          size="compact-sm"
          aria-label={t`Lift the block of ${row.address}`}
          onClick={() => setLifting(true)}
        >
          <Trans>Lift</Trans>
        </Button>
      )}
      {isLifting && (
        <Suspense>
          <Lift id={row.id} address={row.address} onClose={() => setLifting(false)} />
        </Suspense>
      )}
    </span>
  );
}
