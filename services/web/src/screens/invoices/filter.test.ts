import { expect, test } from "vitest";
import {
  type InvoiceSearch,
  isFiltered,
  readSearch,
  searchOfTab,
  searchOfWhere,
  spanOf,
  whereOf,
} from "./filter";

test.each<[string, InvoiceSearch, object]>([
  ["nothing", {}, {}],
  ["only an order", { order: "-due" }, {}],
  ["a text", { text: "åsa" }, { text: "åsa" }],
  [
    "states",
    { states: "issued,PARTLY_PAID,WHAT" },
    { state: { oneOf: ["ISSUED", "PARTLY_PAID"] } },
  ],
  ["credit notes", { kind: "credit" }, { kind: "CREDIT_NOTE" }],
  ["what is late", { overdue: "true" }, { isOverdue: true }],
  ["what is not a yes", { overdue: "false", open: "" }, {}],
  ["what is open of a customer", { open: "1", customer: "c" }, { isOpen: true, customerId: "c" }],
  [
    "a span of days",
    { from: "2026-11-01", to: "2026-11-30" },
    { invoiceDate: { from: "2026-11-01", to: "2026-11-30" } },
  ],
  ["due from a day", { dueFrom: "2026-11-01" }, { dueDate: { from: "2026-11-01" } }],
  ["a dispute", { said: "disputed" }, { isDisputed: true }],
  ["word that it is paid", { said: "paid" }, { isSaidPaid: true }],
  ["anything said", { said: "any" }, { or: [{ isDisputed: true }, { isSaidPaid: true }] }],
  ["what nobody can say", { said: "perhaps" }, {}],
  ["what is no day", { from: "yesterday" }, {}],
  ["a day that no calendar has", { from: "2026-02-30" }, {}],
])("an address with %s", (_case, search, where) => {
  expect(whereOf(search)).toEqual(where);
  expect(isFiltered(search)).toBe(Object.keys(where).length > 0);
});

test("what cannot be a value is left out of an address that somebody wrote", () => {
  const customer = "cus_01kas8jzvtf5p9gqx2m3n4r6wy";
  const good = { text: "a", customer, from: "2026-02-28", dueTo: "2026-03-01", order: "-due" };
  expect(readSearch(good)).toEqual(good);
  const bad = {
    customer: "xyz",
    from: "2026-02-30",
    to: "today",
    dueFrom: "1",
    dueTo: "2026-13-01",
  };
  expect(readSearch({ ...bad, text: "a" })).toEqual({ text: "a" });
});

test("another tab keeps all but the state", () => {
  const search = { text: "a", open: "true", from: "2026-11-01" };
  expect(searchOfTab(search, "paid")).toEqual({ text: "a", states: "PAID", from: "2026-11-01" });
  expect(searchOfTab(search, "all")).toEqual({ text: "a", from: "2026-11-01" });
});

test.each([
  ["2026-11-01", "2026-11-30", "2026-11-01–2026-11-30"],
  ["2026-11-01", undefined, "2026-11-01–"],
  ["2026-11-01", "2026-11-01", "2026-11-01"],
])("days from %s to %s are written %s", (from, to, written) => {
  expect(spanOf(from, to)).toBe(written);
});

test.each<[object, InvoiceSearch | null]>([
  [
    { text: "å", isOpen: true, number: null },
    { text: "å", open: "true" },
  ],
  [{ state: { eq: "PAID", oneOf: null } }, { states: "PAID" }],
  [
    { state: { oneOf: ["ISSUED", "PAID"] }, dueDate: { from: "2026-01-01", to: null } },
    { states: "ISSUED,PAID", dueFrom: "2026-01-01" },
  ],
  [{ number: 1001 }, null],
  [{ not: { isOpen: true } }, null],
  [{ isOpen: false }, null],
])("the kept filter %j is the address %j", (where, search) => {
  expect(searchOfWhere(where)).toEqual(search);
});
