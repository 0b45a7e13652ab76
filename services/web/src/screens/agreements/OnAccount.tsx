import { Trans } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { Money } from "@/parts/money";
import { Section } from "@/parts/section";
import classes from "./Agreements.module.css";
import type { AgreementDetails } from "./agreement";

type Sums = NonNullable<AgreementDetails["onAccount"]>;

/** What is invoiced on account of the work, how much invoices of hours have taken off, and the rest. */
export function OnAccount({ sums }: { sums: Sums }) {
  return (
    <Section
      title={<Trans>Paid on account</Trans>}
      lead={
        <Trans>
          Invoices of hours take it off by themselves, the oldest sum first. Without VAT.
        </Trans>
      }
    >
      <dl className={classes.account}>
        <Sum name={<Trans>Invoiced on account</Trans>} value={sums.invoiced} />
        <Sum name={<Trans>Taken off invoices</Trans>} value={sums.taken} />
        <Sum name={<Trans>Left to take off</Trans>} value={sums.left} />
      </dl>
    </Section>
  );
}

function Sum({ name, value }: { name: ReactNode; value: Sums["left"] }) {
  return (
    <div>
      <dt className="quiet">{name}</dt>
      <dd>
        <Money value={value} />
      </dd>
    </div>
  );
}
