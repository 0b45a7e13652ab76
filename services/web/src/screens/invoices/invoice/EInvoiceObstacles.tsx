import { Trans, useLingui } from "@lingui/react/macro";
import type { Written } from "../editor/content";
import classes from "./invoice.module.css";

/** What nobody can mend: such an invoice simply goes another way. */
const AS_IT_IS = ["E_INVOICE_OF_HOUSEHOLD", "E_INVOICE_IN_CURRENCY"];

/** Why the invoice does not travel as an e-invoice, with what to do about it while that helps. */
export function EInvoiceObstacles({ invoice }: { invoice: Written }) {
  const { t } = useLingui();
  const { eInvoiceObstacles: reasons } = invoice;
  // Nobody sends to a person's Peppol address: there a hint would stand on every invoice.
  const isToPerson = reasons.some(({ code }) => code === "E_INVOICE_TO_PERSON");
  if (!reasons.length || isToPerson) return null;
  const isMendable = reasons.some(({ code }) => !AS_IT_IS.includes(code));
  return (
    <section className={`${classes.card} no-print`} aria-label={t`E-invoice`}>
      <h2>{t`E-invoice`}</h2>
      {isMendable && (
        <p className="quiet small">
          {invoice.state === "DRAFT" ? (
            <Trans>As it stands it can not be sent as an e-invoice (Peppol):</Trans>
          ) : (
            <Trans>
              It can not be sent as an e-invoice (Peppol), and what is issued never changes. What
              you mend applies to the next one; this one goes as a PDF, or is credited and written
              anew.
            </Trans>
          )}
        </p>
      )}
      <ul className={classes.list}>
        {reasons.map(({ code, message }) => (
          <li key={code}>{message}</li>
        ))}
      </ul>
    </section>
  );
}
