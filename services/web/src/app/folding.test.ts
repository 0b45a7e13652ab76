import { expect, test } from "vitest";
import { matches } from "./folding";

test.each([
  ["Ny faktura", "fak", true],
  ["Ny faktura", "ny f", true],
  ["Inställningar", "installn", true],
  ["E-post", "epost", true],
  ["Ny faktura", "aktura", false],
  ["Ny faktura", "", true],
])("%s is found by %j: %s", (text, asked, isFound) => {
  expect(matches(text, asked)).toBe(isFound);
});
