import { expect, it } from "vitest";
import { typedClock } from "./clock";

it.each([
  ["17:30", "17:30"],
  ["17.30", "17:30"],
  ["1730", "17:30"],
  ["730", "07:30"],
  ["7", "07:00"],
  [" 22 ", "22:00"],
  ["24", "00:00"],
  ["24:00", "00:00"],
  ["24:30", null],
  ["25", null],
  ["17:60", null],
  ["kväll", null],
  ["", null],
])("%j is %j", (text, meant) => {
  expect(typedClock(text)).toBe(meant);
});
