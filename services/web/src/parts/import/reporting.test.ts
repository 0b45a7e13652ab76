import { expect, test } from "vitest";
import { reasonWords, rowNumber, sharesOf } from "./reporting";

test("rows are told apart by what there is to do about them", () => {
  const refusedFor = [
    { code: "CUSTOMER_KNOWN", count: 40 },
    { code: "EMAIL_INVALID", count: 2 },
  ];
  expect(sharesOf({ doneCount: 100, refusedCount: 42, refusedFor }, "CUSTOMER_KNOWN")).toEqual({
    fresh: 58,
    known: 40,
    faulty: 2,
  });
  expect(sharesOf({ doneCount: 3, refusedCount: 0, refusedFor: [] }, "CUSTOMER_KNOWN")).toEqual({
    fresh: 3,
    known: 0,
    faulty: 0,
  });
});

test("the first part of the job is the second row of the file", () => {
  expect(rowNumber({ position: 1 })).toBe(2);
});

test("a reason names its column, if it is about one", () => {
  const field = (name: string) => (name === "postalCode" ? "Postnummer" : "");
  const message = "Det är inget postnummer.";
  expect(reasonWords({ path: ["address", "postalCode"], message }, field)).toBe(
    "Postnummer: Det är inget postnummer.",
  );
  expect(reasonWords({ path: ["odd"], message }, field)).toBe(message);
  expect(reasonWords({ path: [], message }, field)).toBe(message);
});
