import { useLingui } from "@lingui/react/macro";

/** Why the access point does not take the firm's account, with what to do about it. */
export function useRefusalOfAccount(): (code: string) => string {
  const { t } = useLingui();
  return (code) => {
    switch (code) {
      case "ACCOUNT_UNKNOWN":
        return t`The access point knows no such account. Ask whoever runs the system to look, and for a new code.`;
      case "ACCOUNT_OF_ANOTHER":
        return t`The account does not have this firm's Peppol id. Ask whoever runs the system to add it there, and connect again.`;
      case "NO_CARRIER":
        return t`Whoever runs the system has no access point any more. Ask them.`;
      default:
        return t`The access point said no: ${code}. Ask whoever runs the system.`;
    }
  };
}
