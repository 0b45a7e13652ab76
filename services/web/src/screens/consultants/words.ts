import { useLingui } from "@lingui/react/macro";
import type { ConsultantKind, ReleaseRule } from "./consultant";

/** What each kind of consultant is called, and what it means in a sentence. */
export function useKindWords(): Record<ConsultantKind, { name: string; about: string }> {
  const { t } = useLingui();
  return {
    EMPLOYEE: {
      name: t`Employed`,
      about: t`On a monthly salary. What an hour pays is your cost of it.`,
    },
    HOURLY: { name: t`Paid by the hour`, about: t`Employed, and paid for the hours worked.` },
    COMPANY: {
      name: t`Own company`,
      about: t`Has F-tax and invoices you, or lets you write the invoice.`,
    },
    SELF_EMPLOYED: {
      name: t`Through the firm`,
      about: t`Invoices through you (egenanställd) and leaves you a fee.`,
    },
  };
}

/** When what was earned is released to be paid. */
export function useReleaseWords(): Record<ReleaseRule, string> {
  const { t } = useLingui();
  return {
    ON_APPROVAL: t`When the hours are approved`,
    ON_DATE: t`On a day of the next month`,
    WHEN_PAID: t`When the customer has paid`,
  };
}
