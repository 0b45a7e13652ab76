import { expect, test } from "vitest";
import { takers } from "./bulk";

const rows = [
  { id: "a", state: "DRAFT" },
  { id: "b", state: "ISSUED" },
  { id: "c", state: "PAID" },
  { id: "f", state: "CREDITED" },
  { id: "d", state: "DRAFT" },
  { id: "e", state: "PARTLY_PAID" },
];

test("drafts are issued or discarded, what is to be paid is sent, and the rest is counted by why it is not", () => {
  const ofDrafts = { ids: ["a"], drafts: 0, issued: 3, paid: 0 };
  expect(takers(rows, new Set(["a", "b", "c", "e", "gone"]))).toEqual({
    issue: ofDrafts,
    send: { ids: ["b", "e"], drafts: 1, issued: 0, paid: 1 },
    discard: ofDrafts,
  });
});

test("an invoice that is paid or credited is sent to nobody", () => {
  expect(takers(rows, new Set(["c", "f"])).send).toEqual({
    ids: [],
    drafts: 0,
    issued: 0,
    paid: 2,
  });
});
