import { Trans, useLingui } from "@lingui/react/macro";
import { Autocomplete, Fieldset, Select, TextInput } from "@mantine/core";
import type { UseFormReturnType } from "@mantine/form";
import { AccountsDocument, VatChoicesDocument } from "@treaty/documents";
import { useAsk } from "@/api/asking";
import { useVatWords, VAT_CLASSES } from "@/parts/vat-words";
import { DebitFields } from "./DebitFields";
import classes from "./Hours.module.css";
import type { HourTypeValues } from "./hourType";

type Form = UseFormReturnType<HourTypeValues>;

/** What an hour type is called, what an hour of it costs and pays, and how its time is debited. */
export function HourTypeFields({
  form,
  isShownOnly,
  hasPay,
}: {
  form: Form;
  isShownOnly: boolean;
  hasPay: boolean;
}) {
  const { t } = useLingui();
  const group = { className: classes.group ?? "", disabled: isShownOnly };
  return (
    <>
      <Fieldset legend={<Trans>The hour</Trans>} {...group}>
        <TextInput
          className={classes.whole ?? ""}
          label={t`Name of the hour type`}
          description={t`Stands on the invoice.`}
          required
          autoComplete="off"
          {...form.getInputProps("name")}
        />
        <TextInput
          label={t`Number`}
          description={t`Your own: letters and digits as you like.`}
          required
          autoComplete="off"
          {...form.getInputProps("number")}
        />
        <TextInput
          label={t`Name in English`}
          description={t`For customers who read English. Empty: the name above.`}
          autoComplete="off"
          {...form.getInputProps("nameEn")}
        />
      </Fieldset>
      <Fieldset legend={<Trans>What the customer pays</Trans>} {...group}>
        <TextInput
          label={t`Price per hour`}
          description={t`Without VAT.`}
          required
          inputMode="decimal"
          autoComplete="off"
          rightSection={<span className="quiet small">kr</span>}
          {...form.getInputProps("price")}
        />
        <VatClass form={form} />
        <DebitFields
          form={form}
          side="priceDebit"
          minimumLabel={t`Minimum debit`}
          startedLabel={t`Debited by`}
        />
        <Account form={form} />
      </Fieldset>
      {hasPay && (
        <Fieldset legend={<Trans>What the consultant earns</Trans>} {...group}>
          <TextInput
            label={t`Pay per hour`}
            description={t`Before tax, without employer's contributions.`}
            required
            inputMode="decimal"
            autoComplete="off"
            rightSection={<span className="quiet small">kr</span>}
            {...form.getInputProps("pay")}
          />
          <TextInput
            label={t`Pay code`}
            description={t`What your payroll calls it.`}
            maxLength={20}
            autoComplete="off"
            {...form.getInputProps("payCode")}
          />
          <DebitFields
            form={form}
            side="payDebit"
            minimumLabel={t`Minimum paid`}
            startedLabel={t`Paid by`}
          />
        </Fieldset>
      )}
    </>
  );
}

function VatClass({ form }: { form: Form }) {
  const { t } = useLingui();
  const { classes: words } = useVatWords();
  const choices = useAsk(VatChoicesDocument, { on: null }, { about: ["company"] }).answer
    ?.vatChoices;
  return (
    <>
      <Select
        label={t`VAT class`}
        description={t`The law decides its rate.`}
        allowDeselect={false}
        data={VAT_CLASSES.map((kind) => ({ value: kind, label: words[kind] }))}
        {...form.getInputProps("vatClass")}
      />
      {form.values.vatClass === "EXEMPT" && (
        <Select
          className={classes.whole ?? ""}
          label={t`Why it is exempt`}
          description={t`The paragraph stands on the invoice.`}
          clearable
          data={(choices?.exemptions ?? []).map(({ paragraph, text }) => ({
            value: paragraph,
            label: text,
          }))}
          {...form.getInputProps("exemption")}
          value={form.values.exemption || null}
          onChange={(paragraph) => form.setFieldValue("exemption", paragraph ?? "")}
        />
      )}
    </>
  );
}

function Account({ form }: { form: Form }) {
  const { t } = useLingui();
  const accounts = useAsk(AccountsDocument, {}, { about: ["article"] }).answer?.accounts ?? [];
  const names = new Map(accounts.map(({ number, name }) => [number, name]));
  return (
    <Autocomplete
      label={t`Account of sales`}
      description={t`Four digits for the bookkeeping, such as 3001.`}
      data={accounts.map(({ number }) => number)}
      renderOption={({ option }) => `${option.value} ${names.get(option.value) ?? ""}`}
      inputMode="numeric"
      maxLength={4}
      autoComplete="off"
      {...form.getInputProps("account")}
    />
  );
}
