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
  pricesIncludeVatForPersons: false,
  swishNumber: null,
  smsSender: null,
  smsSenderShown: "Nordan AB",
  mailSender: null,
  mailSenderShown: "Nordan AB",
  mailReplyTo: null,
  ocrLevel: "FIXED_LENGTH",
  ocrLengths: [8, 12],
  page: {
    design: "CLASSIC",
    colour: "#0b5563",
    code: "USING_QR",
    texts: [{ locale: "en", greeting: "Thanks!", terms: "", footer: "" }],
  },
  vatStatus: "NORMAL",
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

test("lengths are read out of what somebody wrote", () => {
  expect(before.ocrLengths).toBe("8, 12");
  expect(inputOf({ ...before, ocrLengths: "10 eller 14" }, before, ["ocrLengths"])).toEqual({
    ocrLengths: [10, 14],
  });
});

test("there are texts for every language in the form, and all of them are sent", () => {
  expect(before.page.texts.map(({ locale }) => locale)).toEqual(["sv", "en"]);
  const page = { ...before.page, colour: "#7a1f3d" };
  expect(inputOf({ ...before, page }, before, ["page"])).toEqual({ page });
});
