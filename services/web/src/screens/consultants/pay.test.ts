import { describe, expect, it } from "vitest";
import { hoursOf, isWhole, newPay, payOf, payRowsOf } from "./pay";

const HOURS = { id: "hrt_1", number: "T1", name: "Dag", pay: "400" };
const PAID = [{ hourTypeId: "hrt_1", hourType: HOURS, pay: "450.5", validFrom: "2026-01-01" }];

describe("types of hours to choose from", () => {
  it("are each there once, also those that are put away", () => {
    const other = { ...HOURS, id: "hrt_2", name: "Natt" };
    expect(hoursOf([other], PAID).map(({ id }) => id)).toEqual(["hrt_2", "hrt_1"]);
    expect(hoursOf([HOURS], PAID)).toHaveLength(1);
  });
});

describe("rows of pay", () => {
  it("come back as they were told", () => {
    expect(payOf(payRowsOf(PAID))).toEqual([
      { hourTypeId: "hrt_1", pay: "450.5", validFrom: "2026-01-01" },
    ]);
  });
  it("leave out what nobody has begun", () => {
    const rows = [...payRowsOf(PAID), newPay()];
    expect(isWhole(rows)).toBe(true);
    expect(payOf(rows)).toHaveLength(1);
  });
  it("are not whole while something is missing", () => {
    expect(isWhole([{ ...newPay(), pay: "450" }])).toBe(false);
    expect(isWhole([{ ...newPay(), hourTypeId: "hrt_1" }])).toBe(false);
  });
});
