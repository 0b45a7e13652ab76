import { type Availability, availability } from "@/parts/availability";
import type { Written } from "../editor/content";

type ActionState = Written["availableActions"][number];

/** What keeps an invoice from being sent by itself, and is told and mended where it is sent from. */
const CURED_IN_DIALOG = [
  "CONSENT_REQUIRED",
  "RECIPIENT_MISSING",
  "MOBILE_NUMBER_MISSING",
  "ADDRESS_REFUSES",
  "POSTAL_ADDRESS_INCOMPLETE",
  "PEPPOL_ADDRESS_MISSING",
  "AUTHORITY_TAKES_E_INVOICES",
  "ALREADY_SENT",
];

/** Whether the dialog for sending may be opened, and whether it is for sending again. */
export function sending(
  actions: readonly ActionState[],
  isInRegister: boolean,
): Availability & { isAgain: boolean } {
  const state = availability(actions, "SEND");
  const isCurable =
    CURED_IN_DIALOG.includes(state.code ?? "") &&
    (isInRegister || state.code !== "CONSENT_REQUIRED");
  const isAgain = state.code === "ALREADY_SENT";
  return isCurable
    ? { isAllowed: true, reason: null, code: state.code, isAgain }
    : { ...state, isAgain };
}
