import { useLingui } from "@lingui/react/macro";

export const ROLES = ["INVOICES", "REMINDERS", "ORDERS", "OTHER"] as const;
export const SOURCES = [
  "AGREEMENT",
  "EMAIL",
  "PHONE",
  "IN_PERSON",
  "WEB_FORM",
  "IMPORTED",
  "OTHER",
] as const;
export const CHANNELS = ["EMAIL", "PEPPOL", "SMS"] as const;

type Words = (name: string) => string;

function wordsIn(known: Record<string, string>): Words {
  return (name) => known[name] ?? name.toLowerCase().replaceAll("_", " ");
}

/** What each kind of customer is called. */
export function useKindWords(): Words {
  const { t } = useLingui();
  return wordsIn({ COMPANY: t`Company`, PERSON: t`Private person`, AUTHORITY: t`Authority` });
}

/** What a contact is asked about. */
export function useRoleWords(): Words {
  const { t } = useLingui();
  return wordsIn({
    INVOICES: t`Invoices`,
    REMINDERS: t`Reminders`,
    ORDERS: t`Orders`,
    OTHER: t`Other things`,
  });
}

/** How a consent was given or taken back. */
export function useSourceWords(): Words {
  const { t } = useLingui();
  return wordsIn({
    AGREEMENT: t`In an agreement`,
    EMAIL: t`In an e-mail`,
    PHONE: t`On the telephone`,
    IN_PERSON: t`Face to face`,
    WEB_FORM: t`In a form on the web`,
    IMPORTED: t`From an earlier system`,
    OTHER: t`Otherwise`,
  });
}

/** What a channel is called. */
export function useChannelWords(): Words {
  const { t } = useLingui();
  return wordsIn({ EMAIL: t`E-mail`, PEPPOL: t`Peppol e-invoice`, SMS: t`Text message` });
}
