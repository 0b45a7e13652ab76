import { useLingui } from "@lingui/react/macro";
import { useMemo } from "react";

/** Why a message is where it is: our own codes in words, and what a carrier said as it was said. */
export function useDeliveryReasons(): (reason: string) => string {
  const { t } = useLingui();
  return useMemo(() => {
    const known: Record<string, string> = {
      MAYBE_SENT: t`The carrier may have taken it, and does not say. Look in its log, or ask the customer, before you send again.`,
      NO_CARRIER: t`Nobody carries messages of that kind from here.`,
      TOO_MANY_REQUESTS: t`The carrier asks us to wait.`,
      UNREACHABLE: t`The carrier cannot be reached.`,
      TIMEOUT: t`The carrier did not answer in time.`,
      HALF_ANSWER: t`The carrier's answer could not be read.`,
      OUR_FAULT: t`It could not be put together. We try again.`,
      E_INVOICE_AGAINST_RULES: t`The e-invoice breaks rules that receivers check, so it stayed here. The invoice shows what each rule says; credit it and write it anew, or send it another way.`,
      RECEIVER_NOT_IN_NETWORK: t`The receiver is not in Peppol. Check the Peppol id on the customer's card, or send it another way.`,
      RECEIVER_TAKES_NO_INVOICE: t`The receiver is in Peppol but takes no invoices there. Ask them, or send it another way.`,
      RECEIVER_TAKES_NO_CREDIT_NOTE: t`The receiver takes no credit notes in Peppol. Send it another way.`,
      RECEIVER_SCHEME_UNKNOWN: t`The access point does not know that kind of Peppol id. Use one with an organisation number, or send it another way.`,
      SENDER_NOT_CONNECTED: t`The firm is not connected to Peppol. Connect it under Settings, E-invoices, and send it again.`,
      SENDER_IS_ANOTHER: t`The invoice names another organisation number than the firm's account at the access point, so it stayed here. Connect the firm anew under Settings, E-invoices.`,
      NO_RULES: t`There are no rules to check e-invoices by, so nothing is sent. Ask whoever runs the system.`,
      RULES_INCOMPLETE: t`The rules that e-invoices are checked by are not complete, so nothing is sent. Ask whoever runs the system.`,
      RULES_UNREADABLE: t`The rules that e-invoices are checked by cannot be read, so nothing is sent. Ask whoever runs the system.`,
      OUTBOX_UNWRITABLE: t`The folder for e-invoices cannot be written to. We try again; ask whoever runs the system if it lasts.`,
      NOTHING_TO_SEND: t`There was no e-invoice to send. Send it again.`,
      HTTP_401: t`The access point does not know us. Ask whoever runs the system to look at its key.`,
      HTTP_403: t`The access point does not let the firm send. Ask whoever runs the system.`,
      HTTP_422: t`The access point does not take the document:`,
      HTTP_500: t`The access point has a fault. We ask again, and nothing is sent twice.`,
      HTTP_502: t`The access point has a fault. We ask again, and nothing is sent twice.`,
      HTTP_503: t`The access point has a fault. We ask again, and nothing is sent twice.`,
      undelivered: t`It did not reach the telephone.`,
      failed: t`It did not reach the telephone.`,
    };
    return (reason) => {
      const [code = "", ...rest] = reason.split(" ");
      const words = known[code];
      if (!words) return reason;
      return rest.length > 0 ? `${words} (${rest.join(" ")})` : words;
    };
  }, [t]);
}
