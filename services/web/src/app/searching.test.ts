import { expect, test } from "vitest";
import { searchWith, text } from "./searching";

test("what is emptied leaves the address, what is changed takes its place", () => {
  const before = { text: "a", order: "due" };
  expect(searchWith(before, { text: "" })).toEqual({ order: "due" });
  expect(searchWith(before, { text: "b" })).toEqual({ text: "b", order: "due" });
});

test("the address says only what was asked for, as texts", () => {
  expect(text({ text: 1, other: "x", to: "" }, "text", "to")).toEqual({ text: "1" });
});
