import { Trans, useLingui } from "@lingui/react/macro";
import { NumberInput, Switch, TextInput } from "@mantine/core";
import { Section } from "@/parts/section";
import { CompanyForm, WithCompany } from "./CompanyForm";
import { useFieldNames } from "./fieldNames";
import classes from "./Settings.module.css";
import type { CompanyEdit } from "./useCompanyEdit";
import type { Field } from "./values";

const FIELDS: readonly Field[] = [
  "bankgiro",
  "plusgiro",
  "iban",
  "bic",
  "swishNumber",
  "paymentTermsDays",
  "roundsToKrona",
  "pricesIncludeVatForPersons",
];

/** Where and when the firm wants its money. */
export function Payment() {
  return (
    <WithCompany>
      {(company) => (
        <CompanyForm company={company} fields={FIELDS}>
          {(edit, isReadOnly) => (
            <>
              <Accounts edit={edit} isReadOnly={isReadOnly} />
              <Terms edit={edit} isReadOnly={isReadOnly} />
            </>
          )}
        </CompanyForm>
      )}
    </WithCompany>
  );
}

interface PartProps {
  edit: CompanyEdit;
  isReadOnly: boolean;
}

function Accounts({ edit: { form }, isReadOnly }: PartProps) {
  const { t } = useLingui();
  const names = useFieldNames();
  return (
    <Section
      title={<Trans>Accounts</Trans>}
      lead={<Trans>At least one, so that those who get an invoice can pay it.</Trans>}
    >
      <div className={classes.fields}>
        <TextInput
          label={names.bankgiro}
          description={t`The usual one for firms in Sweden. The last digit is checked.`}
          placeholder="5050-1055"
          inputMode="numeric"
          readOnly={isReadOnly}
          {...form.getInputProps("bankgiro")}
        />
        <TextInput
          label={names.plusgiro}
          description={t`If you have one. The last digit is checked.`}
          placeholder="28 65 43-4"
          inputMode="numeric"
          readOnly={isReadOnly}
          {...form.getInputProps("plusgiro")}
        />
        <TextInput
          label={names.iban}
          description={t`For those who pay from abroad.`}
          placeholder="SE35 5000 0000 0549 1000 0003"
          readOnly={isReadOnly}
          {...form.getInputProps("iban")}
        />
        <TextInput
          label={names.bic}
          description={t`The bank's code, together with the IBAN.`}
          placeholder="ESSESESS"
          readOnly={isReadOnly}
          {...form.getInputProps("bic")}
        />
        <TextInput
          label={names.swishNumber}
          description={t`If you have one for firms. It begins with 123.`}
          placeholder="123 456 78 90"
          inputMode="numeric"
          readOnly={isReadOnly}
          {...form.getInputProps("swishNumber")}
        />
      </div>
    </Section>
  );
}

function Terms({ edit: { form }, isReadOnly }: PartProps) {
  const { t } = useLingui();
  const names = useFieldNames();
  return (
    <Section
      title={<Trans>Terms</Trans>}
      lead={<Trans>Hold for new invoices; those that are issued stay as they are.</Trans>}
    >
      <div className={classes.fields}>
        <NumberInput
          label={names.paymentTermsDays}
          description={t`Days until a new invoice is due. A customer may have terms of its own.`}
          suffix={` ${t`days`}`}
          min={0}
          allowDecimal={false}
          allowNegative={false}
          maw="16rem"
          className={classes.whole}
          readOnly={isReadOnly}
          {...form.getInputProps("paymentTermsDays")}
        />
        <Switch
          className={classes.whole}
          label={names.roundsToKrona}
          description={t`What is to be paid is rounded to whole kronor, and the difference stands on a line of its own.`}
          disabled={isReadOnly}
          {...form.getInputProps("roundsToKrona", { type: "checkbox" })}
        />
        <Switch
          className={classes.whole}
          label={names.pricesIncludeVatForPersons}
          description={t`Prices on new invoices to private persons include VAT. It can be changed on each invoice.`}
          disabled={isReadOnly}
          {...form.getInputProps("pricesIncludeVatForPersons", { type: "checkbox" })}
        />
      </div>
    </Section>
  );
}
