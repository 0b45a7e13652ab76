import { useLingui } from "@lingui/react/macro";
import { useMemo } from "react";

export const ROLES = ["INVOICES", "REMINDERS", "ORDERS", "OTHER"] as const;
export const CHANNELS = ["EMAIL", "PEPPOL", "SMS"] as const;

type Words = (name: string) => string;

function wordsIn(known: Record<string, string>): Words {
  return (name) => known[name] ?? name.toLowerCase().replaceAll("_", " ");
}

/** What each kind of customer is called: the same answer until the language turns. */
export function useKindWords(): Words {
  const { t } = useLingui();
  return useMemo(
    () => wordsIn({ COMPANY: t`Company`, PERSON: t`Private person`, AUTHORITY: t`Authority` }),
    [t],
  );
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
