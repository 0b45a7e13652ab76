import { expect, test } from "vitest";
import { sending } from "./available";

const send = (reasonCode: string | null) => [
  { action: "SEND", allowed: reasonCode === null, reasonCode, reason: reasonCode && "därför" },
];

test.each([
  [null, true, true, false],
  ["CONSENT_REQUIRED", true, true, false],
  ["CONSENT_REQUIRED", false, false, false],
  ["RECIPIENT_MISSING", true, true, false],
  ["ADDRESS_REFUSES", true, true, false],
  ["AUTHORITY_TAKES_E_INVOICES", true, true, false],
  ["ALREADY_SENT", true, true, true],
  ["INVOICE_NOT_ISSUED", true, false, false],
])("sending after %s, in the register %s: %s, again %s", (code, isKnown, isAllowed, isAgain) => {
  const state = sending(send(code), isKnown);
  expect([state.isAllowed, state.isAgain]).toEqual([isAllowed, isAgain]);
});
