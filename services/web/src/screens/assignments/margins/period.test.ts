import { describe, expect, it } from "vitest";
import { hoursAndMinutes, monthOf } from "./period";

describe("the month of a day", () => {
  it("ends on its last day, also in a leap year", () => {
    expect(monthOf("2026-11-26")).toEqual({ from: "2026-11-01", to: "2026-11-30" });
    expect(monthOf("2028-02-03")).toEqual({ from: "2028-02-01", to: "2028-02-29" });
    expect(monthOf("2026-12-31").to).toBe("2026-12-31");
  });
});

describe("minutes in words of the clock", () => {
  it("are as many hours as they are", () => {
    expect([0, 59, 60, 2250].map(hoursAndMinutes)).toEqual(["0:00", "0:59", "1:00", "37:30"]);
  });
});
