import { useLingui } from "@lingui/react/macro";
import { useNavigate } from "@tanstack/react-router";
import { useContext } from "react";
import { TopicsContext } from "@/api/asking";
import type { UserError } from "@/api/errors";
import { useFirm } from "@/app/firm";

interface Acts {
  askConsent?: () => void;
  sendAgain?: () => void;
  openCustomer?: () => void;
}

/**
 * The button for each cure that the API hints at, where the screen has one. Loading again is the same everywhere:
 * all that is shown asks anew, and `after` clears the reasons.
 */
export function useCures({ askConsent, sendAgain, openCustomer }: Acts, after?: () => void) {
  const { t } = useLingui();
  const topics = useContext(TopicsContext);
  const navigate = useNavigate();
  const { slug } = useFirm();
  const open = (section: string) =>
    void navigate({ to: "/f/$slug/settings/$section", params: { slug, section } });
  const reload = () => {
    topics.tell(["invoice", "customer", "payment", "company"]);
    after?.();
  };
  return ({ action }: UserError) => {
    switch (action) {
      case "ASK_CONSENT":
        return askConsent && { label: t`Record the consent`, onClick: askConsent };
      case "SEND_AGAIN":
        return sendAgain && { label: t`Send it again`, onClick: sendAgain };
      case "OPEN_CUSTOMER":
        return openCustomer && { label: t`Open the customer`, onClick: openCustomer };
      case "RELOAD":
        return { label: t`Load it again`, onClick: reload };
      case "OPEN_SETTINGS":
        return { label: t`Open the settings`, onClick: () => open("page") };
      case "ENTER_IBAN":
        return { label: t`Open the settings`, onClick: () => open("payment") };
      case "CONNECT_PEPPOL":
        return { label: t`Open the settings`, onClick: () => open("e-invoices") };
      case "LIFT_ADDRESS":
        return {
          label: t`See what came back`,
          onClick: () => void navigate({ to: "/f/$slug/invoices/returned", params: { slug } }),
        };
      case "ENTER_RATE":
        return { label: t`Enter a rate`, onClick: () => open("rates") };
      // Such as `CREDIT_INSTEAD`, for which there is no screen.
      default:
        return undefined;
    }
  };
}
