import { Trans, useLingui } from "@lingui/react/macro";
import { instant } from "@/words/formats";
import type { Written } from "../editor/content";
import classes from "./invoice.module.css";

/** That the e-invoice passed the rules, which ones they were, and what the buyer answered to it. */
export function EInvoiceChecked({ invoice }: { invoice: Written }) {
  const { t } = useLingui();
  const { eInvoiceVerdict: verdict, buyerResponses: answers } = invoice;
  const words = useAnswerWords();
  const isSound = verdict?.violations.every(({ isFatal }) => !isFatal);
  if (!isSound && answers.length === 0) return null;
  return (
    <section className={`${classes.card} no-print`} aria-label={t`E-invoice`}>
      <h2>{t`E-invoice`}</h2>
      {verdict && isSound && (
        <p className="quiet small">
          <Trans>
            Passed the rules of receivers: {verdict.rulesName}, {verdict.rulesVersion} of{" "}
            {verdict.rulesDate}.
          </Trans>
        </p>
      )}
      {answers.length > 0 && (
        <ul className={classes.list} aria-label={t`The buyer's answers`}>
          {answers.toReversed().map(({ code, text, toldAt }) => (
            <li key={`${code}${toldAt}`}>
              <span className={classes.grow}>
                <span>{words[code] ?? code}</span>
                {text && <span className="quiet small">{text}</span>}
              </span>
              <span className="quiet small figure">{instant(toldAt)}</span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function useAnswerWords(): Partial<Record<string, string>> {
  const { t } = useLingui();
  return {
    RECEIVED: t`Received by the buyer`,
    IN_PROCESS: t`Being processed`,
    UNDER_QUERY: t`The buyer has a question`,
    CONDITIONALLY_ACCEPTED: t`Accepted on conditions`,
    REJECTED: t`Rejected by the buyer`,
    ACCEPTED: t`Accepted`,
    PAID: t`Paid, says the buyer`,
  };
}
