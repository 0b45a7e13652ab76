import { useLingui } from "@lingui/react/macro";

/** Why a buyer disputes an invoice, in the trade's words. */
export function useDisputeReasons(): Partial<Record<string, string>> {
  const { t } = useLingui();
  return {
    NOT_ORDERED: t`Not ordered`,
    NOT_RECEIVED: t`Not delivered`,
    DEFECTIVE: t`Faulty or incomplete`,
    WRONG_PRICE: t`Wrong price or terms`,
    WRONG_QUANTITY: t`Wrong quantity or time`,
    ALREADY_INVOICED: t`Invoiced already`,
    WRONG_BUYER: t`Wrong recipient`,
    REFERENCE_MISSING: t`Reference or order number missing`,
    OTHER: t`Another reason`,
  };
}
