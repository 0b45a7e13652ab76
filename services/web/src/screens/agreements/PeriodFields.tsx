import { Trans, useLingui } from "@lingui/react/macro";
import { Fieldset, Select, TextInput } from "@mantine/core";
import { lazy, Suspense } from "react";
import { useVatWords, VAT_CLASSES } from "@/parts/vat-words";
import type { AgreementForm } from "./AgreementFields";
import classes from "./Agreements.module.css";
import { Figure } from "./TermFields";

const DayField = lazy(() => import("@/parts/day-field"));

/** What is paid for each period: a sum in advance, and the hours of a bank. */
export function PeriodFields({ form, isShownOnly }: { form: AgreementForm; isShownOnly: boolean }) {
  const { t } = useLingui();
  const { classes: vat } = useVatWords();
  const isBank = form.values.form === "HOUR_BANK";
  return (
    <Fieldset
      legend={<Trans>Each period</Trans>}
      className={classes.group ?? ""}
      disabled={isShownOnly}
    >
      <TextInput
        className={classes.whole ?? ""}
        label={t`Text on the invoice`}
        description={t`The days of the period are added.`}
        required
        autoComplete="off"
        {...form.getInputProps("period.description")}
      />
      <Select
        label={t`Period`}
        allowDeselect={false}
        data={[
          { value: "1", label: t`A month` },
          { value: "3", label: t`A quarter` },
          { value: "6", label: t`Half a year` },
          { value: "12", label: t`A year` },
        ]}
        {...form.getInputProps("period.months")}
      />
      <Suspense fallback={<TextInput label={t`First day`} disabled />}>
        <DayField
          label={t`First day`}
          description={t`Invoiced in advance, on the first day of each period.`}
          required
          {...form.getInputProps("period.begins")}
          value={form.values.period.begins}
        />
      </Suspense>
      <Figure
        label={t`Amount`}
        description={t`Without VAT, for each period.`}
        required
        unit="kr"
        {...form.getInputProps("period.amount")}
      />
      <Select
        label={t`VAT class`}
        description={t`The law decides its rate.`}
        allowDeselect={false}
        data={VAT_CLASSES.filter((each) => each !== "EXEMPT").map((each) => ({
          value: each,
          label: vat[each],
        }))}
        {...form.getInputProps("period.vatClass")}
      />
      {isBank && (
        <>
          <Figure
            label={t`Hours in the bank`}
            description={t`For each period.`}
            required
            unit="h"
            {...form.getInputProps("period.bank.minutes")}
          />
          <Figure
            label={t`Price of an hour beyond`}
            description={t`Without VAT, when the bank is empty.`}
            required
            unit="kr"
            {...form.getInputProps("period.bank.overagePrice")}
          />
          <Figure
            label={t`Warn when so much is used`}
            required
            unit="%"
            {...form.getInputProps("period.bank.warnPercent")}
          />
          <Select
            label={t`Hours that are left`}
            allowDeselect={false}
            data={[
              { value: "EXPIRES", label: t`Expire with the period` },
              { value: "ROLLS", label: t`Roll over to the next one` },
            ]}
            {...form.getInputProps("period.bank.atEnd")}
          />
        </>
      )}
    </Fieldset>
  );
}
