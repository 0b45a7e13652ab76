import { expect, test } from "vitest";
import { moodOf, waitLeft } from "./vat-asking";

const ASKED = "2026-11-26T08:00:00Z";

test.each([
  [ASKED, "2026-11-26T08:00:00Z", 600_000],
  [ASKED, "2026-11-26T08:09:59Z", 1_000],
  [ASKED, "2026-11-26T08:10:00Z", 0],
  [ASKED, "2026-11-27T08:00:00Z", 0],
  [null, "2026-11-26T08:00:00Z", 0],
  [undefined, "2026-11-26T08:00:00Z", 0],
])("an answer to a question of %j is waited for at %j for %j ms", (asked, now, left) => {
  expect(waitLeft(asked, Date.parse(now))).toBe(left);
});

test.each([
  ["VALID", "good"],
  ["INVALID", "bad"],
  ["UNKNOWN", "quiet"],
  ["WITHDRAWN", "quiet"],
])("%j is drawn as %j, and what a later server says never as valid", (state, mood) => {
  expect(moodOf(state)).toBe(mood);
});
