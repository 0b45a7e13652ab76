import { expect, test } from "vitest";
import { availability } from "./availability";

const actions = [
  { action: "SEND", allowed: true, reason: "old", reasonCode: "OLD" },
  { action: "CANCEL", allowed: false, reason: "It has begun.", reasonCode: "BEGUN" },
];

test("what is allowed has no reason against it", () => {
  expect(availability(actions, "SEND")).toEqual({ isAllowed: true, reason: null, code: null });
});

test("what is not allowed says why", () => {
  const state = { isAllowed: false, reason: "It has begun.", code: "BEGUN" };
  expect(availability(actions, "CANCEL")).toEqual(state);
});

test("what the API does not name may not be done", () => {
  expect(availability(actions, "DISCARD").isAllowed).toBe(false);
});
