import { Trans, useLingui } from "@lingui/react/macro";
import { Skeleton } from "@mantine/core";
import { CompanyDocument } from "@treaty/documents";
import { useAsk } from "@/api/asking";
import { AskFailed } from "@/parts/problems";
import { Section } from "@/parts/section";
import { Verbatim } from "@/parts/verbatim";
import classes from "./Settings.module.css";

/** Where the number series stand, and how far the books are closed. */
export function Series() {
  const { t } = useLingui();
  const { answer, error, again } = useAsk(CompanyDocument, {}, { about: ["company", "invoice"] });
  if (!answer && error) return <AskFailed error={error} again={again} />;
  const names: Record<string, string> = {
    INVOICE: t`Invoices and credit notes`,
    CREDIT_NOTE: t`Credit notes of before`,
    CUSTOMER: t`Customers`,
  };
  const closed = answer?.company?.booksClosedThroughDate;
  return (
    <>
      <Section
        title={<Trans>Number series</Trans>}
        lead={
          <Trans>
            The law wants invoice numbers without gaps. A number is taken when an invoice is issued,
            never before, and cannot be used twice or given back.
          </Trans>
        }
      >
        {answer ? (
          <ul className={classes.rows}>
            {answer.numberSeries?.map((series) => (
              <li key={series.name} className={classes.row}>
                <span className={classes.who}>
                  <strong>{names[series.name] ?? series.name}</strong>
                  <span className="quiet small">
                    <Trans>
                      Began at <span className="figure">{series.startNumber}</span>
                    </Trans>
                  </span>
                </span>
                <span>
                  <Trans>
                    Next number: <strong className="figure">{series.nextNumber}</strong>
                  </Trans>
                </span>
              </li>
            ))}
          </ul>
        ) : (
          <Skeleton height={60} />
        )}
      </Section>
      <Section title={<Trans>Closed books</Trans>}>
        {answer ? (
          <p>
            {closed ? (
              <Trans>
                The books are closed through{" "}
                <strong className="figure">
                  <Verbatim text={closed} />
                </strong>
                : nothing can be dated on or before that day.
              </Trans>
            ) : (
              <Trans>
                No period is closed. When one is, nothing can be dated on or before its last day.
              </Trans>
            )}
          </p>
        ) : (
          <Skeleton height={24} />
        )}
      </Section>
    </>
  );
}
