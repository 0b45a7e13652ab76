import { expect, test } from "vitest";
import {
  differing,
  EMPTY_ASSIGNMENT,
  endsAsItBegins,
  fieldOf,
  inputOf,
  type Known,
  missingIn,
  payOf,
  timesOf,
  triedByHand,
  valuesOf,
} from "./assignment";

const KNOWN: Known = {
  customer: { id: "cus_1" },
  agreement: null,
  hourType: { id: "hty_1" },
  title: "Tolkning",
  description: "",
  place: "Umeå",
  beginsAt: "2026-11-26T15:30:00Z",
  endsAt: "2026-11-26T17:30:00Z",
};

test("a job of one day is told by its day and clock times in Sweden", () => {
  const { day, begins, lastDay, ends } = valuesOf(KNOWN);
  expect([day, begins, lastDay, ends]).toEqual(["2026-11-26", "16:30", "", "18:30"]);
});

test("a night needs no last day, and a longer time does", () => {
  const night = { beginsAt: "2026-11-26T21:00:00Z", endsAt: "2026-11-27T05:00:00Z" };
  expect(valuesOf({ ...KNOWN, ...night }).lastDay).toBe("");
  const long = { beginsAt: "2026-11-24T07:00:00Z", endsAt: "2026-12-10T16:00:00Z" };
  expect(valuesOf({ ...KNOWN, ...long }).lastDay).toBe("2026-12-10");
});

test.each([
  ["2026-11-26", "16:30", "", "18:30", "2026-11-26T16:30:00+01:00", "2026-11-26T18:30:00+01:00"],
  ["2026-11-26", "22", "", "6", "2026-11-26T22:00:00+01:00", "2026-11-27T06:00:00+01:00"],
  [
    "2026-10-20",
    "08:00",
    "2026-11-26",
    "17:00",
    "2026-10-20T08:00:00+02:00",
    "2026-11-26T17:00:00+01:00",
  ],
])("%s %s to %s %s", (day, begins, lastDay, ends, beginsAt, endsAt) => {
  expect(timesOf({ day, begins, lastDay, ends })).toEqual({ beginsAt, endsAt });
});

test("a time that cannot be read is no time", () => {
  expect(timesOf({ ...EMPTY_ASSIGNMENT, day: "2026-11-26", ends: "26:00" })).toBeNull();
  expect(timesOf({ ...EMPTY_ASSIGNMENT, day: "" })).toBeNull();
});

test("what is empty is nothing to the API", () => {
  const input = inputOf(valuesOf(KNOWN), { beginsAt: "a", endsAt: "b" });
  expect(input).toMatchObject({ agreementId: null, consultantId: null, orderNumber: null });
});

test("what ends as it begins is taken for no day and night until its last day says so", () => {
  const same = { ...EMPTY_ASSIGNMENT, day: "2026-11-26", begins: "8", ends: "08:00" };
  expect(endsAsItBegins(same)).toBe(true);
  expect(timesOf(same)).toBeNull();
  const whole = { ...same, lastDay: "2026-11-27" };
  expect(endsAsItBegins(whole)).toBe(false);
  expect(timesOf(whole)?.endsAt).toBe("2026-11-27T08:00:00+01:00");
  expect(endsAsItBegins({ ...same, ends: "08:15" })).toBe(false);
  const known = { beginsAt: "2026-11-26T07:00:00Z", endsAt: "2026-11-27T07:00:00Z" };
  expect(valuesOf({ ...KNOWN, ...known }).lastDay).toBe("2026-11-27");
});

test("what is missing is told by field", () => {
  expect(missingIn(EMPTY_ASSIGNMENT)).toEqual(["customerId", "hourTypeId", "title", "day"]);
  expect(missingIn(valuesOf(KNOWN))).toEqual([]);
});

test("an agreement and an orderer are chosen, or none of them", () => {
  const chosen = valuesOf(KNOWN);
  expect(missingIn({ ...chosen, agreementId: "", ordererId: "" })).toEqual([
    "agreementId",
    "ordererId",
  ]);
  const input = inputOf({ ...chosen, ordererId: "cnt_1" }, { beginsAt: "a", endsAt: "b" });
  expect(input).toMatchObject({ agreementId: null, ordererId: "cnt_1" });
});

test("a price and pay by hand are told as numbers, and pay by nobody who may not see it", () => {
  const values = { ...valuesOf({ ...KNOWN, price: "1250.500000" }), pay: "700,50" };
  expect(values.price).toBe("1250,5");
  expect(inputOf(values, { beginsAt: "a", endsAt: "b" })).toMatchObject({ price: "1250.5" });
  expect(payOf(values, true)).toEqual({ pay: "700.50" });
  expect(payOf(values, false)).toEqual({});
  expect(payOf({ pay: " " }, true)).toEqual({ pay: null });
});

test("what is no number yet is not counted with, and is sent for the API to point out", () => {
  const values = { ...valuesOf(KNOWN), price: "tolv" };
  expect(triedByHand(values, true)).toEqual({ price: null, pay: null });
  expect(triedByHand(values, false)).toEqual({ price: null });
  expect(inputOf(values, { beginsAt: "a", endsAt: "b" }).price).toBe("tolv");
});

test("reasons about instants lie on the clock times", () => {
  expect([fieldOf("endsAt"), fieldOf("title")]).toEqual(["ends", "title"]);
});

test("two versions differ where they say different things", () => {
  const base = valuesOf(KNOWN);
  const versions = { base, mine: { ...base, place: "Luleå" }, theirs: { ...base, title: "Tolk" } };
  expect(differing(versions).map(({ field, proposed }) => [field, proposed])).toEqual([
    ["title", "theirs"],
    ["place", "mine"],
  ]);
});
