import { expect, test } from "vitest";
import { emptySeries, firstGiven, seriesInput, wholeNumber } from "./series";

test("a year stands before the first number of a series by year", () => {
  const values = emptySeries(2026);
  expect(firstGiven(values)).toBe("20260001");
  expect(firstGiven({ ...values, yearDigits: "5", firstNumber: "20001" })).toBe("202620001");
  expect(firstGiven({ ...values, firstNumber: "10000" })).toBeNull();
  expect(firstGiven({ ...values, isYearly: false, firstNumber: "5 001" })).toBe("5001");
});

test("what is no whole number is none", () => {
  expect(["12", "1 000", "", "x", "1,5", "-1"].map(wholeNumber)).toEqual([
    12,
    1000,
    null,
    null,
    null,
    null,
  ]);
});

test("only a series by year says anything of years", () => {
  const values = { ...emptySeries(2026), title: "Nord" };
  expect(seriesInput(values)).toMatchObject({ yearDigits: 4, firstYear: 2026, lastNumber: null });
  const plain = seriesInput({
    ...values,
    isYearly: false,
    firstNumber: "5001",
    lastNumber: "5999",
  });
  expect(plain).toMatchObject({ yearDigits: null, firstYear: null, lastNumber: 5999 });
});
