import { expect, test } from "vitest";
import { takers } from "./bulk";

const rows = [
  { id: "a", state: "DRAFT" },
  { id: "b", state: "ISSUED" },
  { id: "c", state: "PAID" },
  { id: "d", state: "DRAFT" },
];

test("drafts are issued or discarded, the others are sent, and what is not chosen is left alone", () => {
  expect(takers(rows, new Set(["a", "b", "c", "gone"]))).toEqual({
    issue: ["a"],
    send: ["b", "c"],
    discard: ["a"],
  });
});
