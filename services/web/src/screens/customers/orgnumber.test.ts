import { expect, test } from "vitest";
import { isMistyped } from "./orgnumber";

test.each([
  ["556016-0680", false],
  ["5560160680", false],
  ["165560160680", false],
  ["556016-0681", true],
  ["556061-0680", true],
  ["556016-06", false],
  ["", false],
  ["DE123456789", false],
])("%j is mistyped: %s", (text, isWrong) => {
  expect(isMistyped(text)).toBe(isWrong);
});
