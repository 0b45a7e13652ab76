import { expect, test } from "vitest";
import { isLooking, moodOf, type OwnDomain, returnsElsewhere, showsSeen } from "./records";

const NOW = Date.parse("2026-11-26T12:00:20Z");
const domain = (askedAt: string, checkedAt: string | null) =>
  ({ askedAt, checkedAt }) as unknown as OwnDomain;

test.each([
  ["asked, not answered", "2026-11-26T12:00:00Z", null, true],
  ["asked again, not answered", "2026-11-26T12:00:00Z", "2026-11-26T11:00:00Z", true],
  ["answered", "2026-11-26T12:00:00Z", "2026-11-26T12:00:01Z", false],
  ["given up", "2026-11-26T11:59:00Z", null, false],
])("%s", (_, asked, checked, looking) => {
  expect(isLooking(domain(asked, checked), NOW)).toBe(looking);
});

test.each([
  ["OK", true, "good"],
  [null, true, "plain"],
  ["UNCLEAR", true, "plain"],
  ["MISSING", true, "bad"],
  ["MISSING", false, "warn"],
] as const)("a record that is %s (needed: %s) looks %s", (state, isRequired, mood) => {
  expect(moodOf({ state, isRequired })).toBe(mood);
});

test("what was seen is shown where it differs", () => {
  expect(showsSeen({ state: "WRONG", seen: ["p=1"] })).toBe(true);
  expect(showsSeen({ state: "OK", seen: ["p=1"] })).toBe(false);
  expect(showsSeen({ state: "MISSING", seen: [] })).toBe(false);
});

test("no records for returns are asked for where they come to the platform", () => {
  expect(returnsElsewhere([{ kind: "DKIM" }, { kind: "DMARC" }])).toBe(true);
  expect(returnsElsewhere([{ kind: "DKIM" }, { kind: "RETURN_PATH" }, { kind: "SPF" }])).toBe(
    false,
  );
});
