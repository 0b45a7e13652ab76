import { expect, test } from "vitest";
import { given, isSame } from "./given";

test("what is null says nothing, at any depth", () => {
  expect(given({ a: null, b: { c: null, d: 1 }, e: ["x"], f: false })).toEqual({
    b: { d: 1 },
    e: ["x"],
    f: false,
  });
  expect(given(null)).toEqual({});
});

test("the order of conditions means nothing", () => {
  expect(isSame({ a: 1, b: { c: 2, d: 3 } }, { b: { d: 3, c: 2 }, a: 1 })).toBe(true);
  expect(isSame({ a: ["x", "y"] }, { a: ["y", "x"] })).toBe(false);
});
