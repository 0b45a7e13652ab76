import { expect, test } from "vitest";
import { nothingGiven, shownConsent } from "./consent";

test.each([
  [nothingGiven],
  [{ source: "PHONE" as const, evidence: " " }],
  [{ source: null, evidence: "Avtal 7" }],
])("a consent of which something is missing is none: %j", (given) => {
  expect(shownConsent(given)).toBeNull();
});

test("a consent is shown by how it was said and a sentence", () => {
  const given = { source: "AGREEMENT" as const, evidence: " Avtal 7 " };
  expect(shownConsent(given)).toEqual({ source: "AGREEMENT", evidence: "Avtal 7" });
});
