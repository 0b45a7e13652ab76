import { useLingui } from "@lingui/react/macro";
import type { Field } from "./values";

/** What each field of the company is called. */
export function useFieldNames(): Record<Field, string> {
  const { t } = useLingui();
  return {
    name: t`Company name`,
    orgNumber: t`Organisation number`,
    vatNumber: t`VAT number`,
    vatStatus: t`VAT`,
    seat: t`Registered office`,
    isFSkattApproved: t`Approved for F-tax`,
    address: t`Address`,
    email: t`E-mail`,
    phone: t`Phone`,
    website: t`Website`,
    bankgiro: t`Bankgiro`,
    plusgiro: t`Plusgiro`,
    iban: t`IBAN`,
    bic: t`BIC`,
    paymentTermsDays: t`Payment terms`,
    roundsToKrona: t`Round to whole kronor`,
    pricesIncludeVatForPersons: t`Prices incl. VAT for private persons`,
    swishNumber: t`Swish number`,
    smsSender: t`Sender of text messages`,
    mailSender: t`Sender of mail`,
    mailReplyTo: t`Answers go to`,
    ocrLevel: t`Control of the OCR`,
    ocrLengths: t`Lengths of the OCR`,
    page: t`Invoice page`,
  };
}
