import { Trans, useLingui } from "@lingui/react/macro";
import type { Tenant } from "@treaty/types";
import type { ReactNode } from "react";
import { Money } from "@/parts/money";
import { Pill } from "@/parts/state";
import { Verbatim } from "@/parts/verbatim";
import { decimal, instant, quantity, unitPrice } from "@/words/formats";
import classes from "./SelfBill.module.css";

type Bill = NonNullable<Tenant.SelfBillsQuery["selfBills"]>[number];
type Us = NonNullable<Tenant.CompanyQuery["company"]>;
type Share = Bill["shares"][number];

/** A draft as the company would read it: ML (2023:200) 17 kap. 24 §, but for what is not given yet. */
export function SelfBillSheet({ bill, us }: { bill: Bill; us: Us | null | undefined }) {
  const { t } = useLingui();
  return (
    <article className={classes.sheet} aria-label={t`Draft of a self-billed invoice`}>
      <header className={classes.head}>
        <h3>{bill.words}</h3>
        <Pill>{t`Draft`}</Pill>
        <span className="quiet small">
          <Trans>
            begun <Verbatim text={dayOf(bill.createdAt)} />
          </Trans>
        </span>
      </header>
      <p className="quiet small">
        <Trans>
          A draft has no number and no date of issue. It cannot be issued, sent to the company or
          approved by it here yet, so the company does not see it. It counts as no invoice.
        </Trans>
      </p>
      <div className={classes.parties}>
        {bill.consultant && <Party name={t`Seller`} party={bill.consultant} />}
        {us && <Party name={t`Buyer`} party={us} />}
      </div>
      {bill.shares.length === 0 ? (
        <p className="quiet">
          <Trans>Nothing is on the draft now.</Trans>
        </p>
      ) : (
        <Lines bill={bill} />
      )}
    </article>
  );
}

interface PartyOfBill {
  name: string;
  orgNumber?: string | null;
  vatNumber?: string | null;
  address: { line1: string; line2: string; postalCode: string; city: string };
}

function Party({ name, party }: { name: string; party: PartyOfBill }) {
  const { t } = useLingui();
  const { line1, line2, postalCode, city } = party.address;
  return (
    <div>
      <h4 className="quiet small">{name}</h4>
      <address>
        <strong>{party.name}</strong>
        {[line1, line2, `${postalCode} ${city}`.trim()].filter(Boolean).map((line) => (
          <span key={line}>{line}</span>
        ))}
        {party.orgNumber && <span>{t`Org. number ${party.orgNumber}`}</span>}
        {party.vatNumber && <span>{t`VAT number ${party.vatNumber}`}</span>}
      </address>
    </div>
  );
}

function Lines({ bill }: { bill: Bill }) {
  const { t } = useLingui();
  return (
    <table className={classes.lines}>
      <thead>
        <tr>
          <th scope="col">{t`Worked`}</th>
          <th scope="col">{t`What`}</th>
          <th scope="col">{t`Quantity`}</th>
          <th scope="col">{t`Amount`}</th>
        </tr>
      </thead>
      <tbody>
        {bill.shares.map((share) => (
          <Line key={share.id} share={share} />
        ))}
      </tbody>
      <tfoot>
        <Sum name={t`Net`}>
          <Money value={bill.net} />
        </Sum>
        {bill.vatRows.map(({ percent, net, vat }) => (
          <Sum
            key={percent}
            name={
              <Trans>
                VAT <Verbatim text={decimal(percent)} /> % on <Money value={net} />
              </Trans>
            }
          >
            <Money value={vat} />
          </Sum>
        ))}
        {bill.total ? (
          <Sum name={t`To pay`}>
            <Money value={bill.total} />
          </Sum>
        ) : (
          <Sum name={t`To pay`}>{t`The VAT is not known`}</Sum>
        )}
      </tfoot>
    </table>
  );
}

function Line({ share }: { share: Share }) {
  return (
    <tr>
      <td className="figure">{share.workDate}</td>
      <td>
        {share.description}
        {!share.isWhole && (
          <span className="quiet small">
            {" "}
            <Trans>
              share of <Money value={share.whole} />, released{" "}
              <Verbatim text={dayOf(share.releasedAt)} />
            </Trans>
          </span>
        )}
      </td>
      <td className="figure">
        {quantity(share.quantity)} {share.unit} à {unitPrice(share.rate)} kr
      </td>
      <td>
        <Money value={share.amount} />
      </td>
    </tr>
  );
}

function Sum({ name, children }: { name: ReactNode; children: ReactNode }) {
  return (
    <tr>
      <th scope="row" colSpan={3}>
        {name}
      </th>
      <td>{children}</td>
    </tr>
  );
}

function dayOf(at: string): string {
  return instant(at).slice(0, 10);
}
