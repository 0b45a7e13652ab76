import { useLingui } from "@lingui/react/macro";

/** What each kind of customer is called. */
export function useKindWords(): (kind: string) => string {
  const { t } = useLingui();
  return (kind) => {
    switch (kind) {
      case "COMPANY":
        return t`Company`;
      case "PERSON":
        return t`Private person`;
      case "AUTHORITY":
        return t`Authority`;
      default:
        return kind.toLowerCase();
    }
  };
}
