import { describe, expect, it } from "vitest";
import { whereOf } from "./asking";

describe("what the address asks of the agreements", () => {
  it("shows those that hold unless those that are ended are asked for", () => {
    expect(whereOf({})).toEqual({ isEnded: false });
    expect(whereOf({ show: "ended" })).toEqual({ isEnded: true });
  });

  it("looks for what is typed", () => {
    expect(whereOf({ text: "jour" })).toEqual({ text: "jour", isEnded: false });
  });
});
