import { Trans } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { Money } from "@/parts/money";
import { Section } from "@/parts/section";
import { money, quantity } from "@/words/formats";
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
      {sums.apart.length > 0 && (
        <ul className={classes.apart}>
          {sums.apart.map((each) => (
            <li key={each.percent}>
              <Apart apart={each} />
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}

/** What no hours reach: somebody has to do something about it. */
function Apart({ apart }: { apart: Sums["apart"][number] }) {
  const left = money(apart.left);
  const percent = quantity(apart.percent);
  return (
    <Trans>
      {left} was paid at {percent} % VAT, which none of the work bears, so it is taken off no
      invoice. Credit it on its invoice, and invoice it again at the VAT of the hours.
    </Trans>
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
