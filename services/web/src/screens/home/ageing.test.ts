import { expect, test } from "vitest";
import { shares } from "./ageing";

test.each([
  ["nothing at all", ["0.00", "0.00"], [0, 0]],
  ["the longest is whole", ["50.00", "100.00"], [50, 100]],
  ["a little is still seen", ["0.01", "1000000.00"], [1.5, 100]],
  ["what is owed to a buyer has no bar", ["-5.00", "10.00"], [0, 100]],
  ["no bands", [], []],
])("%s", (_case, amounts, expected) => {
  expect(shares(amounts)).toEqual(expected);
});
