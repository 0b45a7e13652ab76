import { useLingui } from "@lingui/react/macro";
import { useMemo } from "react";

/** What a way to a customer is called. */
export function useChannelWords(): (name: string) => string {
  const { t } = useLingui();
  return useMemo(() => {
    const known: Record<string, string> = {
      EMAIL: t`E-mail`,
      PEPPOL: t`Peppol e-invoice`,
      SMS: t`Text message`,
      LETTER: t`Letter`,
    };
    return (name) => known[name] ?? name.toLowerCase();
  }, [t]);
}
