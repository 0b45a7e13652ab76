import { Trans, useLingui } from "@lingui/react/macro";
import { Select, Switch, TextInput } from "@mantine/core";
import { CountryField } from "@/parts/country-field";
import { OrgNumberField } from "@/parts/org-number-field";
import { Section } from "@/parts/section";
import { CompanyForm, WithCompany } from "./CompanyForm";
import { useFieldNames } from "./fieldNames";
import classes from "./Settings.module.css";
import type { CompanyEdit } from "./useCompanyEdit";
import type { Field } from "./values";

const FIELDS: readonly Field[] = [
  "name",
  "orgNumber",
  "vatStatus",
  "vatNumber",
  "seat",
  "isFSkattApproved",
  "address",
  "email",
  "phone",
  "website",
];

/** What the firm is called and where it is, as it stands on every invoice. */
export function Company() {
  return (
    <WithCompany>
      {(company) => (
        <CompanyForm company={company} fields={FIELDS}>
          {(edit, isReadOnly) => (
            <>
              <Registered edit={edit} isReadOnly={isReadOnly} />
              <Reached edit={edit} isReadOnly={isReadOnly} />
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

function Registered({ edit: { form }, isReadOnly }: PartProps) {
  const { t } = useLingui();
  const names = useFieldNames();
  return (
    <Section
      title={<Trans>The company</Trans>}
      lead={<Trans>What the law wants to see on an invoice.</Trans>}
    >
      <div className={classes.fields}>
        <TextInput
          className={classes.whole}
          label={names.name}
          description={t`As it is registered with Bolagsverket.`}
          autoComplete="organization"
          readOnly={isReadOnly}
          {...form.getInputProps("name")}
        />
        <OrgNumberField
          label={names.orgNumber}
          readOnly={isReadOnly}
          {...form.getInputProps("orgNumber")}
          value={form.values.orgNumber}
        />
        <Select
          label={names.vatStatus}
          description={t`Without VAT no VAT number stands on your invoices; the reason does.`}
          allowDeselect={false}
          readOnly={isReadOnly}
          data={[
            { value: "NORMAL", label: t`Registered for VAT` },
            { value: "SMALL_BUSINESS", label: t`Exempt, turnover up to 120,000 kronor` },
            { value: "UNREGISTERED", label: t`Not registered for VAT` },
          ]}
          {...form.getInputProps("vatStatus")}
        />
        <TextInput
          label={names.vatNumber}
          description={t`SE, the ten digits and 01. Empty if you are not registered for VAT.`}
          placeholder="SE556703748501"
          readOnly={isReadOnly}
          {...form.getInputProps("vatNumber")}
        />
        <TextInput
          label={names.seat}
          description={t`The town where the company has its seat, from the registration certificate.`}
          readOnly={isReadOnly}
          {...form.getInputProps("seat")}
        />
        <Switch
          label={names.isFSkattApproved}
          description={t`Then “Approved for F-tax” stands on the invoice, and buyers need not deduct tax.`}
          disabled={isReadOnly}
          {...form.getInputProps("isFSkattApproved", { type: "checkbox" })}
        />
      </div>
    </Section>
  );
}

function Reached({ edit: { form }, isReadOnly }: PartProps) {
  const { t } = useLingui();
  const names = useFieldNames();
  return (
    <Section
      title={<Trans>Address and contact</Trans>}
      lead={<Trans>How those who get an invoice reach you.</Trans>}
    >
      <div className={classes.fields}>
        <TextInput
          label={t`Street or box`}
          autoComplete="address-line1"
          readOnly={isReadOnly}
          {...form.getInputProps("address.line1")}
        />
        <TextInput
          label={t`Second line`}
          placeholder={t`c/o, floor, department`}
          autoComplete="address-line2"
          readOnly={isReadOnly}
          {...form.getInputProps("address.line2")}
        />
        <div className={classes.postal}>
          <TextInput
            label={t`Postal code`}
            inputMode="numeric"
            autoComplete="postal-code"
            readOnly={isReadOnly}
            {...form.getInputProps("address.postalCode")}
          />
          <TextInput
            label={t`Town`}
            autoComplete="address-level2"
            readOnly={isReadOnly}
            {...form.getInputProps("address.city")}
          />
        </div>
        <CountryField
          readOnly={isReadOnly}
          {...form.getInputProps("address.country")}
          value={form.values.address.country}
        />
        <TextInput
          label={names.email}
          description={t`Answers to invoices that you send come here.`}
          type="email"
          autoComplete="email"
          readOnly={isReadOnly}
          {...form.getInputProps("email")}
        />
        <TextInput
          label={names.phone}
          description={t`For questions about an invoice.`}
          type="tel"
          autoComplete="tel"
          readOnly={isReadOnly}
          {...form.getInputProps("phone")}
        />
        <TextInput
          className={classes.whole}
          label={names.website}
          description={t`Stands in the foot of the invoice.`}
          placeholder="https://"
          inputMode="url"
          autoComplete="url"
          readOnly={isReadOnly}
          {...form.getInputProps("website")}
        />
      </div>
    </Section>
  );
}
