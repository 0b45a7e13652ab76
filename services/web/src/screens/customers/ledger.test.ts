import { expect, test } from "vitest";
import { type Consent, inForce, isWorthALine, needsConsent, newestFirst } from "./ledger";

const line = (channel: string, state: string, day: string): Consent =>
  ({ id: `${channel}${day}`, channel, state, recordedAt: `${day}T10:00:00Z` }) as Consent;
const ledger = [
  line("EMAIL", "GIVEN", "2026-01-01"),
  line("EMAIL", "WITHDRAWN", "2026-03-01"),
  line("SMS", "GIVEN", "2026-02-01"),
];

test("the last line of a channel decides", () => {
  expect(inForce(ledger).map(({ channel, isGiven }) => [channel, isGiven])).toEqual([
    ["EMAIL", false],
    ["PEPPOL", false],
    ["SMS", true],
  ]);
});

test("a question changes nothing of what holds, and waits for its answer", () => {
  const asked = [...ledger, line("SMS", "ASKED", "2026-04-01")];
  const sms = inForce(asked).find(({ channel }) => channel === "SMS");
  expect([sms?.isGiven, sms?.isAsked]).toEqual([true, true]);
});

test("the newest line stands first", () => {
  expect(newestFirst(ledger).map(({ id }) => id)).toEqual([
    "EMAIL2026-03-01",
    "SMS2026-02-01",
    "EMAIL2026-01-01",
  ]);
});

test("authorities alone need no yes, and for e-invoices alone", () => {
  expect(needsConsent("AUTHORITY", "PEPPOL")).toBe(false);
  expect(needsConsent("AUTHORITY", "EMAIL")).toBe(true);
  expect(needsConsent("COMPANY", "PEPPOL")).toBe(true);
});

test("a private person has no line for Peppol, but for what was once said", () => {
  const channels = (consents: Consent[]) =>
    inForce(consents)
      .filter((each) => isWorthALine("PERSON", each))
      .map(({ channel }) => channel);
  expect(channels(ledger)).toEqual(["EMAIL", "SMS"]);
  expect(channels([line("PEPPOL", "GIVEN", "2026-01-01")])).toEqual(["EMAIL", "PEPPOL", "SMS"]);
});
