import { expect, it } from "vitest";
import { whereOf } from "./asking";

it("asks for what is in use unless the archived are asked for", () => {
  expect(whereOf({})).toEqual({ isArchived: false });
  expect(whereOf({ show: "archived", text: "natt" })).toEqual({ isArchived: true, text: "natt" });
});
