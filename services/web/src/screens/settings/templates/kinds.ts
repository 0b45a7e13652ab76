import { useLingui } from "@lingui/react/macro";
import type { Tenant } from "@treaty/types";

export type Purpose = Exclude<Tenant.TemplatePurpose, "%future added value">;
export type Template = NonNullable<Tenant.MessageTemplateQuery["messageTemplate"]>;
export type Words = Template["words"];
export type FieldName = keyof Omit<Words, "__typename">;

export const FIELDS: readonly FieldName[] = ["subject", "preview", "heading", "body"];
export const LOCALES = ["sv", "en"] as const;
export type Locale = (typeof LOCALES)[number];

/** What there is a latest document of, to fill words in with. */
export const OF_DOCUMENTS: readonly Purpose[] = [
  "INVOICE_MAIL",
  "CREDIT_NOTE_MAIL",
  "INVOICE_SMS",
  "CREDIT_NOTE_SMS",
];

/** The kinds of messages in the order in which they are listed, by whom and what they concern. */
export const PURPOSES: Readonly<Record<Group, readonly Purpose[]>> = {
  invoices: [
    ...OF_DOCUMENTS.slice(0, 2),
    "PRO_FORMA_MAIL",
    "CONSENT_MAIL",
    ...OF_DOCUMENTS.slice(2),
  ],
  consultants: [
    "OFFER_MAIL",
    "OFFER_SMS",
    "BOOKING_MAIL",
    "BOOKING_SMS",
    "MOVED_BOOKING_MAIL",
    "MOVED_BOOKING_SMS",
    "HAND_OVER_MAIL",
    "HAND_OVER_SMS",
    "SERIES_BOOKING_MAIL",
    "SERIES_BOOKING_SMS",
    "CALL_OFF_MAIL",
    "CALL_OFF_SMS",
    "REPORT_REMINDER_MAIL",
    "REPORT_REMINDER_SMS",
    "REJECTION_MAIL",
    "APPROVAL_TAKEN_BACK_MAIL",
    "REJECTION_SMS",
    "APPROVAL_TAKEN_BACK_SMS",
  ],
  orderers: [
    "CONFIRMATION_MAIL",
    "CONFIRMATION_SMS",
    "MOVED_CONFIRMATION_MAIL",
    "MOVED_CONFIRMATION_SMS",
    "SERIES_CONFIRMATION_MAIL",
    "SERIES_CONFIRMATION_SMS",
    "CHANGE_ANSWER_MAIL",
    "CHANGE_ANSWER_SMS",
    "APPROVAL_MAIL",
    "APPROVAL_SMS",
    "APPROVAL_REMINDER_MAIL",
    "APPROVAL_REMINDER_SMS",
  ],
};

export type Group = "invoices" | "consultants" | "orderers";
export const GROUPS: readonly Group[] = ["invoices", "consultants", "orderers"];

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
    OFFER_MAIL: t`Offer of an assignment by e-mail`,
    OFFER_SMS: t`Offer of an assignment by text message`,
    BOOKING_MAIL: t`Booking by e-mail`,
    BOOKING_SMS: t`Booking by text message`,
    MOVED_BOOKING_MAIL: t`Moved booking by e-mail`,
    MOVED_BOOKING_SMS: t`Moved booking by text message`,
    HAND_OVER_MAIL: t`Assignment given to somebody else by e-mail`,
    HAND_OVER_SMS: t`Assignment given to somebody else by text message`,
    SERIES_BOOKING_MAIL: t`Booking of repeated assignments by e-mail`,
    SERIES_BOOKING_SMS: t`Booking of repeated assignments by text message`,
    CALL_OFF_MAIL: t`Cancelled assignment by e-mail`,
    CALL_OFF_SMS: t`Cancelled assignment by text message`,
    REPORT_REMINDER_MAIL: t`Reminder to report time by e-mail`,
    REPORT_REMINDER_SMS: t`Reminder to report time by text message`,
    REJECTION_MAIL: t`Time not approved by e-mail`,
    APPROVAL_TAKEN_BACK_MAIL: t`Approval taken back by e-mail`,
    REJECTION_SMS: t`Time not approved by text message`,
    APPROVAL_TAKEN_BACK_SMS: t`Approval taken back by text message`,
    CONFIRMATION_MAIL: t`Confirmation by e-mail`,
    CONFIRMATION_SMS: t`Confirmation by text message`,
    MOVED_CONFIRMATION_MAIL: t`Moved assignment by e-mail`,
    MOVED_CONFIRMATION_SMS: t`Moved assignment by text message`,
    SERIES_CONFIRMATION_MAIL: t`Confirmation of repeated assignments by e-mail`,
    SERIES_CONFIRMATION_SMS: t`Confirmation of repeated assignments by text message`,
    CHANGE_ANSWER_MAIL: t`Answer about a change by e-mail`,
    CHANGE_ANSWER_SMS: t`Answer about a change by text message`,
    APPROVAL_MAIL: t`Time to approve by e-mail`,
    APPROVAL_SMS: t`Time to approve by text message`,
    APPROVAL_REMINDER_MAIL: t`Reminder to approve time by e-mail`,
    APPROVAL_REMINDER_SMS: t`Reminder to approve time by text message`,
    INVOICE_SMS: t`Invoice by text message`,
    CREDIT_NOTE_SMS: t`Credit note by text message`,
  };
}

/** What the groups of messages are called. */
export function useGroupNames(): Record<Group, string> {
  const { t } = useLingui();
  return {
    invoices: t`About invoices`,
    consultants: t`To consultants`,
    orderers: t`To those who order assignments`,
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
