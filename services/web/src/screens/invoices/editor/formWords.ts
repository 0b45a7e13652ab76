import { useLingui } from "@lingui/react/macro";
import type { Tenant } from "@treaty/types";

/** The kinds of invoices that this screen knows. */
export type Form = Exclude<Tenant.InvoiceForm, "%future added value">;

/** What the kinds of invoices are called. */
export function useFormWords(): Record<Form, string> {
  const { t } = useLingui();
  return {
    ORDINARY: t`Invoice`,
    SIMPLIFIED: t`Simplified invoice`,
    ADVANCE: t`Advance invoice`,
    ON_ACCOUNT: t`Invoice on account`,
  };
}
