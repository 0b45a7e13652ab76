import { useLingui } from "@lingui/react/macro";
import type { Tenant } from "@treaty/types";

export const SOURCES = [
  "AGREEMENT",
  "EMAIL",
  "PHONE",
  "IN_PERSON",
  "WEB_FORM",
  "IMPORTED",
  "OTHER",
] as const satisfies readonly Tenant.ConsentSource[];

/** How a customer said yes, or no, and what shows it. */
export interface Given {
  /** Null until somebody has said how. */
  source: Tenant.ConsentSource | null;
  evidence: string;
}
export const nothingGiven: Given = { source: null, evidence: "" };

/** A consent that can be shown a year from now, as the ledger takes it; null while something is missing. */
export function shownConsent({ source, evidence }: Given) {
  const sentence = evidence.trim();
  return source === null || sentence === "" ? null : { source, evidence: sentence };
}

/** How a consent was given or taken back. */
export function useSourceWords(): (source: string) => string {
  const { t } = useLingui();
  const words: Record<string, string> = {
    AGREEMENT: t`In an agreement`,
    EMAIL: t`In an e-mail`,
    PHONE: t`On the telephone`,
    IN_PERSON: t`Face to face`,
    WEB_FORM: t`In a form on the web`,
    PORTAL: t`By the customer, on their page`,
    IMPORTED: t`From an earlier system`,
    OTHER: t`Otherwise`,
  };
  return (source) => words[source] ?? source.toLowerCase().replaceAll("_", " ");
}
