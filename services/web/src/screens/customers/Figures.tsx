import { Plural, Trans } from "@lingui/react/macro";
import { Skeleton } from "@mantine/core";
import { CustomerFiguresDocument } from "@treaty/documents";
import type { ReactNode } from "react";
import { useAsk } from "@/api/asking";
import { Money } from "@/parts/money";
import classes from "./Figures.module.css";

/** What a customer comes to, and how late it pays. */
export function CustomerFigures({ customerId }: { customerId: string }) {
  const { answer, error } = useAsk(
    CustomerFiguresDocument,
    { customerId },
    { about: ["invoice", "payment"] },
  );
  const figures = answer?.customerFigures;
  if (error || (answer && !figures)) return null;
  return (
    <dl className={classes.figures}>
      <Figure name={<Trans>Left to pay</Trans>}>{figures && <Money value={figures.open} />}</Figure>
      <Figure name={<Trans>Of that overdue</Trans>}>
        {figures && <Money value={figures.overdue} />}
      </Figure>
      {figures && /[1-9]/.test(figures.refund.amount) && (
        <Figure name={<Trans>To pay back after credit</Trans>}>
          <Money value={figures.refund} />
        </Figure>
      )}
      <Figure name={<Trans>Invoiced in 12 months, excl. VAT</Trans>}>
        {figures && <Money value={figures.invoicedLast12Months} />}
      </Figure>
      <Figure name={<Trans>Pays on average</Trans>}>
        {figures && <Lateness days={figures.averageDaysLate} />}
      </Figure>
    </dl>
  );
}

function Figure({ name, children }: { name: ReactNode; children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children || <Skeleton height={24} width="7rem" />}</dd>
    </div>
  );
}

function Lateness({ days }: { days: number | null | undefined }) {
  if (days === null || days === undefined) return <Trans>nothing paid yet</Trans>;
  if (days === 0) return <Trans>on the due date</Trans>;
  return days > 0 ? (
    <Plural value={days} one="# day late" other="# days late" />
  ) : (
    <Plural value={-days} one="# day early" other="# days early" />
  );
}
