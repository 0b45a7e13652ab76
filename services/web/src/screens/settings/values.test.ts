import { expect, test } from "vitest";
import { type CompanyNow, changed, inputOf, valuesOf, written } from "./values";

const company: CompanyNow = {
  id: "comp_1",
  version: 3,
  name: "Nordan AB",
  orgNumber: "556703-7485",
  vatNumber: null,
  seat: "Kiruna",
  email: "hej@nordan.example",
  phone: null,
  website: null,
  isFSkattApproved: true,
  bankgiro: "5050-1055",
  plusgiro: null,
  iban: null,
  bic: null,
  paymentTermsDays: 30,
  roundsToKrona: false,
  ocrHasLengthDigit: false,
  locale: "sv",
  logo: null,
  booksClosedThroughDate: null,
  address: { line1: "Storgatan 1", line2: "", postalCode: "981 31", city: "Kiruna", country: "SE" },
};
const before = valuesOf(company);

test("what is not there is an empty field", () => {
  expect(before.vatNumber).toBe("");
});

test("only what was changed in the section is sent, and an emptied field as none", () => {
  const values = { ...before, email: " ", name: "Nordan i Kiruna AB", bankgiro: "" };
  expect(inputOf(values, before, ["name", "email", "phone"])).toEqual({
    name: "Nordan i Kiruna AB",
    email: null,
  });
});

test("an address is one thing", () => {
  const moved = { ...before, address: { ...before.address, line1: "Lillgatan 2" } };
  expect(changed(moved, before, ["name", "address"])).toEqual(["address"]);
  expect(written(moved.address)).toBe("Lillgatan 2, 981 31 Kiruna");
});
