import { useLingui } from "@lingui/react/macro";
import { TextInput } from "@mantine/core";
import { lazy, Suspense } from "react";
import { OrgNumberField } from "@/parts/org-number-field";
import type { ConsultantForm } from "./ConsultantFields";

const DayField = lazy(() => import("@/parts/day-field"));

/** What a consultant's own company is known by, and what it has been looked up and agreed for. */
export function CompanyFields({ form }: { form: ConsultantForm }) {
  const { t } = useLingui();
  const { address, orgNumber } = form.values;
  const day = (
    field: "fSkattCheckedDate" | "selfBillingAgreedDate",
    label: string,
    about: string,
  ) => (
    <Suspense
      fallback={<TextInput label={label} description={about} disabled value={form.values[field]} />}
    >
      <DayField
        label={label}
        description={about}
        clearable
        {...form.getInputProps(field)}
        value={form.values[field]}
      />
    </Suspense>
  );
  return (
    <>
      {address.country === "SE" ? (
        <OrgNumberField
          label={t`Org. number`}
          required
          {...form.getInputProps("orgNumber")}
          value={orgNumber}
        />
      ) : (
        <TextInput
          label={t`Org. number`}
          description={t`As the country writes it.`}
          required
          autoComplete="off"
          {...form.getInputProps("orgNumber")}
        />
      )}
      <TextInput
        label={t`VAT number`}
        description={t`Empty only if the company is not registered for VAT: then it is repaid with VAT, and its invoices bear none.`}
        autoComplete="off"
        {...form.getInputProps("vatNumber")}
      />
      {day(
        "fSkattCheckedDate",
        t`F-tax checked`,
        t`When you looked the company up at the Tax Agency. Without F-tax you owe tax and contributions.`,
      )}
      {day(
        "selfBillingAgreedDate",
        t`Self-billing agreed from`,
        t`From when you may write the company's invoices to yourself.`,
      )}
    </>
  );
}
