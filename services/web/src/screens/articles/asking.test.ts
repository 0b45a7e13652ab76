import { describe, expect, it } from "vitest";
import { whereOf } from "./asking";

describe("what the address asks for", () => {
  it("is what is sold, unless it says otherwise", () => {
    expect(whereOf({})).toEqual({ isArchived: false });
    expect(whereOf({ show: "archived" })).toEqual({ isArchived: true });
    expect(whereOf({ show: "anything", text: "tim" })).toEqual({ isArchived: false, text: "tim" });
  });
});
