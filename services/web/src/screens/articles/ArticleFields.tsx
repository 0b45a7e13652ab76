import { Trans, useLingui } from "@lingui/react/macro";
import { Autocomplete, Fieldset, Select, TextInput } from "@mantine/core";
import type { UseFormReturnType } from "@mantine/form";
import { AccountsDocument, VatChoicesDocument } from "@treaty/documents";
import { useAsk } from "@/api/asking";
import { useKindsOfSale, useVatWords, VAT_CLASSES } from "@/parts/vat-words";
import classes from "./Articles.module.css";
import type { ArticleValues } from "./article";

/** The fields of an article, for a new one and for one that is changed. */
export function ArticleFields({
  form,
  isShownOnly = false,
}: {
  form: UseFormReturnType<ArticleValues>;
  isShownOnly?: boolean;
}) {
  const { t } = useLingui();
  const { classes: classWords } = useVatWords();
  const accounts = useAsk(AccountsDocument, {}, { about: ["article"] }).answer?.accounts ?? [];
  const choices = useAsk(VatChoicesDocument, { on: null }, { about: ["company"] }).answer
    ?.vatChoices;
  const exemptions = choices?.exemptions ?? [];
  const names = new Map(accounts.map(({ number, name }) => [number, name]));
  return (
    <>
      <Fieldset
        legend={<Trans>What is sold</Trans>}
        className={classes.group ?? ""}
        disabled={isShownOnly}
      >
        <TextInput
          className={classes.whole ?? ""}
          label={t`Article name`}
          description={t`Stands on the invoice.`}
          required
          autoComplete="off"
          {...form.getInputProps("name")}
        />
        <TextInput
          label={t`Article number`}
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
        <TextInput
          label={t`Price without VAT`}
          description={t`What it costs when no price list says otherwise.`}
          required
          inputMode="decimal"
          autoComplete="off"
          rightSection={<span className="quiet small">kr</span>}
          {...form.getInputProps("price")}
        />
        <TextInput
          label={t`Unit`}
          description={t`Such as hour, piece or metre.`}
          maxLength={20}
          autoComplete="off"
          {...form.getInputProps("unit")}
        />
      </Fieldset>
      <Fieldset
        legend={<Trans>VAT and accounts</Trans>}
        className={classes.group ?? ""}
        disabled={isShownOnly}
      >
        <Select
          label={t`VAT class`}
          description={t`The law decides which rate the class has on each day.`}
          allowDeselect={false}
          data={VAT_CLASSES.map((kind) => ({ value: kind, label: classWords[kind] }))}
          {...form.getInputProps("vatClass")}
        />
        {form.values.vatClass === "EXEMPT" && (
          <Select
            className={classes.whole ?? ""}
            label={t`Why it is exempt`}
            description={t`The paragraph stands on the invoice. Lines that sell the article propose it.`}
            clearable
            data={exemptions.map(({ paragraph, text }) => ({ value: paragraph, label: text }))}
            {...form.getInputProps("exemption")}
            value={form.values.exemption || null}
            onChange={(paragraph) => form.setFieldValue("exemption", paragraph ?? "")}
          />
        )}
        <Select
          label={t`Kind of sale`}
          description={t`Decides who pays the VAT when you sell to companies.`}
          allowDeselect={false}
          data={useKindsOfSale()}
          {...form.getInputProps("sold")}
        />
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
      </Fieldset>
    </>
  );
}
