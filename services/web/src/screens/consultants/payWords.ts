import { useLingui } from "@lingui/react/macro";
import type { PayLine } from "./payLines";

/** What a line of pay waits for, in a sentence; null where nothing of it waits. */
export function useWaitWords(): (line: PayLine) => string | null {
  const { t } = useLingui();
  return ({ waitsFor, releaseDate, invoice, isOnAccount }) => {
    const number = invoice?.number ?? "";
    const percent = invoice?.paidPercent ?? 0;
    const day = releaseDate ?? "";
    switch (waitsFor) {
      case "APPROVAL":
        return t`Waits for approval.`;
      case "DAY":
        return t`Is released ${day}.`;
      case "CLOSING":
        return t`Waits until the work is closed. The customer pays nothing for it, so there is no payment to wait for.`;
      case "INVOICE":
        return isOnAccount
          ? t`Waits until the work is invoiced. What the customer has paid on account is taken off that invoice, and the pay waits for the rest of it only.`
          : t`Waits until the work is invoiced and the invoice is paid.`;
      case "PAYMENT":
        return isOnAccount
          ? t`Waits until invoice ${number} is paid; ${percent} % is paid. What the customer had paid on account is taken off it already.`
          : t`Waits until invoice ${number} is paid; ${percent} % is paid.`;
      case "HAND":
        return t`Waits until somebody releases it.`;
      default:
        return waitsFor ? t`Waits.` : null;
    }
  };
}
