import { i18n } from "@lingui/core";
import { beforeEach, describe, expect, test } from "vitest";
import {
  ago,
  amountOf,
  daysBetween,
  decimal,
  instant,
  money,
  quantity,
  roundMoney,
  typedDecimal,
  unitPrice,
} from "./formats";

const sek = (amount: string) => ({ amount, currency: "SEK" });

beforeEach(() => i18n.loadAndActivate({ locale: "sv", messages: {} }));

describe("money", () => {
  test.each([
    ["0.00", "0,00\u00a0kr"],
    ["1234.50", "1\u00a0234,50\u00a0kr"],
    ["-1234567.05", "\u22121\u00a0234\u00a0567,05\u00a0kr"],
    ["999999999999999.99", "999\u00a0999\u00a0999\u00a0999\u00a0999,99\u00a0kr"],
  ])("%s is written in Swedish without a float in between", (amount, written) => {
    expect(money(sek(amount))).toBe(written);
  });

  test("another currency stands with its code, where each language puts it", () => {
    expect(money({ amount: "12.00", currency: "EUR" })).toBe("12,00\u00a0EUR");
    i18n.loadAndActivate({ locale: "en", messages: {} });
    expect(money({ amount: "1234.00", currency: "EUR" })).toBe("EUR\u00a01,234.00");
    expect(money(sek("1234.00"))).toBe("SEK\u00a01,234.00");
  });

  test.each([
    ["1234.50", "1\u00a0235\u00a0kr"],
    ["1234.49", "1\u00a0234\u00a0kr"],
    ["-0.50", "\u22121\u00a0kr"],
    ["0.49", "0\u00a0kr"],
  ])("%s is glanced at in whole kronor", (amount, written) => {
    expect(roundMoney(sek(amount))).toBe(written);
  });
});

test.each([
  ["125000", "1250.00"],
  ["5", "0.05"],
  ["-1250", "-12.50"],
])("%s in smallest units is an amount", (minor, amount) => {
  expect(amountOf(minor, "SEK")).toEqual(sek(amount));
  expect(amountOf(undefined, "SEK")).toBeNull();
});

test.each([
  ["1 234,50", "1234.50"],
  ["1\u00a0234,5", "1234.5"],
  ["1234.50", "1234.50"],
  ["1,234.50", "1234.50"],
  ["1.234,50", "1234.50"],
  ["1.234.567", "1234567"],
  ["1.000", "1000"],
  ["1,000", "1.000"],
  ["0.125", "0.125"],
  ["1.5", "1.5"],
  ["12 500 kr", "12500"],
  ["950:-", "950"],
  [",5", "0.5"],
  ["5,", "5"],
  ["-3", "-3"],
  ["\u22123", "-3"],
  ["tolv", null],
  ["1e5", null],
  ["", null],
  ["1,2345678", null],
])("typed %j means %j", (typed, meant) => {
  expect(typedDecimal(typed)).toBe(meant);
});

test.each([
  ["7.500000", "7,5"],
  ["10", "10"],
  ["0.250000", "0,25"],
])("a quantity of %s has no needless zeros", (given, written) => {
  expect(quantity(given)).toBe(written);
});

test("decimals are filled up where they are asked for", () => {
  expect(decimal("950", 2)).toBe("950,00");
});

test("an instant is told in Stockholm's time, summer and winter", () => {
  expect(instant("2026-11-23T13:05:00.000Z")).toBe("2026-11-23 14:05");
  expect(instant("2026-07-01T22:30:00.000Z")).toBe("2026-07-02 00:30");
});

test("days between calendar days do not stumble over summer time", () => {
  expect(daysBetween("2026-03-28", "2026-03-30")).toBe(2);
  expect(daysBetween("2026-11-23", "2026-11-20")).toBe(-3);
});

test("what is just past is told in words", () => {
  const now = Date.parse("2026-11-23T13:05:00Z");
  expect(ago("2026-11-23T13:00:00Z", now)).toBe("för 5 minuter sedan");
  expect(ago("2026-11-22T13:00:00Z", now)).toBe("i går");
});

test.each([
  ["1,000", "1000"],
  ["1.000", "1.000"],
  ["12,5", "12.5"],
])("in English %j means %j", (typed, meant) => {
  i18n.loadAndActivate({ locale: "en", messages: {} });
  expect(typedDecimal(typed)).toBe(meant);
});

test.each([
  ["100", "100,00"],
  ["1234.5", "1\u00a0234,50"],
  ["100.0000", "100,00"],
  ["0.1250", "0,125"],
])("the price %s is written with öre at least", (price, written) => {
  expect(unitPrice(price)).toBe(written);
});
