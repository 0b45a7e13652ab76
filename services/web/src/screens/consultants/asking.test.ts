import { describe, expect, it } from "vitest";
import { whereOf } from "./asking";

describe("what the address of the list means", () => {
  it("asks for those who are given work", () => {
    expect(whereOf({})).toEqual({ isArchived: false });
  });
  it("asks for what is told, and for no kind that there is not", () => {
    expect(
      whereOf({ text: "ek", kind: "COMPANY", qualification: "Tolk", show: "archived" }),
    ).toEqual({ text: "ek", kind: "COMPANY", qualification: "Tolk", isArchived: true });
    expect(whereOf({ kind: "ROBOT" })).toEqual({ isArchived: false });
  });
});
