import { expect, test } from "vitest";
import { chosenId, inForce, NONE, obvious, orderersAmong } from "./choosing";

const RUNNING = { id: "agr_1", validFrom: "2026-01-01", validTo: null };
const LAPSED = { id: "agr_2", validFrom: "2025-01-01", validTo: "2025-12-31" };
const COMING = { id: "agr_3", validFrom: "2027-01-01" };

test.each([
  ["2026-11-26", ["agr_1"]],
  ["2025-12-31", ["agr_2"]],
  ["2027-01-01", ["agr_1", "agr_3"]],
  ["", ["agr_1", "agr_2", "agr_3"]],
])("on %s these agreements hold: %s", (day, held) => {
  expect(inForce([RUNNING, LAPSED, COMING], day).map(({ id }) => id)).toEqual(held);
});

test("whose role it is to order comes before all others", () => {
  const [bills, orders] = [
    { id: "cnt_1", roles: ["INVOICES"] },
    { id: "cnt_2", roles: ["ORDERS"] },
  ];
  expect(orderersAmong([bills, orders])).toEqual([orders]);
  expect(orderersAmong([bills])).toEqual([bills]);
  expect(orderersAmong([{ roles: ["ORDERS"] }])).toEqual([]);
});

test("one is chosen, several are not, and none is none", () => {
  expect(obvious([{ id: "agr_1" }])).toBe("agr_1");
  expect(obvious([{ id: "agr_1" }, { id: "agr_3" }])).toBe("");
  expect(obvious([])).toBe(NONE);
});

test("no choice and none at all are nothing to the API", () => {
  expect(["", NONE, "agr_1"].map(chosenId)).toEqual([null, null, "agr_1"]);
});
