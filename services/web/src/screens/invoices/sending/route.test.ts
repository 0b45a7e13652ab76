import { expect, test } from "vitest";
import { asksOnPaper, obstaclesOf, type Way, waysTold } from "./route";

const way = (channel: Way["channel"], ...codes: string[]): Way => ({
  channel,
  recipients: [],
  obstacles: codes.map((code) => ({ code, message: code })),
});
const WAYS = [way("PEPPOL", "RECIPIENT_MISSING"), way("EMAIL", "CONSENT_REQUIRED"), way("LETTER")];

test.each([
  ["PEPPOL", ["PEPPOL"]],
  ["LETTER", ["PEPPOL", "EMAIL", "LETTER"]],
  [null, ["PEPPOL", "EMAIL", "LETTER"]],
])("where it goes by %s, %s are told", (chosen, told) => {
  expect(waysTold(WAYS, chosen).map(({ channel }) => channel)).toEqual(told);
});

test.each([
  ["LETTER", WAYS, true, true],
  ["LETTER", WAYS, false, false],
  ["PEPPOL", WAYS, true, false],
  ["LETTER", [way("EMAIL", "RECIPIENT_MISSING"), way("LETTER")], true, false],
  ["LETTER", [way("LETTER")], true, false],
])("by %s with %j, in the register %s: the question goes along %s", (channel, ways, isIn, asks) => {
  expect(asksOnPaper({ channel, ways }, isIn)).toBe(asks);
});

test("that it was sent already is told once, and not of each way", () => {
  const codes = obstaclesOf(way("EMAIL", "CONSENT_REQUIRED", "ALREADY_SENT"));
  expect(codes.map(({ code }) => code)).toEqual(["CONSENT_REQUIRED"]);
});
