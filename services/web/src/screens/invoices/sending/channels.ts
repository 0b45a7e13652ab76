import { useLingui } from "@lingui/react/macro";
import { useMemo } from "react";

/** The ways that somebody chooses between when an invoice is sent. */
export const SEND_CHANNELS = ["EMAIL", "SMS", "PEPPOL", "LETTER"] as const;
export type SendChannel = (typeof SEND_CHANNELS)[number];

/** The way by its name; nothing where this page is older than the API and does not know it. */
export const sendChannel = (name: string | null | undefined): SendChannel | undefined =>
  SEND_CHANNELS.find((known) => known === name);

interface ChannelWords {
  name: string;
  recipients: string;
  hint: string;
  example: string;
  brings: string;
  /** What the customer has agreed to, as the ledger keeps it. */
  wording: string;
}

/** What each way is called, and what it asks for. */
export function useSendWords(): Record<SendChannel, ChannelWords> {
  const { t } = useLingui();
  return useMemo(
    () => ({
      EMAIL: {
        name: t`E-mail`,
        recipients: t`Sent by e-mail to`,
        hint: t`The customer's addresses. Change them here for this time only.`,
        example: t`name@firm.se`,
        brings: t`The PDF is attached, and the message has a link to the buyer's page.`,
        wording: t`Invoices by e-mail`,
      },
      SMS: {
        name: t`Text message`,
        recipients: t`Sent by text message to`,
        hint: t`The customer's mobile numbers. Change them here for this time only.`,
        example: "070-123 45 67",
        brings: t`The link leads to the buyer's page, with the PDF and how to pay.`,
        wording: t`Links to invoices by text message`,
      },
      PEPPOL: {
        name: t`E-invoice`,
        recipients: t`Sent by Peppol to`,
        hint: "",
        example: "",
        brings: t`The PDF goes inside the e-invoice. It is checked by the official rules before it leaves; what breaks one stays here.`,
        wording: t`E-invoices by Peppol`,
      },
      LETTER: {
        name: t`Letter`,
        recipients: t`Sent by post to`,
        hint: "",
        example: "",
        brings: t`It waits under Letters to post. There you print it and say when it is in the post; then the invoice counts as sent.`,
        wording: "",
      },
    }),
    [t],
  );
}
