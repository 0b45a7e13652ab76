import { useLingui } from "@lingui/react/macro";
import { Money } from "@/parts/money";
import { isSome, signed } from "../credit/signed";
import type { Written } from "../editor/content";
import classes from "./invoice.module.css";

/** Work in a home on an invoice: what the tax authority pays, for whom, and for which home. */
export function HouseholdShown({
  invoice,
  household,
}: {
  invoice: Written;
  household: NonNullable<Written["household"]>;
}) {
  const { t } = useLingui();
  const { kind, persons, propertyDesignation, apartment, housingOrgNumber } = household;
  return (
    <section className={classes.card} aria-label={t`ROT or RUT`}>
      <h2>{kind === "ROT" ? t`ROT work` : t`RUT work`}</h2>
      <dl className={classes.facts}>
        <dt>{t`Labour with VAT`}</dt>
        <dd>
          <Money value={signed(household.labour, invoice.kind)} />
        </dd>
        <dt>
          {invoice.kind === "CREDIT_NOTE"
            ? t`Reduction taken back`
            : t`Paid by Skatteverket (ROT or RUT)`}
        </dt>
        <dd>
          <Money value={signed(household.deduction, invoice.kind)} />
        </dd>
        {isSome(invoice.denied) && (
          <>
            <dt>{t`Denied, owed by the customer`}</dt>
            <dd>
              <strong>
                <Money value={invoice.denied} />
              </strong>
              {invoice.fallsDue !== invoice.dueDate && (
                <span className="quiet small"> {t`due ${invoice.fallsDue}`}</span>
              )}
            </dd>
          </>
        )}
        {persons.map((person) => (
          <div key={person.maskedNumber + person.name} style={{ display: "contents" }}>
            <dt>
              {person.name} <span className="quiet small figure">{person.maskedNumber}</span>
            </dt>
            <dd>{person.deduction && <Money value={signed(person.deduction, invoice.kind)} />}</dd>
          </div>
        ))}
        {propertyDesignation && (
          <>
            <dt>{t`Property designation`}</dt>
            <dd>{propertyDesignation}</dd>
          </>
        )}
        {apartment && (
          <>
            <dt>{t`Apartment number`}</dt>
            <dd>{apartment}</dd>
          </>
        )}
        {housingOrgNumber && (
          <>
            <dt>{t`The association's organisation number`}</dt>
            <dd className="figure">{housingOrgNumber}</dd>
          </>
        )}
      </dl>
    </section>
  );
}
