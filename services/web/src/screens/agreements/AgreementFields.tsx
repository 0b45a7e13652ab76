import { Trans, useLingui } from "@lingui/react/macro";
import { Checkbox, Fieldset, Select, Textarea, TextInput } from "@mantine/core";
import type { UseFormReturnType } from "@mantine/form";
import { lazy, Suspense } from "react";
import classes from "./Agreements.module.css";
import type { AgreementValues } from "./agreement";
import { FORMS, POLICIES, useFormWords, usePolicyWords } from "./words";

const DayField = lazy(() => import("@/parts/day-field"));

export type AgreementForm = UseFormReturnType<AgreementValues>;

/** What an agreement is called, how work is paid for, and when it becomes an invoice. */
export function AgreementFields({
  form,
  isShownOnly,
}: {
  form: AgreementForm;
  isShownOnly: boolean;
}) {
  const { t } = useLingui();
  const forms = useFormWords();
  const policies = usePolicyWords();
  const { values } = form;
  const isAgreedSum = values.form === "FIXED_PRICE" || values.form === "RETAINER";
  return (
    <Fieldset
      legend={<Trans>The agreement</Trans>}
      className={classes.group ?? ""}
      disabled={isShownOnly}
    >
      <TextInput
        className={classes.whole ?? ""}
        label={t`Name of the agreement`}
        description={t`What you call it here.`}
        required
        autoComplete="off"
        {...form.getInputProps("name")}
      />
      <Select
        label={t`How the work is paid for`}
        description={forms[values.form].about}
        allowDeselect={false}
        data={FORMS.map((each) => ({ value: each, label: forms[each].name }))}
        {...form.getInputProps("form")}
      />
      <Select
        label={t`When work is invoiced`}
        description={
          isAgreedSum
            ? t`The agreed sums leave on their days. This is for what comes besides, such as outlays.`
            : policies[values.policy].about
        }
        allowDeselect={false}
        data={POLICIES.map((each) => ({ value: each, label: policies[each].name }))}
        {...form.getInputProps("policy")}
      />
      {values.form === "ON_ACCOUNT" && (
        <Checkbox
          className={classes.whole ?? ""}
          label={t`The same sum on account each period`}
          description={t`Sums of other days are planned when the agreement is saved.`}
          {...form.getInputProps("hasPeriod", { type: "checkbox" })}
        />
      )}
      {values.policy === "SILENT_APPROVAL" && (
        <TextInput
          label={t`Days until silence approves`}
          inputMode="numeric"
          required
          {...form.getInputProps("silentDays")}
        />
      )}
      {values.policy === "MONTHLY" && (
        <TextInput
          label={t`Day of the month`}
          description={t`From 1 to 28.`}
          inputMode="numeric"
          required
          {...form.getInputProps("monthlyDay")}
        />
      )}
      <Suspense fallback={<TextInput label={t`Holds from`} disabled />}>
        <DayField
          label={t`Holds from`}
          required
          {...form.getInputProps("validFrom")}
          value={values.validFrom}
        />
      </Suspense>
      <Suspense fallback={<TextInput label={t`Holds through`} disabled />}>
        <DayField
          label={t`Holds through`}
          clearable
          {...form.getInputProps("validTo")}
          value={values.validTo}
        />
      </Suspense>
    </Fieldset>
  );
}

/** What belongs on the invoices of an agreement. */
export function ReferenceFields({
  form,
  isShownOnly,
}: {
  form: AgreementForm;
  isShownOnly: boolean;
}) {
  const { t } = useLingui();
  return (
    <Fieldset
      legend={<Trans>On the invoices</Trans>}
      className={classes.group ?? ""}
      disabled={isShownOnly}
    >
      <TextInput
        label={t`Order number`}
        description={t`The customer's number of the order.`}
        autoComplete="off"
        {...form.getInputProps("orderNumber")}
      />
      <TextInput
        label={t`Your reference`}
        description={t`Empty: the one on the customer's card.`}
        autoComplete="off"
        {...form.getInputProps("buyerReference")}
      />
      <TextInput
        label={t`Our reference`}
        description={t`Whom the customer may ask.`}
        autoComplete="off"
        {...form.getInputProps("ourReference")}
      />
      <Checkbox
        label={t`Nothing is invoiced without an order number`}
        {...form.getInputProps("needsOrderNumber", { type: "checkbox" })}
      />
      <Textarea
        className={classes.whole ?? ""}
        label={t`Note`}
        description={t`For yourselves; stands on no invoice.`}
        autosize
        minRows={2}
        {...form.getInputProps("note")}
      />
    </Fieldset>
  );
}
