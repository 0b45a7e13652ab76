import { Trans, useLingui } from "@lingui/react/macro";
import { IconPaperclip } from "@tabler/icons-react";
import { quantity, unitPrice } from "@/words/formats";
import type { EntryOnCard } from "./Card";
import classes from "./Card.module.css";

type Expense = EntryOnCard["expenses"][number];

/** Journeys and what was laid out, with their receipts, and who bears each. */
export function Expenses({ expenses }: { expenses: readonly Expense[] }) {
  if (expenses.length === 0) return null;
  return (
    <ul className={classes.told}>
      {expenses.map((expense) => (
        <li key={expense.id ?? expense.description}>
          {expense.description} · {quantity(expense.quantity)}
          {expense.kind === "MILEAGE" && " km"}
          <Price expense={expense} /> · <Bearers expense={expense} />
          {expense.receiptName && (
            <>
              {" · "}
              <IconPaperclip size={14} aria-hidden /> {expense.receiptName}
            </>
          )}
        </li>
      ))}
    </ul>
  );
}

function Price({ expense: { paid, vat } }: { expense: Expense }) {
  if (!paid) return null;
  const inIt = unitPrice(vat);
  return (
    <>
      {" "}
      × {unitPrice(paid)}
      {vat !== "0" && (
        <>
          {", "}
          <Trans>of which VAT {inIt}</Trans>
        </>
      )}
    </>
  );
}

function Bearers({ expense }: { expense: Expense }) {
  const { t } = useLingui();
  if (expense.isBilled && expense.isPaid) return t`to be invoiced and paid out`;
  if (expense.isBilled) return t`to be invoiced`;
  return expense.isPaid ? t`to be paid out` : t`noted only`;
}
