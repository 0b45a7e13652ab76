import { expect, test } from "vitest";
import { csvOf, mediaTypeOf } from "./tables";

test.each([
  ["kunder.csv", "text/csv"],
  ["Kunder.TXT", "text/csv"],
  ["k.xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"],
  ["Bokföring.SE", "application/x-sie"],
  ["k.xls", null],
  ["kunder", null],
  ["csv", null],
])("%s is %s", (name, mediaType) => {
  expect(mediaTypeOf(name)).toBe(mediaType);
});

test("cells keep quotes, delimiters and lines, and are never formulas", () => {
  expect(
    csvOf([
      ["a", 'say "hi"; now'],
      ["=1+1", "two\nlines"],
    ]),
  ).toBe('\ufeffa;"say ""hi""; now"\r\n\'=1+1;"two\nlines"\r\n');
});
