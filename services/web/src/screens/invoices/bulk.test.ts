import { expect, test } from "vitest";
import { allTakers, takers } from "./bulk";

const rows = [
  { id: "a", state: "DRAFT" },
  { id: "b", state: "ISSUED" },
  { id: "c", state: "PAID" },
  { id: "f", state: "CREDITED" },
  { id: "d", state: "DRAFT" },
  { id: "e", state: "PARTLY_PAID" },
];

test("drafts are issued or discarded, what is to be paid is sent, and the rest is counted by why it is not", () => {
  const ofDrafts = { named: { ids: ["a"] }, count: 1, drafts: 0, issued: 3, paid: 0 };
  expect(takers(rows, new Set(["a", "b", "c", "e", "gone"]))).toEqual({
    issue: ofDrafts,
    send: { named: { ids: ["b", "e"] }, count: 2, drafts: 1, issued: 0, paid: 1 },
    discard: ofDrafts,
  });
});

test("an invoice that is paid or credited is sent to nobody", () => {
  expect(takers(rows, new Set(["c", "f"])).send).toEqual({
    named: { ids: [] },
    count: 0,
    drafts: 0,
    issued: 0,
    paid: 2,
  });
});

test("all of a filter are named by it, and counted by what they are", () => {
  const where = { text: "kvarn" };
  const ofDrafts = { named: { where }, count: 300, drafts: 0, issued: 120, paid: 0 };
  expect(allTakers(where, { total: 420, drafts: 300, open: 100 })).toEqual({
    issue: ofDrafts,
    send: { named: { where }, count: 100, drafts: 300, issued: 0, paid: 20 },
    discard: ofDrafts,
  });
});
