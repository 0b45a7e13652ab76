import { Trans, useLingui } from "@lingui/react/macro";
import { Checkbox, Fieldset, SegmentedControl, Select, TextInput } from "@mantine/core";
import type { UseFormReturnType } from "@mantine/form";
import { useState } from "react";
import { AddressFields } from "@/parts/address-fields";
import { CurrencyField } from "@/parts/currency-field";
import { readOrgNumber } from "@/parts/organisation";
import { KINDS } from "./asking";
import { ContactFields } from "./ContactFields";
import classes from "./Customer.module.css";
import type { CustomerValues } from "./card";
import { useKindWords } from "./kinds";

export type CustomerForm = UseFormReturnType<CustomerValues>;

/** The fields of a customer, for a new one and for one that is changed. */
export function CustomerFields({ form }: { form: CustomerForm }) {
  return (
    <div className={classes.fields}>
      <WhoFields form={form} />
      <Fieldset legend={<Trans>Address</Trans>} className={classes.group ?? ""}>
        <AddressFields form={form} whole={classes.whole ?? ""} />
      </Fieldset>
      <TermsFields form={form} />
      <ContactFields form={form} />
    </div>
  );
}

function WhoFields({ form }: { form: CustomerForm }) {
  const { t } = useLingui();
  const kindWords = useKindWords();
  const { kind, orgNumber, address } = form.values;
  const [isLeft, setLeft] = useState(false);
  const isPerson = kind === "PERSON";
  const isDoubtful = isLeft && address.country === "SE" && readOrgNumber(orgNumber).is === "digit";
  return (
    <Fieldset legend={<Trans>Who</Trans>} className={classes.group ?? ""}>
      <SegmentedControl
        className={classes.whole ?? ""}
        aria-label={t`Kind of customer`}
        data={KINDS.map((each) => ({ value: each, label: kindWords(each) }))}
        {...form.getInputProps("kind")}
      />
      <TextInput
        className={classes.whole ?? ""}
        label={t`Name`}
        required
        autoComplete="off"
        {...form.getInputProps("name")}
      />
      <TextInput
        label={isPerson ? t`Personal identity number` : t`Org. number`}
        description={
          isDoubtful
            ? t`One digit looks mistyped. Check it against the company's own papers.`
            : isPerson
              ? t`Only if you need it. Leave it out otherwise.`
              : t`Ten digits. Found on the company's invoices and at allabolag.se.`
        }
        required={kind === "AUTHORITY"}
        {...form.getInputProps("orgNumber")}
        onBlur={() => setLeft(true)}
      />
      {!isPerson && (
        <>
          <TextInput
            label={t`VAT number`}
            description={t`Needed on invoices to companies in other EU countries, and for reverse charge.`}
            {...form.getInputProps("vatNumber")}
          />
          <Checkbox
            className={classes.whole ?? ""}
            label={t`Regularly sells construction services`}
            description={t`Then the customer reports the VAT on construction services (reverse charge).`}
            {...form.getInputProps("isConstructionBusiness", { type: "checkbox" })}
          />
        </>
      )}
      <TextInput
        label={t`E-mail`}
        description={t`Where invoices are sent, when the customer has agreed to it.`}
        type="email"
        autoComplete="off"
        {...form.getInputProps("email")}
      />
      <TextInput
        label={t`Telephone`}
        description={t`For your own questions.`}
        type="tel"
        autoComplete="off"
        {...form.getInputProps("phone")}
      />
    </Fieldset>
  );
}

function TermsFields({ form }: { form: CustomerForm }) {
  const { t } = useLingui();
  const { kind } = form.values;
  return (
    <Fieldset legend={<Trans>On the invoice</Trans>} className={classes.group ?? ""}>
      <TextInput
        label={t`Payment terms, days`}
        description={t`Empty: as the firm's own terms say.`}
        inputMode="numeric"
        {...form.getInputProps("paymentTermsDays")}
      />
      <Select
        label={t`Language of the invoice`}
        description={t`What the customer reads.`}
        allowDeselect={false}
        data={[
          { value: "sv", label: t`Swedish` },
          { value: "en", label: t`English` },
        ]}
        {...form.getInputProps("locale")}
      />
      <CurrencyField
        description={t`What new invoices are written in.`}
        {...form.getInputProps("currency")}
        value={form.values.currency}
      />
      {kind !== "PERSON" && (
        <>
          <TextInput
            label={t`Their reference`}
            description={
              kind === "AUTHORITY"
                ? t`Authorities do not pay without it: the orderer's reference or order number.`
                : t`Who ordered, as the customer wants it on the invoice.`
            }
            {...form.getInputProps("buyerReference")}
          />
          <TextInput
            label={t`Peppol id`}
            description={t`Where e-invoices go, such as 0007:5560160680.`}
            {...form.getInputProps("peppolId")}
          />
          <TextInput
            label={t`GLN`}
            description={t`Thirteen digits that say which of the customer's places it is.`}
            inputMode="numeric"
            {...form.getInputProps("gln")}
          />
        </>
      )}
    </Fieldset>
  );
}
