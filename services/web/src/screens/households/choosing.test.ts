import { expect, test } from "vitest";
import { choice } from "./choosing";

const rows = [
  { invoiceId: "a", obstacle: null },
  { invoiceId: "a", obstacle: null },
  { invoiceId: "b", obstacle: "CLAIM_UNPAID" },
  { invoiceId: "c" },
];

test("each invoice is claimed for once, whoever gets it", () => {
  expect(choice(rows, new Set())).toEqual(["a", "c"]);
});

test("what somebody leaves out is not claimed", () => {
  expect(choice(rows, new Set(["a"]))).toEqual(["c"]);
});
