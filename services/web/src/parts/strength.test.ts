import { expect, test } from "vitest";
import { strengthOf } from "./strength";

test.each([
  ["", "short"],
  ["sjutton", "short"],
  ["aaaaaaaaaaaa", "weak"],
  ["12345678", "weak"],
  ["password99", "weak"],
  ["Lösenord1!", "weak"],
  ["kaffekopp", "fair"],
  ["Kaffe4kopp", "good"],
  ["tre små grodor i ån", "strong"],
])("%j is %s", (password, strength) => {
  expect(strengthOf(password)).toBe(strength);
});

test("what is told of the person does not make a password longer", () => {
  expect(strengthOf("annalindberg1", ["Anna Lindberg", "anna@nordan.example"])).toBe("weak");
});
