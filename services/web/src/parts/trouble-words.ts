import { useLingui } from "@lingui/react/macro";
import type { Tenant } from "@treaty/types";

/** Why a mail did not arrive, in a sentence that says what can be done. */
export function useTroubleWords(): Record<Tenant.DeliveryTrouble, string> {
  const { t } = useLingui();
  return {
    NO_SUCH_ADDRESS: t`Nobody has that address. Correct it on the customer's card.`,
    NO_SUCH_DOMAIN: t`What stands after the @ does not exist. Look for a slip of the pen.`,
    MAILBOX_CLOSED: t`The mailbox is closed. Ask the customer for another address.`,
    MAILBOX_FULL: t`The mailbox is full. Try again in some days, or send in another way.`,
    TOO_LARGE: t`The receiver takes no mail of that size. Send a link instead.`,
    BLOCKED: t`The receiver's server took it for unwanted mail. Ask them to let your mails in.`,
    SERVER_TROUBLE: t`The receiver's server could not be reached, although we tried for long.`,
    COMPLAINT: t`The receiver marked your mail as unwanted. Ask them before you send more.`,
    ADDRESS_REFUSED: t`The address is blocked, because earlier mail came back from it.`,
    NO_CARRIER: t`Nobody carries this kind of message here.`,
    OUR_FAULT: t`Something went wrong with us. Send it again.`,
    OTHER: t`The receiver's server did not take it.`,
    "%future added value": "",
  };
}
