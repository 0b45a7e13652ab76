import { expect, test } from "vitest";
import { NOTHING, placeOf, readParts } from "./parts";

test("only lines that something is typed for are asked about", () => {
  const parts = { 1: { ...NOTHING, quantity: "2" }, 3: { ...NOTHING, amount: "50.25" } };
  expect(readParts(parts, [1, 2, 3])).toEqual({
    lines: [
      { position: 1, quantity: "2" },
      { position: 3, amount: "50.25" },
    ],
    unreadable: [],
  });
});

test("what cannot be read is told where it stands", () => {
  const parts = { 2: { quantity: "two", amount: "" } };
  expect(readParts(parts, [1, 2])).toEqual({ lines: [], unreadable: ["2.quantity"] });
});

test("a reason finds the line that it is about", () => {
  const lines = [
    { position: 4, quantity: "1" },
    { position: 7, amount: "1" },
  ];
  expect(placeOf("lines.1.amount", lines)).toBe("7.amount");
  expect(placeOf("lines.0", lines)).toBe("4.quantity");
  expect(placeOf("reason", lines)).toBe("reason");
  expect(placeOf("lines.9.amount", lines)).toBe("lines.9.amount");
});
