import { useLingui } from "@lingui/react/macro";
import type { Tenant } from "@treaty/types";
import type { Form, Policy } from "./agreement";

/** The forms to choose from, in the order in which they are offered. */
export const FORMS = ["RUNNING", "FIXED_PRICE", "ON_ACCOUNT", "RETAINER", "HOUR_BANK"] as const;
export const POLICIES = [
  "ON_APPROVAL",
  "SILENT_APPROVAL",
  "ON_REPORT",
  "MONTHLY",
  "MANUAL",
] as const satisfies readonly Policy[];

/** How work is paid for, by name and in a sentence. */
export function useFormWords(): Record<Form, { name: string; about: string }> {
  const { t } = useLingui();
  return {
    RUNNING: { name: t`By the hour`, about: t`Each reported hour is invoiced at its price.` },
    FIXED_PRICE: {
      name: t`Fixed price`,
      about: t`Planned payments cover the work; reported hours are not invoiced.`,
    },
    ON_ACCOUNT: {
      name: t`On account`,
      about: t`Sums are invoiced as the work goes on, and taken off the invoices of its hours.`,
    },
    RETAINER: {
      name: t`Retainer`,
      about: t`The same sum for each period covers the work; reported hours are not invoiced.`,
    },
    HOUR_BANK: {
      name: t`Bank of hours`,
      about: t`Hours are bought in advance for each period. Those beyond have their own price.`,
    },
  };
}

/** When reported work becomes an invoice, by name and in a sentence. */
export function usePolicyWords(): Record<Policy, { name: string; about: string }> {
  const { t } = useLingui();
  return {
    ON_REPORT: {
      name: t`When it is reported`,
      about: t`The invoice goes at once, without approval.`,
    },
    ON_APPROVAL: {
      name: t`When it is approved`,
      about: t`The invoice goes when the customer or you have approved the hours.`,
    },
    SILENT_APPROVAL: {
      name: t`When nobody objects`,
      about: t`After some days without an answer the hours count as approved.`,
    },
    MONTHLY: {
      name: t`Once a month`,
      about: t`All approved hours of the month before on one invoice.`,
    },
    MANUAL: { name: t`By hand`, about: t`Nothing is invoiced until you ask for it.` },
  };
}

/** How far an agreement or a planned payment has come. */
export function useStateWords(): {
  agreement: Record<Tenant.AgreementState, string>;
  instalment: Record<Tenant.InstalmentState, string>;
} {
  const { t } = useLingui();
  const other = t`Other`;
  return {
    agreement: {
      COMING: t`To come`,
      RUNNING: t`Holds`,
      ENDED: t`Ended`,
      "%future added value": other,
    },
    instalment: {
      PLANNED: t`Planned`,
      DUE: t`Due`,
      HELD: t`Held up`,
      BILLED: t`Invoiced`,
      CREDITED: t`Credited`,
      "%future added value": other,
    },
  };
}
