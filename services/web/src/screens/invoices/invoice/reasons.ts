import { useLingui } from "@lingui/react/macro";
import { useMemo } from "react";

/** Why a message is where it is: our own codes in words, and what a carrier said as it was said. */
export function useDeliveryReasons(): (reason: string) => string {
  const { t } = useLingui();
  return useMemo(() => {
    const known: Record<string, string> = {
      MAYBE_SENT: t`The carrier may have taken it, and does not say. Look in its log, or ask the customer, before you send again.`,
      NO_CARRIER: t`Nobody carries messages of that kind from here.`,
      TOO_MANY_REQUESTS: t`The carrier asks us to wait.`,
      UNREACHABLE: t`The carrier cannot be reached.`,
      TIMEOUT: t`The carrier did not answer in time.`,
      HALF_ANSWER: t`The carrier's answer could not be read.`,
      OUR_FAULT: t`It could not be put together. We try again.`,
      undelivered: t`It did not reach the telephone.`,
      failed: t`It did not reach the telephone.`,
    };
    return (reason) => {
      const [code = "", ...rest] = reason.split(" ");
      const words = known[code];
      if (!words) return reason;
      return rest.length > 0 ? `${words} (${rest.join(" ")})` : words;
    };
  }, [t]);
}
