import { describe, expect, it } from "vitest";
import { wallInstant, workOf } from "./wall";

describe("a time on the clock on the wall", () => {
  it.each([
    ["2026-11-25", "16:30", "2026-11-25T16:30:00+01:00"],
    ["2026-07-01", "16:30", "2026-07-01T16:30:00+02:00"],
    ["2026-10-25", "02:30", "2026-10-25T02:30:00+02:00"],
    ["2026-10-25", "03:30", "2026-10-25T03:30:00+01:00"],
    ["2026-03-29", "02:30", "2026-03-29T02:30:00+01:00"],
    ["2026-03-29", "03:30", "2026-03-29T03:30:00+02:00"],
  ])("of %s, %s is %s", (day, clock, found) => {
    expect(wallInstant(day, clock)).toBe(found);
  });
});

it("lets work go on past midnight, out of a month and into winter time", () => {
  expect(workOf("2026-11-30", "22:00", "06:00")).toEqual({
    beginsAt: "2026-11-30T22:00:00+01:00",
    endsAt: "2026-12-01T06:00:00+01:00",
  });
  expect(workOf("2026-10-24", "22:00", "06:00").endsAt).toBe("2026-10-25T06:00:00+01:00");
});
