import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { Anchor, Switch, TextInput } from "@mantine/core";
import type { ReactNode } from "react";
import { CurrencyField } from "@/parts/currency-field";
import { DayField } from "@/parts/day-field";
import { daysBetween } from "@/words/formats";
import type { Card, Change } from "./BuyerPart";
import type { Content } from "./content";
import classes from "./editor.module.css";
import { FormField } from "./FormField";
import { dayAfter, isByTerms } from "./terms";

/** When it is dated and due, and whose references stand on it. */
export function FactsPart({
  content,
  change,
  errors,
  card,
  days,
  isGross,
  currency,
}: {
  content: Content;
  change: Change;
  errors: Readonly<Record<string, string>>;
  card: Card | null;
  /** The payment terms that hold for this buyer. */
  days: number | null;
  /** Whether prices include VAT. */
  isGross: boolean;
  /** What it is invoiced in: chosen, the customer's, or kronor. */
  currency: string;
}) {
  const { t } = useLingui();
  const { invoiceDate, dueDate } = content;
  const isTerms = isByTerms(dueDate, invoiceDate, days);
  const shownDue = dueDate || (days === null ? "" : dayAfter(invoiceDate, days));
  return (
    <section className={classes.card} aria-label={t`Dates and references`}>
      <div className={classes.fields}>
        <FormField form={content.form ?? "ORDINARY"} change={change} error={errors.form} />
        <DayField
          label={t`Invoice date`}
          value={invoiceDate}
          error={errors.invoiceDate}
          onChange={(day) =>
            day && change({ invoiceDate: day, ...(isTerms ? { dueDate: "" } : {}) })
          }
        />
        <DayField
          label={t`Due date`}
          inputWrapperOrder={["label", "input", "description", "error"]}
          description={
            isTerms ? (
              <ByTerms days={days} isOwn={card?.paymentTermsDays != null} />
            ) : (
              <Otherwise
                days={daysBetween(invoiceDate, shownDue)}
                back={() => change({ dueDate: "" })}
              />
            )
          }
          value={shownDue}
          error={errors.dueDate}
          onChange={(day) => change({ dueDate: day })}
        />
        <DayField
          label={t`Date of supply`}
          description={t`When it is another day than the invoice's. Decides the VAT rate.`}
          inputWrapperOrder={["label", "input", "description", "error"]}
          clearable
          value={content.supplyDate}
          error={errors.supplyDate}
          onChange={(day) => change({ supplyDate: day, ...(day ? {} : { supplyTo: "" }) })}
        />
        <DayField
          label={t`Supplied until`}
          description={t`The last day, when a period is invoiced.`}
          inputWrapperOrder={["label", "input", "description", "error"]}
          clearable
          value={content.supplyTo}
          error={errors.supplyTo}
          onChange={(day) => change({ supplyTo: day })}
        />
        <CurrencyField
          description={
            currency === "SEK"
              ? t`What the buyer pays in.`
              : t`What the buyer pays in. VAT is told in kronor too, by the rate of the day of supply.`
          }
          inputWrapperOrder={["label", "input", "description", "error"]}
          value={currency}
          error={errors.currency}
          onChange={(chosen) => chosen && change({ currency: chosen })}
        />
        <TextInput
          label={t`Their reference`}
          placeholder={card?.buyerReference ?? ""}
          description={t`Who ordered. Authorities and many firms turn invoices without it away.`}
          inputWrapperOrder={["label", "input", "description", "error"]}
          autoComplete="off"
          value={content.buyerReference}
          error={errors.buyerReference}
          onChange={(event) => change({ buyerReference: event.currentTarget.value })}
        />
        <TextInput
          label={t`Our reference`}
          autoComplete="off"
          value={content.ourReference}
          error={errors.ourReference}
          onChange={(event) => change({ ourReference: event.currentTarget.value })}
        />
        <Switch
          className={classes.wide}
          label={t`Prices incl. VAT`}
          description={t`What you write on the lines is what the buyer pays; VAT is taken out of it.`}
          checked={isGross}
          error={errors.pricesIncludeVat}
          onChange={(event) => change({ pricesIncludeVat: event.currentTarget.checked })}
        />
      </div>
    </section>
  );
}

function ByTerms({ days, isOwn }: { days: number | null; isOwn: boolean }): ReactNode {
  if (days === null) return <Trans>By the payment terms.</Trans>;
  return isOwn ? (
    <Plural
      value={days}
      one="# day: the customer's payment terms."
      other="# days: the customer's payment terms."
    />
  ) : (
    <Plural
      value={days}
      one="# day: your usual payment terms."
      other="# days: your usual payment terms."
    />
  );
}

function Otherwise({ days, back }: { days: number; back: () => void }): ReactNode {
  return (
    <>
      <Plural
        value={days}
        one="# day after the invoice date."
        other="# days after the invoice date."
      />{" "}
      <Anchor component="button" type="button" size="xs" onClick={back}>
        <Trans>By the payment terms</Trans>
      </Anchor>
    </>
  );
}
