import { expect, test } from "vitest";
import { sayTheSame, withVariable } from "./kinds";

const WORDS = { subject: "a", preview: "", heading: "", body: "Hej\n" };

test("a variable takes the place of what is selected, and the caret stands behind it", () => {
  expect(withVariable("Hej X!", "customer_name", { start: 4, end: 5 })).toEqual({
    text: "Hej {{customer_name}}!",
    caret: 21,
  });
});

test("space around words makes no other words of them", () => {
  expect(sayTheSame(WORDS, { ...WORDS, body: "Hej" })).toBe(true);
  expect(sayTheSame(WORDS, { ...WORDS, subject: "b" })).toBe(false);
});
