import { useLingui } from "@lingui/react/macro";
import type { Tenant } from "@treaty/types";

export type Purpose = Exclude<Tenant.TemplatePurpose, "%future added value">;
export type Template = NonNullable<Tenant.MessageTemplateQuery["messageTemplate"]>;
export type Words = Template["words"];
export type FieldName = keyof Omit<Words, "__typename">;

export const FIELDS: readonly FieldName[] = ["subject", "preview", "heading", "body"];
export const LOCALES = ["sv", "en"] as const;
export type Locale = (typeof LOCALES)[number];

/** The kinds of messages in the order in which they are listed. */
export const PURPOSES: readonly Purpose[] = [
  "INVOICE_MAIL",
  "CREDIT_NOTE_MAIL",
  "PRO_FORMA_MAIL",
  "CONSENT_MAIL",
  "INVOICE_SMS",
  "CREDIT_NOTE_SMS",
];

/** The words alone, as the API takes them. */
export function wordsOf(from: Words): Words {
  const { subject, preview, heading, body } = from;
  return { subject, preview, heading, body };
}

/** Whether two versions say the same. */
export function sayTheSame(one: Words, other: Words): boolean {
  return FIELDS.every((field) => one[field].trim() === other[field].trim());
}

/** A text with a variable put in place of what is selected, and where the caret stands then. */
export function withVariable(
  text: string,
  name: string,
  { start, end }: { start: number; end: number },
): { text: string; caret: number } {
  const written = `{{${name}}}`;
  return { text: text.slice(0, start) + written + text.slice(end), caret: start + written.length };
}

/** What each kind of message is called, and when it is sent. */
export function usePurposeNames(): Record<Purpose, string> {
  const { t } = useLingui();
  return {
    INVOICE_MAIL: t`Invoice by e-mail`,
    CREDIT_NOTE_MAIL: t`Credit note by e-mail`,
    PRO_FORMA_MAIL: t`Pro forma by e-mail`,
    CONSENT_MAIL: t`Question about electronic invoices`,
    INVOICE_SMS: t`Invoice by text message`,
    CREDIT_NOTE_SMS: t`Credit note by text message`,
  };
}

/** What each field of a message is called. */
export function useWordsNames(): Record<FieldName, string> {
  const { t } = useLingui();
  return {
    subject: t`Subject`,
    preview: t`Preview text`,
    heading: t`Heading`,
    body: t`Text`,
  };
}
