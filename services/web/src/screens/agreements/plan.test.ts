import { describe, expect, it } from "vitest";
import { planOf, rowsOf } from "./plan";

const SUM = {
  id: "ins_1",
  dueDate: "2026-12-01",
  description: "Start",
  amount: { amount: "25000.00", currency: "SEK" },
  vatClass: "STANDARD",
  periodFrom: null,
  periodTo: null,
  state: "PLANNED",
  invoiceId: null,
  held: [],
} as unknown as Parameters<typeof rowsOf>[0][number];

describe("the plan of payments", () => {
  it("leaves what is or was invoiced, and what is of a period", () => {
    const rows = rowsOf([
      SUM,
      { ...SUM, id: "ins_2", state: "BILLED" },
      { ...SUM, id: "ins_3", periodFrom: "2026-12-01" },
      { ...SUM, id: "ins_4", state: "HELD" },
      { ...SUM, id: "ins_5", state: "CREDITED" },
    ]);
    expect(rows.map(({ key }) => key)).toEqual(["ins_1", "ins_4"]);
    expect(rows[0]?.amount).toBe("25000");
  });

  it("means what is typed", () => {
    const rows = rowsOf([SUM]).map((row) => ({ ...row, amount: "12 500,50" }));
    expect(planOf(rows)).toEqual([
      { dueDate: "2026-12-01", description: "Start", amount: "12500.50", vatClass: "STANDARD" },
    ]);
  });
});
