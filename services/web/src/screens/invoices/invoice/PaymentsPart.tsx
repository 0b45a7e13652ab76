import { useLingui } from "@lingui/react/macro";
import { Skeleton } from "@mantine/core";
import { AllocationsDocument } from "@treaty/documents";
import { useAsk } from "@/api/asking";
import { useFirm } from "@/app/firm";
import { Money } from "@/parts/money";
import { AskFailed } from "@/parts/problems";
import { Pill } from "@/parts/state";
import { UndoPayment } from "../../payments/UndoPayment";
import type { Written } from "../editor/content";
import classes from "./invoice.module.css";

/** What was ever paid on an invoice, and what of that was undone. */
export function PaymentsPart({ invoice }: { invoice: Written }) {
  const { t } = useLingui();
  const firm = useFirm();
  const { answer, error, again } = useAsk(
    AllocationsDocument,
    { invoiceId: invoice.id },
    { about: ["payment", "invoice"] },
  );
  const payments = answer?.allocations;
  if (error && !payments) return <AskFailed error={error} again={again} />;
  if (payments?.length === 0) return null;
  const { id, number, state } = invoice;
  const buyerName = invoice.buyer?.name ?? "";
  return (
    <section className={classes.card} aria-label={t`Payments`}>
      <h2>{t`Payments`}</h2>
      {!payments && <Skeleton height={40} />}
      <ul className={classes.list}>
        {payments?.map((payment) => (
          <li key={payment.id} data-undone={Boolean(payment.undoneAt)}>
            <span className={classes.grow}>
              <Money value={payment.amount} />
              <span className="quiet small figure">
                {[payment.receivedDate, payment.reference].filter(Boolean).join(" · ")}
              </span>
            </span>
            {payment.undoneAt ? (
              <Pill>{payment.reversedDate ? t`Reversed ${payment.reversedDate}` : t`Undone`}</Pill>
            ) : (
              firm.may("payment:write") && (
                <UndoPayment
                  payment={{
                    ...payment,
                    invoiceId: id,
                    invoice: { id, number: number ?? null, buyerName, state },
                  }}
                />
              )
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
