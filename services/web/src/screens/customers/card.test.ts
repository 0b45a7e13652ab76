import { expect, test } from "vitest";
import {
  type CustomerDetails,
  differing,
  emptyCustomer,
  inputOf,
  invoiceAddresses,
  told,
  valuesOf,
} from "./card";

const customer: CustomerDetails = {
  id: "1",
  version: 3,
  number: 1001,
  kind: "COMPANY",
  name: "Åkes <b>Bygg</b> AB",
  orgNumber: "556016-0680",
  vatNumber: null,
  email: "ake@example.se",
  phone: null,
  address: { line1: "Gatan 1", line2: "", postalCode: "123 45", city: "Ås", country: "SE" },
  locale: "sv",
  buyerReference: null,
  paymentTermsDays: 30,
  currency: null,
  isConstructionBusiness: false,
  peppolId: null,
  gln: null,
  contacts: [{ name: "Åke", email: null, phone: "070", roles: ["INVOICES"] }],
};

test("what is not known is empty in the form and nothing to the API", () => {
  const values = valuesOf(customer);
  expect(values.vatNumber).toBe("");
  expect(inputOf(values)).toMatchObject({
    name: "Åkes <b>Bygg</b> AB",
    vatNumber: null,
    paymentTermsDays: 30,
    contacts: [{ name: "Åke", email: null, phone: "070", roles: ["INVOICES"] }],
  });
});

test("a form that nobody has touched gives the customer back", () => {
  const { id: _id, version: _version, number: _number, ...rest } = customer;
  expect(inputOf(valuesOf(customer))).toEqual(rest);
});

test("terms that are no number of days are the firm's own", () => {
  expect(inputOf({ ...emptyCustomer("A"), paymentTermsDays: "soon" }).paymentTermsDays).toBeNull();
});

test("two versions differ in the fields that differ", () => {
  const mine = { ...valuesOf(customer), phone: "08", address: emptyCustomer().address };
  const base = valuesOf(customer);
  const found = differing({ base, mine, theirs: base });
  expect(found.map(({ field }) => field)).toEqual(["phone", "address"]);
  expect(told(valuesOf(customer), "address")).toBe("Gatan 1, 123 45, Ås, SE");
  expect(told(valuesOf(customer), "contacts")).toBe("Åke");
});

test("invoices go to the contacts who are asked about them, else to the customer's own address", () => {
  const own = { ...valuesOf(customer), email: " faktura@kunden.se " };
  const contact = { name: "Aino", email: "aino@kunden.se", phone: "", roles: [] };
  expect(invoiceAddresses({ ...own, contacts: [contact] })).toEqual(["faktura@kunden.se"]);
  const asked = { ...contact, roles: ["INVOICES" as const] };
  expect(invoiceAddresses({ ...own, contacts: [asked] })).toEqual(["aino@kunden.se"]);
  expect(invoiceAddresses({ ...own, contacts: [{ ...asked, email: "" }] })).toEqual([
    "faktura@kunden.se",
  ]);
  expect(invoiceAddresses({ email: "", contacts: [] })).toEqual([]);
});
